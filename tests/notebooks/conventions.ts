/** Holds every notebook to the conventions of the course. */
import { assertEquals } from "../assert.ts";
import { exercises } from "../../lib/exercises/mod.ts";
import { violations } from "../../lib/tasks/notebooks/conventions.ts";
import { notebookNames, notebookPath } from "../../lib/tasks/notebooks/folder.ts";

for (const name of await notebookNames()) {
  Deno.test(`${name} keeps to the conventions of the course`, async () => {
    assertEquals(violations(await Deno.readTextFile(notebookPath(name)), Object.keys(exercises)), []);
  });
}
