/** Runs every notebook as it is committed, in real Jupyter with the pinned kernel. */
import { assertEquals } from "../assert.ts";
import { ensureEnvironment } from "../../lib/tasks/environment.ts";
import { differences, errors } from "../../lib/tasks/notebooks/compare.ts";
import { execute } from "../../lib/tasks/notebooks/execute.ts";
import { notebooksFolder, readLessons } from "../../lib/tasks/notebooks/folder.ts";

/** What a lesson may take on two cores; a wish, since machines differ. */
const wishedSeconds = 40;

const jupyter = await ensureEnvironment();

for (const { name, notebook } of await readLessons()) {
  Deno.test(`${name} runs from top to bottom and prints what is committed`, async () => {
    const run = await execute(notebook, jupyter, { folder: notebooksFolder });
    console.log(`${name}: ${run.seconds.toFixed(1)} s of ${wishedSeconds} s`);
    assertEquals(errors(run.notebook), []);
    assertEquals(differences(notebook, run.notebook), []);
  });
}
