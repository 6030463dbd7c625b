import { assertEquals } from "../../assert.ts";
import { violations } from "../../../lib/tasks/notebooks/conventions.ts";
import { formatNotebook } from "../../../lib/tasks/notebooks/file.ts";
import type { Cell, Notebook, Output } from "../../../lib/tasks/notebooks/notebook.ts";
import { code, notebook, picture, printed, prose } from "./samples.ts";

const grading = {
  schema_version: 3,
  grade: false,
  solution: true,
  locked: false,
  task: false,
  grade_id: "two",
};
const checkGrading = {
  ...grading,
  grade: true,
  solution: false,
  locked: true,
  grade_id: "two-check",
  points: 1,
};

const title = prose("title", "# A sample"), more = prose("more", "Words.");
const ask = code("ask", "const my = () => { throw new rl.Todo(); };", [], {
  bellman: { exercise: "two" },
  nbgrader: grading,
});
const check = code("check", 'const two = await rl.check("two", my);', [picture()], {
  nbgrader: checkGrading,
});

function violationsOf(sample: Notebook): string[] {
  return violations(formatNotebook(sample), ["two"]);
}

/** What is wrong with a notebook that has, beside a title and prose, these cells. */
function withCells(...cells: Cell[]): string[] {
  return violationsOf(notebook(title, ...cells, ...cells.map(({ id }) => prose(`about-${id}`, "Words."))));
}

Deno.test("a notebook that keeps to the conventions has no violations", () => {
  assertEquals(withCells(ask, check), []);
});

Deno.test("a notebook must be written as Jupyter writes it", () => {
  const text = JSON.stringify(notebook(title, code("a", "1;")));
  assertEquals(violations(text, []), ["not written as Jupyter writes it; `deno task outputs` does that"]);
});

Deno.test("a notebook must be smaller than 1.5 MB", () => {
  const [says] = withCells(code("a", "", [picture("a".repeat(1_500_000))]));
  assertEquals(/^\d+ bytes; at most 1500000 are allowed$/.test(says), true);
});

Deno.test("a notebook must name its kernel, its format, its title, minutes and sources", () => {
  assertEquals(violationsOf({ ...notebook(title), metadata: {}, nbformat_minor: 4 }), [
    'metadata.kernelspec must be { "name": "deno", "display_name": "Deno", "language": "typescript" }',
    "format 4.4 has no cell ids; 4.5 is needed",
    "metadata.bellman.title is missing",
    "metadata.bellman.minutes must be a number of minutes",
    "metadata.bellman.sources must be a list, if an empty one",
  ]);
});

Deno.test("half of the cells must be prose, and the first the heading", () => {
  assertEquals(violationsOf(notebook(code("a", "1;"), title, code("b", "2;"))), [
    "1 of 3 cells are prose; at least half must be",
    "the first cell must be prose and begin with the lesson's heading",
  ]);
});

Deno.test("cell ids must be unique and well formed", () => {
  assertEquals(violationsOf(notebook(title, more, more)), ['the cell id "more" occurs twice']);
  assertEquals(violationsOf(notebook(title, prose("a b", "Words."))), [
    "cell 2 (a b): the cell id must be 1 to 64 of A-Z a-z 0-9 - _",
  ]);
});

Deno.test("a code cell has at most 25 lines", () => {
  const lines = (count: number) => Array(count).fill("1;").join("\n");
  assertEquals(withCells(code("a", lines(25))), []);
  assertEquals(withCells(code("a", lines(26))), ["cell 2 (a): 26 lines of code; at most 25 are allowed"]);
});

Deno.test("outputs show no paths of the machine and no colours of a terminal", () => {
  const says = (output: Output) => withCells(code("a", "", [output])).join();
  const path = "cell 2 (a): an output shows a path of the machine that ran it: ";
  for (
    const machine of [
      "/home/ada/x",
      "/root/x",
      "/tmp/x",
      "C:\\Users\\ada",
      "file:///srv/x.ts:1:2",
      "/Users/ada",
    ]
  ) {
    assertEquals(says(printed(`at ${machine} in`)), path + machine);
  }
  const html: Output = { output_type: "display_data", metadata: {}, data: { "text/html": "<b>/root/x</b>" } };
  assertEquals(says(html), `${path}/root/x`);
  const thrown: Output = { output_type: "error", ename: "E", evalue: "", traceback: ["at file:///a.ts"] };
  assertEquals(says(thrown), `${path}file:///a.ts`);
  assertEquals(
    says(printed("\x1b[33m5\x1b[39m")),
    "cell 2 (a): an output holds the colour codes of a terminal",
  );
  assertEquals(says(printed("a/tmp 3/home https://x.org/tmpl")), "");
});

Deno.test("a picture has words beside it", () => {
  const bare: Output = { output_type: "display_data", metadata: {}, data: { "image/png": "aGk=" } };
  assertEquals(withCells(code("a", "", [bare])), [
    "cell 2 (a): a picture has no text/plain beside it, for those who do not see it",
  ]);
});

Deno.test("every code cell has been run, from the top", () => {
  const skipped = notebook(title, code("a", "1;"), more, code("b", "2;"));
  skipped.cells[3] = { ...code("b", "2;"), execution_count: null };
  assertEquals(violationsOf(skipped), [
    "code cell 2 has the number none; `deno task outputs` runs all from the top",
  ]);
});

Deno.test("an exercise exists, is checked later, and says so to nbgrader", () => {
  const unknown = code("ask", "", [], { bellman: { exercise: "three" }, nbgrader: grading });
  assertEquals(withCells(unknown), [
    'cell 2 (ask): lib/exercises has no "three"',
    'cell 2 (ask): no later cell calls rl.check("three", …)',
  ]);
  assertEquals(withCells({ ...ask, metadata: { bellman: { exercise: "two" } } }, check), [
    'cell 2 (ask): metadata.nbgrader is missing: {"schema_version":3,"grade":false,"solution":true,"locked":false,' +
    '"task":false} and a grade_id',
  ]);
});

Deno.test("a check belongs to an exercise above it and says what it is worth", () => {
  assertEquals(
    withCells({ ...check, metadata: { nbgrader: { ...checkGrading, locked: false, points: 0 } } }),
    [
      'cell 2 (check): it checks "two", but no earlier cell has it as its metadata.bellman.exercise',
      "cell 2 (check): metadata.nbgrader.locked must be true, got false",
      "cell 2 (check): metadata.nbgrader.points must be what the check is worth",
    ],
  );
});

Deno.test("nbgrader's ids are unique in a notebook", () => {
  const same = { ...check, metadata: { nbgrader: { ...checkGrading, grade_id: "two" } } };
  assertEquals(withCells(ask, same), ['the grade_id "two" occurs twice']);
});
