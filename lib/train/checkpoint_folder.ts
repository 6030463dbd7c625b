import { join } from "node:path";
import { inWords } from "../demands/in_words.ts";
import { CheckpointError } from "../storage/checkpoint_error.ts";
import { ifThere, removeIfThere, removeOldDrafts } from "../storage/files.ts";
import { stateFolder } from "../storage/state_folder.ts";

const ending = ".safetensors";

/**
 * Where a checkpoint lies: in the project's `.bellman/checkpoints`.
 *
 * @param owner Who asks, for the message.
 * @param name The checkpoint's.
 * @throws {TypeError} If the name is no text.
 * @throws {RangeError} If it could not be a file's everywhere.
 * @throws {CheckpointError} If nothing may be written anywhere.
 */
export function placeOf(owner: string, name: string): string {
  if (typeof name !== "string") {
    throw new TypeError(`${owner}: name must be a text such as "cartpole", got ${inWords(name)}`);
  }
  // what begins with a dot is hidden or leads out of the folder, and Windows has devices called con, nul and com1
  if (!/^[\w-][\w.-]{0,99}$/.test(name) || /^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i.test(name)) {
    throw new RangeError(
      `${owner}: name must be of letters, digits, "-", "_" and "." and name a file, as "cartpole-2", got ${
        inWords(name)
      }`,
    );
  }
  return join(folder(owner), `${name}${ending}`);
}

/**
 * The names of all checkpoints, sorted.
 *
 * @throws {CheckpointError} If this program may not read or write files.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const names = await rl.checkpoints(); // such as ["cartpole", "lake"]
 * ```
 */
export async function checkpoints(): Promise<string[]> {
  const entries = await ifThere(() => Array.fromAsync(Deno.readDir(folder("checkpoints")))) ?? [];
  return entries.filter(({ isFile, name }) => isFile && name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length)).sort();
}

/**
 * Removes a checkpoint, if there is one of that name, and what was left
 * half-written of it an hour ago or more.
 *
 * @throws {TypeError | RangeError} If the name could not be a checkpoint's.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.removeCheckpoint("cartpole-old");
 * ```
 */
export async function removeCheckpoint(name: string): Promise<void> {
  const path = placeOf("removeCheckpoint", name);
  await removeIfThere(path);
  await removeOldDrafts(path);
}

function folder(owner: string): string {
  const there = stateFolder("checkpoints");
  if (there !== undefined) return there;
  throw new CheckpointError(
    `${owner}: there is no folder for checkpoints; this program needs permission to read and write files, as by ` +
      "deno run -A, or the environment variable BELLMAN_STATE a folder that it may write to",
  );
}
