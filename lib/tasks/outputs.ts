/** `deno task outputs`: writes the notebooks anew with their outputs, and the pages that list them. */
import { join } from "node:path";
import { ensureEnvironment, projectFolder } from "./environment.ts";
import { writeIfDifferent } from "../storage/files.ts";
import { formatCells } from "./notebooks/check.ts";
import { chosenNames } from "./notebooks/chosen.ts";
import { errors } from "./notebooks/compare.ts";
import { course } from "./notebooks/course.ts";
import { execute, type Jupyter } from "./notebooks/execute.ts";
import { readNotebook, writeNotebook } from "./notebooks/file.ts";
import { notebookNames, notebookPath, notebooksFolder, readLessons } from "./notebooks/folder.ts";
import { mapPage } from "./notebooks/map.ts";
import { keepVolatile } from "./notebooks/normalise.ts";
import { readmePath, withLessons } from "./notebooks/readme.ts";
import { readOutputsOptions, usage } from "./outputs_options.ts";
import { runTask } from "./set_up_error.ts";

/** Runs notebooks and writes them. Returns the number of those in which a cell failed. */
async function recreateAll(names: string[], volatile: boolean): Promise<number> {
  const jupyter = await ensureEnvironment();
  let failures = 0;
  for (const name of names) {
    const found = await recreate(name, jupyter, volatile);
    for (const line of found) console.error(`  ${line}`);
    if (found.length > 0) failures++;
  }
  return failures;
}

/** Runs one notebook and writes it. Returns the errors of its cells; the file stays as it was where there are any. */
async function recreate(name: string, jupyter: Jupyter, volatile: boolean): Promise<string[]> {
  const committed = await readNotebook(notebookPath(name));
  const run = await execute(await formatCells(committed, projectFolder), jupyter, {
    folder: notebooksFolder,
  });
  const found = errors(run.notebook);
  if (found.length === 0) {
    await writeNotebook(notebookPath(name), volatile ? run.notebook : keepVolatile(run.notebook, committed));
  }
  console.log(`${name}: ${found.length === 0 ? "written" : "not written"}, ${run.seconds.toFixed(1)} s`);
  return found;
}

async function writePages(): Promise<void> {
  const lessons = await readLessons();
  await writeIfDifferent(join(notebooksFolder, "README.md"), mapPage(course, lessons));
  await writeIfDifferent(readmePath, withLessons(await Deno.readTextFile(readmePath), course, lessons));
}

async function main(): Promise<number> {
  const { names, volatile, page, help } = readOutputsOptions(Deno.args);
  if (help) {
    console.log(usage);
    return 0;
  }
  const failures = page ? 0 : await recreateAll(
    chosenNames("deno task outputs", await notebookNames(), names),
    volatile,
  );
  await writePages();
  return failures > 0 ? 1 : 0;
}

if (import.meta.main) await runTask(main);
