/** The notebooks of the course as a folder. */
import { join } from "node:path";
import { projectFolder } from "../environment.ts";
import type { WrittenLesson } from "./course.ts";
import { readNotebook } from "./file.ts";

/** The folder that the notebooks are in, which is also where their kernels work. */
export const notebooksFolder = join(projectFolder, "notebooks");

/** The path of a notebook, by its name without `.ipynb`. */
export function notebookPath(name: string): string {
  return join(notebooksFolder, `${name}.ipynb`);
}

/** The names of all notebooks without `.ipynb`, sorted. */
export async function notebookNames(): Promise<string[]> {
  const files = await Array.fromAsync(Deno.readDir(notebooksFolder));
  return files.filter((file) => file.isFile && /^[^.].*\.ipynb$/.test(file.name))
    .map(({ name }) => name.replace(/\.ipynb$/, "")).sort();
}

/** All notebooks that are written. */
export async function readLessons(): Promise<WrittenLesson[]> {
  const names = await notebookNames();
  return await Promise.all(
    names.map(async (name) => ({ name, notebook: await readNotebook(notebookPath(name)) })),
  );
}
