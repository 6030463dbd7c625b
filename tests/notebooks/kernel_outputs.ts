/** Shows that the pinned kernel loses nothing of what cells print. */
import { assertEquals } from "../assert.ts";
import { ensureEnvironment } from "../../lib/tasks/environment.ts";
import { execute } from "../../lib/tasks/notebooks/execute.ts";
import { notebooksFolder } from "../../lib/tasks/notebooks/folder.ts";
import { isCode, textOf } from "../../lib/tasks/notebooks/notebook.ts";
import { code, notebook } from "../tasks/notebooks/samples.ts";

const cells = 200, lines = 20;

Deno.test(`the output of ${cells} cells of ${lines} lines each arrives whole`, async () => {
  const jupyter = await ensureEnvironment();
  const talkative = notebook(
    ...Array.from(
      { length: cells },
      (_, cell) =>
        code(`cell-${cell}`, `for (let line = 0; line < ${lines}; line++) console.log("${cell}:" + line);`),
    ),
  );
  const run = await execute(talkative, jupyter, { folder: notebooksFolder });
  const printed = run.notebook.cells.filter(isCode).map(({ outputs }) => outputs.map(textOf).join(""));
  const whole = Array.from(
    { length: cells },
    (_, cell) => Array.from({ length: lines }, (_, line) => `${cell}:${line}\n`).join(""),
  );
  assertEquals(printed, whole);
});
