/** What the snapshots of agents have in common. */
import { inWords } from "../demands/in_words.ts";
import { recordOf, type StorableRecord } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";

/**
 * The parts of an agent's own snapshot.
 *
 * @param owner The agent's class; its snapshots say so under `agent`.
 * @throws {TypeError} If it is the snapshot of another, or none.
 */
export function partsOf(owner: string, snapshot: Storable): StorableRecord {
  const parts = recordOf(owner, snapshot);
  if (parts.agent === owner) return parts;
  const got = typeof parts.agent === "string" ? `that of a ${parts.agent}` : inWords(snapshot);
  throw new TypeError(`${owner}: restore: needs the snapshot of a ${owner}, got ${got}`);
}

/**
 * Refuses the snapshot of an agent that learnt with other settings.
 *
 * @param settings What this agent's settings are at the step of the snapshot, where schedules are read too. The last
 *   digits may differ: Math.exp has others on other versions of V8.
 * @throws {RangeError} If one of them was another.
 */
export function demandSettings(
  owner: string,
  snapshot: StorableRecord,
  settings: Readonly<Record<string, number>>,
): void {
  for (const [name, value] of Object.entries(settings)) {
    const then = snapshot[name];
    if (typeof then === "number" && Math.abs(then - value) <= 1e-9 * Math.abs(value)) continue;
    throw new RangeError(
      `${owner}: restore: where the snapshot was taken, ${name} was ${
        inWords(then)
      }, and this agent's is ${value} ` +
        "at that step; make the agent with the same options",
    );
  }
}
