import { inWords } from "../demands/in_words.ts";
import { isRecord } from "./is_record.ts";
import { dtypeOf } from "./safetensors/dtypes.ts";
import type { Tensor } from "./safetensors/tensor.ts";
import { sizeOf } from "./size_of.ts";
import type { Storable, StorableArray, StorableTensor } from "./storable.ts";

/** A Storable in two parts: tensors, and a JSON text that says where each belongs. */
interface Packed {
  /** The rest as JSON, with marks in the place of tensors and of numbers that JSON lacks. */
  readonly tree: string;
  /** Every typed array, by its path. */
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/**
 * Takes a Storable apart for a file. Typed arrays become tensors named by their
 * path, as `"memory.rewards"`; those of `{ shape, values }` keep their shape.
 * In the tree stand in their place `{ "$array": name }` and
 * `{ "$tensor": name }`, and `{ "$number": "NaN" }` for what JSON cannot say.
 * An own key that begins with `$` gets another one.
 *
 * @param owner Who stores, for the message.
 * @throws {TypeError} If anything in it cannot be stored; the message says where.
 */
export function pack(owner: string, storable: Storable): Packed {
  const packing = new Packing(owner);
  return { tree: JSON.stringify(packing.node(storable, [])), tensors: packing.tensors };
}

class Packing {
  readonly tensors = new Map<string, Tensor>();
  readonly #around = new Set<object>();

  constructor(readonly owner: string) {}

  node(value: unknown, path: readonly string[]): unknown {
    if (value === null || typeof value === "boolean" || typeof value === "string") return value;
    if (typeof value === "number") {
      return isJson(value) ? value : { $number: Object.is(value, -0) ? "-0" : String(value) };
    }
    if (isStorableArray(value)) return { $array: this.#add(path, { shape: [value.length], values: value }) };
    if (isTensor(value)) return { $tensor: this.#add([...path], value) };
    if (Array.isArray(value)) {
      return this.#inside(
        value,
        path,
        () => Array.from(value, (item, i) => this.node(item, [...path, `${i}`])),
      );
    }
    if (!isRecord(value)) return this.#refuse(path, `got ${inWords(value)}`);
    const entry = ([key, part]: [string, unknown]) => [own(key), this.node(part, [...path, key])];
    return this.#inside(value, path, () => Object.fromEntries(Object.entries(value).map(entry)));
  }

  /** Adds a tensor by its path, or by a further name where another has that one. */
  #add(path: readonly string[], tensor: Tensor): string {
    const wanted = path.join(".").toWellFormed() || "values";
    let name = wanted;
    for (let count = 2; this.tensors.has(name) || name === "__metadata__"; count++) {
      name = `${wanted} (${count})`;
    }
    this.tensors.set(name, tensor);
    return name;
  }

  #inside<Node>(value: object, path: readonly string[], node: () => Node): Node {
    if (this.#around.has(value)) this.#refuse(path, "it contains itself");
    this.#around.add(value);
    const made = node();
    this.#around.delete(value);
    return made;
  }

  #refuse(path: readonly string[], fault: string): never {
    const what = path.length === 0 ? "what is stored" : JSON.stringify(path.join("."));
    throw new TypeError(
      `${this.owner}: ${what} must be null, true or false, a number, a text, a typed array, or a list or an object ` +
        `of these, ${fault}`,
    );
  }
}

/** Whether JSON keeps a number as it is. */
function isJson(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function own(key: string): string {
  return key.startsWith("$") ? `$${key}` : key;
}

function isStorableArray(value: unknown): value is StorableArray {
  const dtype = dtypeOf(value);
  return dtype !== undefined && dtype !== "I64" && dtype !== "U64";
}

/** Whether a record is numbers with a shape that fits them, and nothing else. */
function isTensor(value: unknown): value is StorableTensor {
  if (!isRecord(value) || Object.keys(value).length !== 2) return false;
  const { shape, values } = value;
  return isStorableArray(values) && Array.isArray(shape) && Array.from(shape).every(isLength) &&
    sizeOf(shape) === values.length;
}

function isLength(value: unknown): boolean {
  return Number.isSafeInteger(value) && (Object.is(value, 0) || Number(value) > 0);
}
