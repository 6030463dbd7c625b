/** Shows that a run of a notebook keeps what failed, and goes on. */
import { assertEquals } from "../assert.ts";
import { ensureEnvironment } from "../../lib/tasks/environment.ts";
import { execute } from "../../lib/tasks/notebooks/execute.ts";
import { notebooksFolder } from "../../lib/tasks/notebooks/folder.ts";
import { isCode, type Notebook, textOf } from "../../lib/tasks/notebooks/notebook.ts";
import { code, notebook, prose } from "../tasks/notebooks/samples.ts";

const jupyter = await ensureEnvironment();

/** The first line that each code cell printed, after a run in which a cell has 3 seconds. */
async function firstLines(sample: Notebook): Promise<string[]> {
  const run = await execute(sample, jupyter, { folder: notebooksFolder, cellSeconds: 3 });
  return run.notebook.cells.filter(isCode).map(({ outputs }) =>
    outputs.map(textOf).join("\n").split("\n")[0]
  );
}

Deno.test("execute() records what a cell throws, a syntax error too, and runs the next cell", async () => {
  const sample = notebook(
    prose("words", "# Errors"),
    code("throws", 'throw new RangeError("too far");'),
    code("broken", "const = 5;"),
    code("fine", "const kept = 1;\nkept;"),
  );
  assertEquals(await firstLines(sample), [
    "RangeError: too far",
    "SyntaxError: Unexpected token `=`. Expected yield, an identifier, [ or {",
    "1",
  ]);
});

Deno.test("execute() ends with a cell that takes too long, and keeps what came before", async () => {
  const sample = notebook(
    code("fine", "1;"),
    code("endless", "await new Promise((resolve) => setTimeout(resolve, 60_000));"),
    code("never", "2;"),
  );
  assertEquals(await firstLines(sample), ["1", "TimeoutError: the cell ran longer than 3.0 s", ""]);
});

Deno.test("execute() ends with a cell that ends the kernel, and keeps what came before", async () => {
  const sample = notebook(code("fine", "1;"), code("deadly", "Deno.exit(1);"), code("never", "2;"));
  assertEquals(await firstLines(sample), [
    "1",
    "DeadKernelError: the kernel died while it ran this cell",
    "",
  ]);
});
