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
 * @param scheduled The names of those that a schedule gave, of which the message says that they hold at that step.
 * @throws {RangeError} If one of them was another.
 */
export function demandSettings(
  owner: string,
  snapshot: StorableRecord,
  settings: Readonly<Record<string, number | string | boolean | readonly number[]>>,
  scheduled: readonly string[] = Object.keys(settings),
): void {
  for (const [name, value] of Object.entries(settings)) {
    const then = snapshot[name];
    if (isSame(then, value)) continue;
    const [past, present] = [then, value].map(inShort), told = past !== present;
    throw new RangeError(
      `${owner}: restore: where the snapshot was taken, ${name} was ${
        told ? past : inWords(then)
      }, and this ` +
        `agent's is ${told ? present : inWords(value)}${scheduled.includes(name) ? " at that step" : ""}; ` +
        "make the agent with the same options",
    );
  }
}

function isSame(then: Storable | undefined, value: number | string | boolean | readonly number[]): boolean {
  if (typeof value === "string" || typeof value === "boolean") return then === value;
  if (typeof value === "number") {
    return typeof then === "number" && Math.abs(then - value) <= 1e-9 * Math.abs(value);
  }
  return Array.isArray(then) && then.length === value.length &&
    value.every((number, i) => then[i] === number);
}

/** With as many digits as one reads. */
function inShort(value: unknown): string {
  return inWords(typeof value === "number" ? Number(value.toPrecision(5)) : value);
}
