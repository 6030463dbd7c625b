/** Reads the code cells of every notebook as the tools for programs do. */
import { assertEquals } from "../assert.ts";
import { projectFolder } from "../../lib/tasks/environment.ts";
import { formatCells, lintProblems, type Problems, typeProblems } from "../../lib/tasks/notebooks/check.ts";
import { readLessons } from "../../lib/tasks/notebooks/folder.ts";
import type { Notebook } from "../../lib/tasks/notebooks/notebook.ts";

const lessons = await readLessons();
let checked: Promise<Problems> | undefined;

/** All notebooks are checked at once, when the first test asks. */
function typeCheck(): Promise<Problems> {
  const notebooks = lessons.map(({ name, notebook }) => [`${name}.ipynb`, notebook]);
  return checked ??= typeProblems(Object.fromEntries(notebooks), projectFolder);
}

for (const { name, notebook } of lessons) {
  const file = `${name}.ipynb`;

  Deno.test(`the cells of ${name} have no type errors`, async () => {
    assertEquals((await typeCheck())[file], []);
  });

  Deno.test(`the cells of ${name} keep to the rules of deno lint`, async () => {
    assertEquals(await lintProblems(file, notebook, projectFolder), []);
  });

  Deno.test(`the cells of ${name} are formatted; \`deno task outputs\` does that`, async () => {
    assertEquals(sources(notebook), sources(await formatCells(notebook, projectFolder)));
  });
}

function sources({ cells }: Notebook): [id: string, source: string][] {
  return cells.map(({ id, source }) => [id, source]);
}
