import { dirname } from "node:path";
import { removeIfThere } from "./files.ts";

const most = 16 * 2 ** 20; // bytes at a time, so that other work gets its turn in between

/**
 * Makes a file hold some bytes: they are written beside it, piece by piece, and
 * renamed into its place once they are safe on the disk. Whatever happens
 * before that leaves the file as it was.
 *
 * @param path Where; its folder is made if it isn't there.
 * @param pieces The bytes, in order; a large piece is not copied.
 */
export async function replaceFile(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${crypto.randomUUID()}.new`;
  try {
    await write(draft, pieces);
    await Deno.rename(draft, path);
  } catch (error) {
    await removeIfThere(draft);
    throw error;
  }
}

async function write(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  using file = await Deno.open(path, { write: true, createNew: true });
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) at += await file.write(piece.subarray(at, at + most));
  }
  await file.syncData();
}
