import { inWords } from "../demands/in_words.ts";
import type { Json, Snapshot } from "./env.ts";
import type { EpisodePhase } from "./episode_guard.ts";

/**
 * Refuses the snapshot of another environment. It goes by the id: a world of the same id with other options is not
 * told apart.
 *
 * @param owner The id of this one.
 * @throws {TypeError} If it names another, or none.
 */
export function demandOwn(owner: string, snapshot: Snapshot): void {
  if (read(owner, snapshot, "id") !== owner) refuse(owner, "id", inWords(owner), snapshot.id);
}

/**
 * Reads a list of numbers from a snapshot.
 *
 * @param owner Who reads, for the message.
 * @throws {TypeError} If there is no such list of that length.
 */
export function numbersOf(owner: string, snapshot: Snapshot, key: string, length: number): number[] {
  const value = read(owner, snapshot, key);
  const list = Array.isArray(value) ? value : [];
  const numbers = list.filter((entry) => typeof entry === "number" && Number.isFinite(entry));
  if (list.length !== length || numbers.length !== length) {
    refuse(owner, key, `${length} finite numbers`, value);
  }
  return numbers;
}

/**
 * Reads a probability from a snapshot.
 *
 * @throws {TypeError} If there is none in [0, 1].
 */
export function probabilityOf(owner: string, snapshot: Snapshot, key: string): number {
  const value = read(owner, snapshot, key);
  return typeof value === "number" && value >= 0 && value <= 1
    ? value
    : refuse(owner, key, "a probability from 0 to 1", value);
}

/**
 * Reads a number below some count, such as a state, from a snapshot.
 *
 * @throws {TypeError} If there is none.
 */
export function indexOf(owner: string, snapshot: Snapshot, key: string, count: number): number {
  const index = countOf(owner, snapshot, key);
  return index < count ? index : refuse(owner, key, `a whole number from 0 to ${count - 1}`, index);
}

/**
 * Reads a count, 0 or more, from a snapshot.
 *
 * @throws {TypeError} If there is none.
 */
export function countOf(owner: string, snapshot: Snapshot, key: string): number {
  const value = read(owner, snapshot, key);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(owner, key, "a whole number of at least 0", value);
}

/**
 * Reads where the episode stands from a snapshot.
 *
 * @throws {TypeError} If it does not say.
 */
export function phaseOf(owner: string, snapshot: Snapshot): EpisodePhase {
  const phase = read(owner, snapshot, "phase");
  if (phase === "unstarted" || phase === "running" || phase === "over") return phase;
  return refuse(owner, "phase", '"unstarted", "running" or "over"', phase);
}

/**
 * Reads the snapshot of a wrapped environment from that of its wrapper.
 *
 * @throws {TypeError} If there is none.
 */
export function innerOf(owner: string, snapshot: Snapshot, key: string): Snapshot {
  const value = read(owner, snapshot, key);
  return isSnapshot(value) ? value : refuse(owner, key, "a snapshot", value);
}

function read(owner: string, snapshot: Snapshot, key: string): Json | undefined {
  if (!isSnapshot(snapshot)) {
    throw new TypeError(`${owner}: restore: needs what snapshot() gave, got ${inWords(snapshot)}`);
  }
  return snapshot[key];
}

function isSnapshot(value: Json | undefined): value is Snapshot {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(owner: string, key: string, wanted: string, got: Json | undefined): never {
  throw new TypeError(`${owner}: restore: "${key}" of the snapshot must be ${wanted}, got ${inWords(got)}`);
}
