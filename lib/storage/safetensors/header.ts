import { inWords } from "../../demands/in_words.ts";
import { CheckpointError } from "../checkpoint_error.ts";
import { isRecord } from "../is_record.ts";
import { sizeOf } from "../size_of.ts";
import { isDtype, layouts } from "./dtypes.ts";
import type { Dtype } from "./tensor.ts";

/** Where a tensor lies among the bytes behind the header. */
interface Place {
  readonly name: string;
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

/**
 * The tensors that a header lists, in the order of their bytes, which they must
 * fill without a gap or an overlap.
 *
 * @param file What it is called, for the message.
 * @param header The header's entries, without its metadata.
 * @param size How many bytes lie behind the header.
 * @throws {CheckpointError} If an entry is none, or they do not fill the bytes.
 */
export function placesOf(file: string, header: { readonly [name: string]: unknown }, size: number): Place[] {
  const places = Object.entries(header).map(([name, entry]) => placeOf(file, name, entry));
  places.sort((one, other) => one.start - other.start || one.end - other.end);
  let end = 0;
  for (const place of places) {
    if (place.start !== end) {
      const fault = place.start < end ? "overlaps what lies before it" : "leaves a gap before it";
      refuse(file, place.name, `${fault}: it begins at ${place.start} where ${end} bytes are taken`);
    }
    end = place.end;
  }
  if (end !== size) {
    throw new CheckpointError(
      `${file}: its tensors take ${end} bytes, and there are ${size}; ${
        size < end ? "it is cut short" : "it is no whole file"
      }`,
    );
  }
  return places;
}

function placeOf(file: string, name: string, entry: unknown): Place {
  if (!isRecord(entry)) {
    return refuse(file, name, `must have dtype, shape and data_offsets, got ${inWords(entry)}`);
  }
  const { dtype, shape, data_offsets: offsets } = entry;
  if (!isDtype(dtype)) {
    return refuse(
      file,
      name,
      `has dtype ${inWords(dtype)}; those that can be read are ${Object.keys(layouts).join(", ")}`,
    );
  }
  if (!isLengths(shape)) return refuse(file, name, `has shape ${inWords(shape)}, which is none`);
  if (!isLengths(offsets) || offsets.length !== 2 || offsets[0] > offsets[1]) {
    return refuse(file, name, `has data_offsets ${inWords(offsets)}, which are no start and end`);
  }
  const [start, end] = offsets, needed = sizeOf(shape) * layouts[dtype].bytes;
  if (end - start !== needed) {
    return refuse(
      file,
      name,
      `of ${dtype} and shape [${shape.join(", ")}] needs ${needed} bytes, got ${end - start}`,
    );
  }
  return { name, dtype, shape, start, end };
}

function isLengths(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((length) => Number.isSafeInteger(length) && length >= 0);
}

function refuse(file: string, name: string, fault: string): never {
  throw new CheckpointError(`${file}: ${inWords(name)} ${fault}`);
}
