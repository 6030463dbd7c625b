import { Buffer } from "node:buffer";
import { basename, dirname, join } from "node:path";

const most = 16 * 2 ** 20; // bytes at a time, so that other work gets its turn in between
const longestPause = 60 * 60 * 1000; // milliseconds in which who still writes a draft adds to it

/** What an action on a file or a folder comes to, or undefined where there is none. */
export async function ifThere<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** The text of a file, or undefined where there is none. */
export function readIfThere(path: string): Promise<string | undefined> {
  return ifThere(() => Deno.readTextFile(path));
}

/** Whether there is a file or a folder; a link that leads nowhere is none. */
export async function exists(path: string): Promise<boolean> {
  return await ifThere(() => Deno.stat(path)) !== undefined;
}

/** Removes a file or a whole folder, if it is there. */
export async function removeIfThere(path: string): Promise<void> {
  await ifThere(() => Deno.remove(path, { recursive: true }));
}

/**
 * Makes a file hold a text or bytes, safely as {@linkcode replaceFile}, and only
 * where it holds something else, so that who watches the file sees no change that
 * is none.
 */
export async function writeIfDifferent(path: string, contents: string | Uint8Array): Promise<void> {
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  if (!await holds(path, bytes)) await replaceFile(path, [bytes]);
}

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

/**
 * Removes the drafts of a file that a {@linkcode replaceFile} left behind whose
 * process was killed: those that nobody has written to for an hour, as another
 * process may be writing one right now.
 *
 * @param path The file's, whether it is there or not.
 */
export async function removeOldDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  const entries = await ifThere(() => Array.fromAsync(Deno.readDir(folder))) ?? [];
  for (const { name, isFile } of entries) {
    if (isFile && isDraft(name, basename(path))) await removeIfOld(join(folder, name));
  }
}

function isDraft(name: string, file: string): boolean {
  return name.startsWith(`${file}.`) &&
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.new$/.test(name.slice(file.length + 1));
}

async function removeIfOld(draft: string): Promise<void> {
  const written = (await ifThere(() => Deno.stat(draft)))?.mtime;
  if (!written || Date.now() - written.getTime() < longestPause) return;
  try {
    await removeIfThere(draft);
  } catch (error) {
    if (!isRefusal(error)) throw error; // another user's, or open elsewhere: it only takes room
  }
}

/** Whether a file is there and holds exactly these bytes. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await ifThere(() => Deno.readFile(path));
  return there !== undefined && Buffer.compare(there, bytes) === 0;
}

/**
 * Does something while no other process of this project does; the operating
 * system frees a lock whose holder dies.
 *
 * @param path The file that stands for the lock.
 * @param action What to do.
 * @param onWait Called first where another process holds the lock.
 */
export async function whileLocked<T>(
  path: string,
  action: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  await Deno.mkdir(dirname(path), { recursive: true });
  using file = await Deno.open(path, { create: true, write: true });
  if (!await file.tryLock(true)) {
    onWait();
    await file.lock(true);
  }
  return await action();
}

/** Whether an error says that this user may not read or write what was asked for. */
export function isRefusal(error: unknown): error is Error {
  if (error instanceof Deno.errors.PermissionDenied) return true;
  return error instanceof Error && "code" in error && error.code === "EROFS"; // a read-only disk
}

/** Whether this user can make files in a folder, which is made if it isn't there: for this user alone. */
export function isWritable(folder: string): boolean {
  try {
    Deno.mkdirSync(folder, { recursive: true, mode: 0o700 });
    Deno.removeSync(Deno.makeTempFileSync({ dir: folder }));
    return true;
  } catch (error) {
    if (isRefusal(error) || isNoFolder(error)) return false;
    throw error;
  }
}

/** Whether an error says that a file stands where a folder is wanted. */
function isNoFolder(error: unknown): boolean {
  return error instanceof Deno.errors.NotADirectory || error instanceof Deno.errors.AlreadyExists;
}

async function write(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  using file = await Deno.open(path, { write: true, createNew: true });
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) at += await file.write(piece.subarray(at, at + most));
  }
  await file.syncData();
}
