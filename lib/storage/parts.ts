/** Reads the parts of a snapshot, each as what it must be, in one voice. */
import { inWords } from "../demands/in_words.ts";
import { sizeOf } from "./size_of.ts";
import type { Storable, StorableArray } from "./storable.ts";

/** A snapshot with named parts. */
export type StorableRecord = { readonly [key: string]: Storable };

/** A kind of typed array, such as `Float32Array`. */
interface ArrayKind<Kind extends StorableArray> {
  new (length: number): Kind;
  readonly name: string;
}

/**
 * A snapshot as a record of parts.
 *
 * @param owner Who reads, for the message.
 * @throws {TypeError} If it is none.
 */
export function recordOf(owner: string, snapshot: Storable): StorableRecord {
  if (hasParts(snapshot)) return snapshot;
  throw new TypeError(`${owner}: restore: needs what snapshot() gave, got ${inWords(snapshot)}`);
}

/**
 * A whole number of at least 0.
 *
 * @throws {TypeError} If the part is none.
 */
export function countIn(owner: string, snapshot: StorableRecord, key: string): number {
  const value = snapshot[key];
  return isCount(value) ? value : refuse(owner, key, "a whole number of at least 0", value);
}

/**
 * Numbers of one kind, so many.
 *
 * @throws {TypeError} If the part is anything else.
 */
export function arrayIn<Kind extends StorableArray>(
  owner: string,
  snapshot: StorableRecord,
  key: string,
  kind: ArrayKind<Kind>,
  length: number,
): Kind {
  const value = snapshot[key];
  return value instanceof kind && value.length === length
    ? value
    : refuse(owner, key, `a ${kind.name} of ${length} numbers`, value);
}

/**
 * The numbers of a tensor, `{ shape, values }`, of one kind and one shape.
 *
 * @throws {TypeError} If the part is anything else.
 */
export function tensorIn<Kind extends StorableArray>(
  owner: string,
  snapshot: StorableRecord,
  key: string,
  kind: ArrayKind<Kind>,
  shape: readonly number[],
): Kind {
  const part = snapshot[key], size = sizeOf(shape);
  if (hasParts(part) && Array.isArray(part.shape) && String(part.shape) === String(shape)) {
    const { values } = part;
    if (values instanceof kind && values.length === size) return values;
  }
  return refuse(owner, key, `a ${kind.name} of shape [${shape.join(", ")}]`, part);
}

/**
 * A record of parts within the snapshot.
 *
 * @throws {TypeError} If the part is none.
 */
export function recordIn(owner: string, snapshot: StorableRecord, key: string): StorableRecord {
  const value = snapshot[key];
  return hasParts(value) ? value : refuse(owner, key, "a record", value);
}

/** Whether something stored is a whole number of at least 0. */
export function isCount(value: Storable | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Whether something stored has named parts. */
export function hasParts(value: Storable | undefined): value is StorableRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

function refuse(owner: string, key: string, wanted: string, got: Storable | undefined): never {
  throw new TypeError(`${owner}: restore: "${key}" of the snapshot must be ${wanted}, got ${inWords(got)}`);
}
