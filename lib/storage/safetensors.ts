import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inWords } from "../demands/in_words.ts";
import { CheckpointError } from "./checkpoint_error.ts";
import { ifThere, replaceFile } from "./files.ts";
import { decode, type Safetensors } from "./safetensors/decode.ts";
import { encode } from "./safetensors/encode.ts";
import type { Tensor } from "./safetensors/tensor.ts";

export type { ReadTensor, Safetensors } from "./safetensors/decode.ts";
export type { Dtype, Tensor, TensorValues } from "./safetensors/tensor.ts";

/**
 * Writes tensors to a file that Python's `safetensors` reads. It is whole or it
 * is as it was: an interrupted or failing write changes nothing.
 *
 * @param owner Who writes, for the message.
 * @param path Where; its folder is made if it isn't there.
 * @throws {TypeError | RangeError} If the path is none, or a tensor is none.
 */
export async function writeSafetensors(
  owner: string,
  path: string | URL,
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const place = pathOf(owner, path);
  await replaceFile(place, encode(owner, tensors, metadata));
}

/**
 * Reads a safetensors file.
 *
 * @param owner Who reads, for the message.
 * @throws {TypeError} If the path is none.
 * @throws {CheckpointError} If there is no such file, or it is cut short, not of this format, or contradicts itself.
 */
export async function readSafetensors(owner: string, path: string | URL): Promise<Safetensors> {
  const place = pathOf(owner, path), bytes = await ifThere(() => Deno.readFile(place));
  if (bytes === undefined) {
    throw new CheckpointError(
      `${basename(place)}: there is no such file; it was looked for at ${resolve(place)}`,
    );
  }
  return decode(basename(place), bytes);
}

/**
 * The path of a file that is named by a path or by a URL.
 *
 * @throws {TypeError} If it is neither, or empty.
 */
export function pathOf(owner: string, path: string | URL): string {
  if (path instanceof URL) return fileURLToPath(path);
  if (typeof path === "string" && path !== "") return path;
  throw new TypeError(`${owner}: path must name a file, as "agent.safetensors", got ${inWords(path)}`);
}
