import type { Space } from "../envs/spaces.ts";
import { type FileFormat, writeStorable } from "../storage/storable_file.ts";
import type { Storable } from "../storage/storable.ts";

/** The files that agents save. */
export const savedAgent: FileFormat = { holds: "a saved agent", version: 1, reader: "rl.load" };

/** What an agent saves of itself. */
interface SavedPolicy {
  /** How to act by it: a name in `policies.ts`. */
  readonly kind: string;
  /** The class that saved it. */
  readonly agent: string;
  /** What it observes, where that matters, and what it does. */
  readonly spaces: { readonly observationSpace?: Space<unknown>; readonly actionSpace: Space<unknown> };
  /** What it takes to act. */
  readonly policy: Storable;
}

/** Writes what it takes to act to a file, for `rl.load`. */
export async function savePolicy(
  path: string | URL,
  { kind, agent, spaces, policy }: SavedPolicy,
): Promise<void> {
  const observationSpace = spaces.observationSpace === undefined ? null : String(spaces.observationSpace);
  const actionSpace = String(spaces.actionSpace);
  await writeStorable(agent, path, savedAgent, { kind, agent, observationSpace, actionSpace, policy });
}
