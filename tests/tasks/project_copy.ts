import { join } from "node:path";
import { projectFolder } from "../../lib/tasks/environment.ts";

/** What of the project a copy does without: what git ignores, and git itself. */
const left = new Set([".git", ".venv", ".uv", ".bellman", ".ipynb_checkpoints", "node_modules"]);

/**
 * Copies the project into a new temporary folder, so that a test can run its
 * tasks and its notebooks without touching it.
 *
 * @returns The folder, as the operating system names it; whoever asked removes it.
 */
export async function copyProject(): Promise<string> {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "bellman-" }));
  await copyFolder(projectFolder, folder);
  return folder;
}

async function copyFolder(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const { name, isDirectory, isFile } of Deno.readDir(from)) {
    if (left.has(name)) continue;
    if (isDirectory) await copyFolder(join(from, name), join(to, name));
    if (isFile) await Deno.copyFile(join(from, name), join(to, name));
  }
}
