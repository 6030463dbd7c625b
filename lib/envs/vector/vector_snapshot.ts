import type { Json, Snapshot } from "../env.ts";
import { innerOf, numbersOf, phaseOf } from "../snapshot.ts";
import type { Copies } from "./copies.ts";

/** The states and streams of all copies, and what they observe, as plain data. */
export function takeSnapshot<Observation, Action>(copies: Copies<Observation, Action>): Snapshot {
  return {
    phase: copies.phase,
    observations: Array.from(copies.latest.observations),
    copies: Array.from(copies.latest.rewards, (_, copy) => copies.snapshot(copy)),
  };
}

/**
 * Puts back what {@linkcode takeSnapshot} took: all of it, or nothing.
 *
 * @throws {TypeError} If it is no such snapshot.
 */
export function putBack<Observation, Action>(copies: Copies<Observation, Action>, snapshot: Snapshot): void {
  const before = takeSnapshot(copies);
  try {
    write(copies, snapshot);
  } catch (error) {
    write(copies, before);
    throw error;
  }
}

function write<Observation, Action>(copies: Copies<Observation, Action>, snapshot: Snapshot): void {
  const { observations, rewards } = copies.latest;
  const phase = phaseOf(snapshot), seen = numbersOf(snapshot, "observations", observations.length);
  for (const [copy, state] of listOf(snapshot.copies, rewards.length).entries()) {
    const name = `copies[${copy}]`;
    copies.restore(copy, innerOf({ [name]: state }, name));
  }
  observations.set(seen);
  copies.phase = phase;
}

function listOf(value: Json, length: number): readonly Json[] {
  const list = Array.isArray(value) ? value : [];
  if (list.length === length) return list;
  throw new TypeError(`restore: "copies" of the snapshot must be ${length} snapshots, got ${list.length}`);
}
