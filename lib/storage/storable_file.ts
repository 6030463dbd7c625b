import { basename } from "node:path";
import { inWords } from "../demands/in_words.ts";
import { CheckpointError } from "./checkpoint_error.ts";
import { pathOf, readSafetensors, writeSafetensors } from "./safetensors.ts";
import type { Storable } from "./storable.ts";
import { pack } from "./storable_packing.ts";
import { unpack } from "./storable_unpacking.ts";

/** What kind of file it is, so that one is not taken for another. */
export interface FileFormat {
  /** What it holds, in words, such as `"a checkpoint"`. */
  readonly holds: string;
  /** Which version of the format this library writes. */
  readonly version: number;
  /** What to call for a file of this format, for the message. */
  readonly reader: string;
}

/**
 * Writes a Storable as a safetensors file, whole or not at all.
 *
 * @param owner Who writes, for the message.
 * @throws {TypeError} If the path is none, or anything in the Storable cannot be stored.
 */
export async function writeStorable(
  owner: string,
  path: string | URL,
  { holds, version, reader }: FileFormat,
  storable: Storable,
): Promise<void> {
  const { tree, tensors } = pack(owner, storable);
  const metadata = { holds, version: String(version), reader, storable: tree };
  await writeSafetensors(owner, path, tensors, metadata);
}

/**
 * Reads what {@linkcode writeStorable} wrote.
 *
 * @param owner Who reads, for the message.
 * @throws {TypeError} If the path is none.
 * @throws {CheckpointError} If there is no such file, or it is damaged, of another format or of a newer version.
 */
export async function readStorable(
  owner: string,
  path: string | URL,
  format: FileFormat,
): Promise<Storable> {
  const { metadata, tensors } = await readSafetensors(owner, path);
  const file = basename(pathOf(owner, path));
  const holds = metadata.get("holds"), version = metadata.get("version"), tree = metadata.get("storable");
  if (holds !== format.holds || tree === undefined) {
    throw new CheckpointError(
      `${file}: ${owner} reads ${format.holds}, and this file holds ${contents(metadata)}`,
    );
  }
  if (version !== String(format.version)) {
    throw new CheckpointError(
      `${file}: it is of version ${inWords(version)} of its format, and this library reads ${format.version}`,
    );
  }
  return unpack(file, tree, tensors);
}

function contents(metadata: ReadonlyMap<string, string>): string {
  const holds = metadata.get("holds"), reader = metadata.get("reader");
  if (holds === undefined || reader === undefined) {
    return "tensors alone, as of a network's weights; rl.nn.loadWeights and rl.nn.loadStateDict read those";
  }
  return `${holds}, which ${reader} reads`;
}
