import { Buffer } from "node:buffer";
import { inWords } from "../../demands/in_words.ts";
import { sizeOf } from "../size_of.ts";
import { dtypeOf, layouts } from "./dtypes.ts";
import type { Dtype, Tensor } from "./tensor.ts";

const utf8 = new TextEncoder();
const ranks = new Map(Object.keys(layouts).map((dtype, rank) => [dtype, rank]));

/**
 * The bytes of a safetensors file, in pieces: the header, then each tensor's
 * own memory, which is not copied. They are those that Python's `safetensors`
 * writes for the same tensors. (Only, Python shuffles several entries of
 * metadata; here they stay in order.)
 *
 * @param owner Who writes, for the message.
 * @param tensors By name; any order.
 * @param metadata Texts beside them, by name.
 * @throws {TypeError} If a tensor's values are no array of numbers, or a name is taken by the format.
 * @throws {RangeError} If a shape is none, or there are more or fewer values than it says.
 * @see https://github.com/huggingface/safetensors
 */
export function encode(
  owner: string,
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array[] {
  const parts = Array.from(tensors, ([name, tensor]) => part(owner, name, tensor)).sort(inOrder);
  const fields: string[] = [];
  if (Object.keys(metadata).length > 0) fields.push(`"__metadata__":${JSON.stringify(metadata)}`);
  let end = 0;
  for (const { name, dtype, shape, bytes } of parts) {
    const data_offsets = [end, end += bytes.length];
    fields.push(`${JSON.stringify(name)}:${JSON.stringify({ dtype, shape, data_offsets })}`);
  }
  return [headerOf(`{${fields.join(",")}}`), ...parts.map(({ bytes }) => bytes)];
}

interface Part {
  readonly name: string;
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

function part(owner: string, name: string, { shape, values, dtype: marked }: Tensor): Part {
  if (name === "__metadata__") {
    throw new TypeError(`${owner}: a tensor cannot be called "__metadata__", which names a file's metadata`);
  }
  const kind = dtypeOf(values);
  if (kind === undefined) {
    throw new TypeError(
      `${owner}: the values of ${JSON.stringify(name)} must be a typed array such as Float32Array, got ` +
        inWords(values),
    );
  }
  if (!(shape.every((length) => Number.isSafeInteger(length) && length >= 0))) {
    throw new RangeError(
      `${owner}: the shape of ${JSON.stringify(name)} must be whole numbers of at least 0, got ${
        inWords(shape)
      }`,
    );
  }
  if (sizeOf(shape) !== values.length) {
    throw new RangeError(
      `${owner}: ${JSON.stringify(name)} of shape [${shape.join(", ")}] needs ${
        sizeOf(shape)
      } values, got ${values.length}`,
    );
  }
  return {
    name,
    dtype: kind === "U8" && marked === "BOOL" ? "BOOL" : kind,
    shape,
    bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  };
}

/** Wide numbers first, so that all begin at a multiple of their width; then by name. */
function inOrder(one: Part, other: Part): number {
  const rank = ({ dtype }: Part) => ranks.get(dtype) ?? 0;
  return rank(one) - rank(other) || Buffer.compare(utf8.encode(one.name), utf8.encode(other.name));
}

/** Its length in 8 bytes, then the text, padded by spaces to a multiple of 8. */
function headerOf(text: string): Uint8Array {
  const bytes = utf8.encode(text), length = Math.ceil(bytes.length / 8) * 8;
  const header = new Uint8Array(8 + length).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(length), true);
  header.set(bytes, 8);
  return header;
}
