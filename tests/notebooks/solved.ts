/** Runs every notebook as a learner leaves it who solved everything. */
import { assertEquals } from "../assert.ts";
import { exercises } from "../../lib/exercises/mod.ts";
import { ensureEnvironment } from "../../lib/tasks/environment.ts";
import { errors } from "../../lib/tasks/notebooks/compare.ts";
import { execute } from "../../lib/tasks/notebooks/execute.ts";
import { notebooksFolder, readLessons } from "../../lib/tasks/notebooks/folder.ts";
import { exercisesOf } from "../../lib/tasks/notebooks/cell_metadata.ts";
import { solve, unpassed } from "../../lib/tasks/notebooks/solve.ts";

const jupyter = await ensureEnvironment();
const lessons = await readLessons();

for (
  const { name, notebook } of lessons.filter(({ notebook }) =>
    notebook.cells.some((cell) => exercisesOf(cell).length > 0)
  )
) {
  Deno.test(`${name} passes all its checks once every exercise is solved`, async () => {
    const run = await execute(solve(notebook, exercises), jupyter, { folder: notebooksFolder });
    assertEquals(errors(run.notebook), []);
    assertEquals(unpassed(run.notebook), []);
  });
}
