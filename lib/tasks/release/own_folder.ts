/** A folder that belongs to a task: it is written anew, and never at the cost of someone else's files. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { exists, readIfThere, removeIfThere, writeIfDifferent } from "../../storage/files.ts";
import { SetUpError } from "../set_up_error.ts";

/** What the task wrote, as `sha256sum` lists it: the fingerprint and the path of every file. */
const listName = "release.sha256";

/**
 * Writes a folder anew, whole or not at all: beside its place, then renamed into it.
 *
 * @param task Who writes, such as `deno task release`.
 * @param folder Its place, with what an earlier call wrote or nothing.
 * @param fill Writes the contents into the folder that it is given.
 * @throws {SetUpError} If there is anything in its place that no earlier call wrote, or that was changed since.
 */
export async function writeOwnFolder(
  task: string,
  folder: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  await demandOwn(task, folder);
  const draft = `${folder}.${Deno.pid}.new`;
  try {
    await Deno.mkdir(draft, { recursive: true });
    await fill(draft);
    await writeIfDifferent(join(draft, listName), await listOf(draft));
    await demandOwn(task, folder); // filling may take minutes
    await replace(folder, draft);
  } finally {
    await removeIfThere(draft);
  }
}

async function replace(folder: string, draft: string): Promise<void> {
  if (!await exists(folder)) return await Deno.rename(draft, folder);
  const old = `${folder}.${Deno.pid}.old`;
  await Deno.rename(folder, old);
  try {
    await Deno.rename(draft, folder);
  } catch (error) {
    await Deno.rename(old, folder);
    throw error;
  }
  await removeIfThere(old);
}

async function demandOwn(task: string, folder: string): Promise<void> {
  if (!await exists(folder)) return;
  const { isDirectory } = await Deno.stat(folder);
  const foreign = isDirectory ? await foreignIn(folder) : "no folder";
  if (foreign === undefined) return;
  const found = isDirectory ? `holds ${foreign}, which is not as this task wrote it` : "is no folder";
  throw new SetUpError(`${task}: ${folder} ${found}; move it away, or give another folder by --out`);
}

/** The first file that the list does not have, or has with other contents; undefined where there is none. */
async function foreignIn(folder: string): Promise<string | undefined> {
  const list = await readIfThere(join(folder, listName));
  if (list === undefined) return (await Array.fromAsync(Deno.readDir(folder))).at(0)?.name;
  const own = new Map(list.trimEnd().split("\n").map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const path of await pathsIn(folder)) {
    if (path === listName) continue;
    if (!own.has(path) || own.get(path) !== await fingerprint(join(folder, path))) return path;
  }
}

async function listOf(folder: string): Promise<string> {
  const lines = (await pathsIn(folder)).map(async (path) =>
    `${await fingerprint(join(folder, path))}  ${path}\n`
  );
  return (await Promise.all(lines)).join("");
}

async function fingerprint(path: string): Promise<string> {
  return createHash("sha256").update(await Deno.readFile(path)).digest("hex");
}

/** The paths of all files below a folder in order, with slashes on every machine. */
async function pathsIn(folder: string, prefix = ""): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(folder));
  const nested = entries.map(({ name, isDirectory }) =>
    isDirectory ? pathsIn(join(folder, name), `${prefix}${name}/`) : [`${prefix}${name}`]
  );
  return (await Promise.all(nested)).flat().sort();
}
