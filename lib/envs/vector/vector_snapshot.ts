import type { Json, Snapshot } from "../env.ts";
import type { EpisodePhase } from "../episode_guard.ts";
import { innerOf, numbersOf, phaseOf } from "../snapshot.ts";
import type { Copies } from "./copies.ts";
import type { EpisodeSums } from "./episode_sums.ts";

/** What a vector of copies is made of: all that decides how it goes on. */
export interface VectorParts<Observation, Action> {
  /** The copies. */
  readonly copies: Copies<Observation, Action>;
  /** What their episodes have come to so far. */
  readonly sums: EpisodeSums;
}

/** The states and streams of all copies, what they observe and what their episodes have come to, as plain data. */
export function takeSnapshot<Observation, Action>(
  { copies, sums }: VectorParts<Observation, Action>,
): Snapshot {
  return {
    phase: copies.phase,
    observations: Array.from(copies.latest.observations),
    ...sums.snapshot(),
    copies: Array.from(copies.latest.rewards, (_, copy) => copies.snapshot(copy)),
  };
}

/**
 * Puts back what {@linkcode takeSnapshot} took: all of it, or nothing.
 *
 * @param owner Whose it is, for the message.
 * @throws {TypeError} If it is no such snapshot.
 */
export function putBack<Observation, Action>(
  owner: string,
  parts: VectorParts<Observation, Action>,
  snapshot: Snapshot,
): void {
  const before = takeSnapshot(parts);
  try {
    write(owner, parts, snapshot);
  } catch (error) {
    write(owner, parts, before);
    throw error;
  }
}

function write<Observation, Action>(
  owner: string,
  { copies, sums }: VectorParts<Observation, Action>,
  snapshot: Snapshot,
): void {
  const { observations, rewards } = copies.latest;
  const phase = begunOrNot(phaseOf(owner, snapshot), owner),
    seen = numbersOf(owner, snapshot, "observations", observations.length);
  for (const [copy, state] of listOf(owner, snapshot.copies, rewards.length).entries()) {
    const name = `copies[${copy}]`;
    copies.restore(copy, innerOf(owner, { [name]: state }, name));
  }
  observations.set(seen);
  sums.restore(owner, snapshot);
  copies.phase = phase;
}

function listOf(owner: string, value: Json, length: number): readonly Json[] {
  const list = Array.isArray(value) ? value : [];
  if (list.length === length) return list;
  throw new TypeError(
    `${owner}: restore: "copies" of the snapshot must be ${length} snapshots, got ${list.length}`,
  );
}

/** The copies of a vector are never over: where an episode ends, the next has begun. */
function begunOrNot(phase: EpisodePhase, owner: string): EpisodePhase {
  if (phase !== "over") return phase;
  throw new TypeError(
    `${owner}: restore: "phase" of a vector's snapshot must be "unstarted" or "running", got "over"`,
  );
}
