/**
 * `deno task release [NAME…] [--out FOLDER] [--run]` writes the notebooks for a class: as a student begins,
 * solved, and as a course for nbgrader.
 */
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { exercises } from "../exercises/mod.ts";
import { ensureEnvironment, projectFolder } from "./environment.ts";
import { chosenNames } from "./notebooks/chosen.ts";
import { errors } from "./notebooks/compare.ts";
import { execute } from "./notebooks/execute.ts";
import { readNotebook, writeNotebook } from "./notebooks/file.ts";
import { notebookNames, notebookPath, notebooksFolder } from "./notebooks/folder.ts";
import type { Notebook } from "./notebooks/notebook.ts";
import { solve, unpassed } from "./notebooks/solve.ts";
import { writeCourse } from "./release/course.ts";
import { graded, pointsOf } from "./release/graded.ts";
import { readReleaseOptions, usage } from "./release/options.ts";
import { writeOwnFolder } from "./release/own_folder.ts";
import { runTask, SetUpError } from "./set_up_error.ts";

const task = "deno task release";

/** Writes all versions of the notebooks into a folder, and says what each is worth. */
async function writeVersions(folder: string, names: readonly string[], run: boolean): Promise<void> {
  await Deno.mkdir(join(folder, "student"), { recursive: true });
  await writeCourse(join(folder, "grading"));
  for (const name of names) {
    const file = `${name}.ipynb`, notebook = await readNotebook(notebookPath(name));
    const solved = solve(notebook, exercises);
    await Deno.copyFile(notebookPath(name), join(folder, "student", file));
    await writeNotebook(join(folder, "solved", file), run ? await runSolved(name, solved) : solved);
    const points = pointsOf(notebook);
    if (points > 0) {
      await writeNotebook(join(folder, "grading", "source", name, file), graded(notebook, exercises));
    }
    console.log(`${name}: ${points === 1 ? "1 point" : `${points || "no"} points`}`);
  }
}

/** Runs a solved notebook in Jupyter. */
async function runSolved(name: string, solved: Notebook): Promise<Notebook> {
  const { notebook } = await execute(solved, await ensureEnvironment(), { folder: notebooksFolder });
  const wrong = [...errors(notebook), ...unpassed(notebook)];
  if (wrong.length > 0) throw new SetUpError(`${task}: ${name}, solved: ${wrong.join("\n")}`);
  return notebook;
}

async function main(): Promise<number> {
  const { names, out, run, help } = readReleaseOptions(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return 0;
  }
  const folder = resolve(out), chosen = chosenNames(task, await notebookNames(), names);
  await writeOwnFolder(task, folder, (draft) => writeVersions(draft, chosen, run));
  const shown = folder.startsWith(projectFolder) ? relative(projectFolder, folder) : folder;
  console.log(
    `Written to ${shown}: student, solved, grading. For nbgrader see ${join(shown, "grading", "README.md")}.`,
  );
  return 0;
}

if (import.meta.main) await runTask(main);
