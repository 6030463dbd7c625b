import { inWords } from "../demands/in_words.ts";
import { CheckpointError } from "./checkpoint_error.ts";
import { isRecord } from "./is_record.ts";
import type { Tensor } from "./safetensors/tensor.ts";
import type { Storable, StorableArray } from "./storable.ts";

const numbers = new Map([["NaN", NaN], ["Infinity", Infinity], ["-Infinity", -Infinity], ["-0", -0]]);

/**
 * Puts together what `pack` took apart.
 *
 * @param file Where it was read, for the message.
 * @param tree The JSON text.
 * @param tensors By the names that the tree has for them.
 * @throws {CheckpointError} If the tree is no such text, or a tensor is missing.
 */
export function unpack(file: string, tree: string, tensors: ReadonlyMap<string, Tensor>): Storable {
  return new Unpacking(file, tensors).node(parsed(file, tree));
}

class Unpacking {
  constructor(readonly file: string, readonly tensors: ReadonlyMap<string, Tensor>) {}

  node(value: unknown): Storable {
    if (
      value === null || typeof value === "boolean" || typeof value === "string" || typeof value === "number"
    ) {
      return value;
    }
    if (Array.isArray(value)) return value.map((item) => this.node(item));
    const entries = Object.entries(isRecord(value) ? value : {});
    const [[key, part] = []] = entries;
    if (entries.length === 1 && key !== undefined && /^\$(?!\$)/.test(key)) return this.#marked(key, part);
    return Object.fromEntries(entries.map(([name, item]) => [name.replace(/^\$/, ""), this.node(item)]));
  }

  #marked(mark: string, name: unknown): Storable {
    if (mark === "$number") return numbers.get(String(name)) ?? this.#refuse(mark, name);
    const tensor = this.tensors.get(String(name)), values = arrayOf(tensor);
    if (tensor === undefined || values === undefined) return this.#refuse(mark, name);
    if (mark === "$array") return values;
    return mark === "$tensor" ? { shape: tensor.shape, values } : this.#refuse(mark, name);
  }

  #refuse(mark: string, name: unknown): never {
    throw new CheckpointError(`${this.file}: it refers to ${mark} ${inWords(name)}, which is not in it`);
  }
}

/** The numbers of a tensor, but 64-bit integers, which no Storable has. */
function arrayOf(tensor: Tensor | undefined): StorableArray | undefined {
  const values = tensor?.values;
  return values instanceof BigInt64Array || values instanceof BigUint64Array ? undefined : values;
}

function parsed(file: string, tree: string): unknown {
  try {
    return JSON.parse(tree);
  } catch {
    throw new CheckpointError(`${file}: "storable" of its metadata is no JSON`);
  }
}
