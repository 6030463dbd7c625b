import { graded } from "../../../lib/tasks/release/graded.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { code, notebook, prose } from "../notebooks/samples.ts";

const stub = "function my(): number {\n  throw new rl.Todo();\n}";
const solution = "function my(): number {\n  return 2;\n}";

Deno.test("graded() hides the grading behind the check, and changes no other cell", () => {
  const ask = code("ask", stub, [], { bellman: { exercise: "two" } });
  const check = code("check", 'const two = await rl.check("two", my);'), use = code("use", "two();");
  const { cells } = graded(notebook(prose("title", "# Two"), ask, check, use), { two: { solution } });
  assertEquals(cells.map(({ source }) => source), [
    "# Two",
    "function my(): number {\n  // BEGIN SOLUTION\n  return 2;\n  // END SOLUTION\n}",
    [
      check.source,
      "// BEGIN HIDDEN TESTS",
      'await rl.grade("two", my);',
      "// END HIDDEN TESTS",
    ].join("\n"),
    "two();",
  ]);
});

Deno.test("graded() leaves a bug that is to be found, and takes it from nbgrader's solution cells", () => {
  const nbgrader = {
    schema_version: 3,
    grade: false,
    solution: true,
    locked: false,
    task: false,
    grade_id: "two",
  };
  const bug = code("ask", "function my() {\n  return 3;\n}", [], { bellman: { exercise: "two" }, nbgrader });
  const { cells: [cell] } = graded(notebook(bug), { two: { solution } });
  assertEquals([cell.source, cell.metadata], [bug.source, { bellman: { exercise: "two" } }]);
});

Deno.test("graded() refuses a check of something that has no name", () => {
  const check = code("check", 'await rl.check("two", () => 2);');
  assertThrows(() => graded(notebook(check), {}), RangeError, "graded: cell check must call rl.check with");
});
