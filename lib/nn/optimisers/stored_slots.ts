import { inWords } from "../../demands/in_words.ts";
import { hasParts, isCount } from "../../storage/parts.ts";
import type { Storable } from "../../storage/storable.ts";
import { sizeOf } from "../shape.ts";

/** What a snapshot holds of one parameter's place in an optimiser. */
interface StoredSlot {
  /** What its variable was called within its network; null if it had no name. */
  readonly name: string | null;
  readonly updates: number;
  readonly shape: number[];
  /** What was kept, by name. */
  readonly arrays: ReadonlyMap<string, Float32Array>;
}

/**
 * What a snapshot holds of the parameters.
 *
 * @param owner Who reads it, for messages.
 * @param stored What `Slots.snapshot` gave.
 * @param names What must have been kept for every parameter.
 * @throws {TypeError} If anything is missing or of another kind.
 */
export function storedSlots(
  owner: string,
  stored: Storable | undefined,
  names: readonly string[],
): StoredSlot[] {
  if (!Array.isArray(stored)) throw foreign(owner, "parameters", stored);
  return stored.map((slot: Storable, i) => storedSlot(owner, `parameters[${i}]`, slot, names));
}

function storedSlot(owner: string, path: string, slot: Storable, names: readonly string[]): StoredSlot {
  if (!hasParts(slot)) throw foreign(owner, path, slot);
  const { name, updates, shape } = slot;
  if (name !== null && typeof name !== "string") throw foreign(owner, `${path}.name`, name);
  if (!isCount(updates)) throw foreign(owner, `${path}.updates`, updates);
  if (!Array.isArray(shape) || !shape.every(isCount)) throw foreign(owner, `${path}.shape`, shape);
  const size = sizeOf(shape);
  const arrays = new Map<string, Float32Array>();
  for (const kept of names) {
    const array = slot[kept];
    if (!(array instanceof Float32Array) || array.length !== size) {
      throw foreign(owner, `${path}.${kept}`, array);
    }
    arrays.set(kept, array);
  }
  return { name, updates, shape, arrays };
}

/** The error for a snapshot that is none. */
export function foreign(owner: string, field: string, value: unknown): TypeError {
  return new TypeError(
    `${owner}: this is no snapshot of ${owner} with these options; ${field} is ${inWords(value)}`,
  );
}
