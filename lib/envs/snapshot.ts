import type { Json, Snapshot } from "./env.ts";
import type { EpisodePhase } from "./episode_guard.ts";

/**
 * Reads a list of numbers from a snapshot.
 *
 * @throws {TypeError} If there is no such list of that length.
 */
export function numbersOf(snapshot: Snapshot, key: string, length: number): number[] {
  const value = read(snapshot, key);
  const list = Array.isArray(value) ? value : [];
  const numbers = list.filter((entry) => typeof entry === "number");
  if (list.length !== length || numbers.length !== length) refuse(key, `${length} numbers`, value);
  return numbers;
}

/**
 * Reads a probability from a snapshot.
 *
 * @throws {TypeError} If there is none in [0, 1].
 */
export function probabilityOf(snapshot: Snapshot, key: string): number {
  const value = read(snapshot, key);
  return typeof value === "number" && value >= 0 && value <= 1
    ? value
    : refuse(key, "a probability from 0 to 1", value);
}

/**
 * Reads a number below some count, such as a state, from a snapshot.
 *
 * @throws {TypeError} If there is none.
 */
export function indexOf(snapshot: Snapshot, key: string, count: number): number {
  const index = countOf(snapshot, key);
  return index < count ? index : refuse(key, `a whole number from 0 to ${count - 1}`, index);
}

/**
 * Reads a count, 0 or more, from a snapshot.
 *
 * @throws {TypeError} If there is none.
 */
export function countOf(snapshot: Snapshot, key: string): number {
  const value = read(snapshot, key);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(key, "a whole number of at least 0", value);
}

/**
 * Reads where the episode stands from a snapshot.
 *
 * @throws {TypeError} If it does not say.
 */
export function phaseOf(snapshot: Snapshot): EpisodePhase {
  const phase = read(snapshot, "phase");
  if (phase === "unstarted" || phase === "running" || phase === "over") return phase;
  return refuse("phase", '"unstarted", "running" or "over"', phase);
}

/**
 * Reads the snapshot of a wrapped environment from that of its wrapper.
 *
 * @throws {TypeError} If there is none.
 */
export function innerOf(snapshot: Snapshot, key: string): Snapshot {
  const value = read(snapshot, key);
  return isSnapshot(value) ? value : refuse(key, "a snapshot", value);
}

function read(snapshot: Snapshot, key: string): Json | undefined {
  if (!isSnapshot(snapshot)) throw new TypeError(`restore: needs what snapshot() gave, got ${snapshot}`);
  return snapshot[key];
}

function isSnapshot(value: Json | undefined): value is Snapshot {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(key: string, wanted: string, got: Json | undefined): never {
  throw new TypeError(`restore: "${key}" of the snapshot must be ${wanted}, got ${JSON.stringify(got)}`);
}
