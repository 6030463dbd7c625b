import { inWords } from "../../demands/in_words.ts";
import { CheckpointError } from "../checkpoint_error.ts";
import { isRecord } from "../is_record.ts";
import { layouts } from "./dtypes.ts";
import { placesOf } from "./header.ts";
import { repeatedName } from "./repeated_name.ts";
import type { Dtype, Tensor } from "./tensor.ts";

/** A tensor as it was read: it always says what its numbers were. */
export type ReadTensor = Tensor & { readonly dtype: Dtype };

/** What a safetensors file holds. */
export interface Safetensors {
  /** The tensors, by name, in the order of their bytes. */
  readonly tensors: ReadonlyMap<string, ReadTensor>;
  /** The texts beside them. */
  readonly metadata: ReadonlyMap<string, string>;
}

const largestHeader = 100_000_000; // bytes, as the format's own reader allows

/**
 * Reads the bytes of a safetensors file. All that the format demands is checked
 * before anything is given.
 *
 * @param file What the file is called, for the message.
 * @param bytes All of it; where they begin at a suitable place, the tensors are views of them.
 * @throws {CheckpointError} If it is cut short, not of this format, or contradicts itself.
 * @see https://github.com/huggingface/safetensors
 */
export function decode(file: string, bytes: Uint8Array<ArrayBuffer>): Safetensors {
  const length = headerLength(file, bytes), data = bytes.subarray(8 + length);
  const { __metadata__: texts = {}, ...entries } = headerOf(file, bytes.subarray(8, 8 + length));
  const tensors = new Map<string, ReadTensor>();
  for (const { name, dtype, shape, start, end } of placesOf(file, entries, data.length)) {
    tensors.set(name, { dtype, shape, values: layouts[dtype].read(data.subarray(start, end)) });
  }
  return { tensors, metadata: metadataOf(file, texts) };
}

function headerLength(file: string, bytes: Uint8Array<ArrayBuffer>): number {
  const other = otherKind(bytes);
  if (other !== undefined) {
    refuse(
      file,
      `it is ${other}, no safetensors file; write it in Python with ` +
        "safetensors.torch.save_file(model.state_dict(), path)",
    );
  }
  if (bytes.length < 8) refuse(file, `a safetensors file has at least 8 bytes, this one has ${bytes.length}`);
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true));
  if (length > largestHeader) {
    refuse(file, `it is no safetensors file: its header would be of ${length} bytes`);
  }
  if (8 + length > bytes.length) {
    refuse(file, `its header is of ${length} bytes, and ${bytes.length - 8} are there; it is cut short`);
  }
  return length;
}

/** Which of Python's other files it begins like, unless a header follows, of which these bytes may be the length. */
function otherKind(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (bytes[8] === 0x7b) return undefined;
  if ([0x50, 0x4b, 0x03, 0x04].every((byte, place) => bytes[place] === byte)) {
    return "a zip file, as torch.save and numpy write them";
  }
  // the mark, the version, and an instruction, which is never 0, as the third byte of a length mostly is
  const isPickle = first === 0x80 && second >= 2 && second <= 5 && third !== undefined && third !== 0;
  return isPickle ? "a pickle, as torch.save wrote them before PyTorch 1.6" : undefined;
}

function headerOf(file: string, bytes: Uint8Array): { readonly [name: string]: unknown } {
  const text = textOf(file, bytes), header = text.startsWith("{") ? parsed(text) : undefined;
  if (!isRecord(header)) return refuse(file, "it is no safetensors file: its header is no JSON object");
  const repeated = repeatedName(text);
  if (repeated !== undefined) refuse(file, `${inWords(repeated)} is there twice`);
  return header;
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(file, "it is no safetensors file: its header is no UTF-8 text");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function metadataOf(file: string, texts: unknown): Map<string, string> {
  const metadata = new Map<string, string>();
  if (!isRecord(texts)) return refuse(file, `its metadata must be texts by name, got ${inWords(texts)}`);
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text !== "string") {
      return refuse(file, `${inWords(name)} of its metadata must be a text, got ${inWords(text)}`);
    }
    metadata.set(name, text);
  }
  return metadata;
}

function refuse(file: string, fault: string): never {
  throw new CheckpointError(`${file}: ${fault}`);
}
