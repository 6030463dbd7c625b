import { assertEquals, assertThrows } from "../../assert.ts";
import { solve, unpassed } from "../../../lib/tasks/notebooks/solve.ts";
import { code, notebook, printed } from "./samples.ts";

const asked = code("ask", "const my = () => { throw new rl.Todo(); };", [], { bellman: { exercise: "two" } });
const check = (said: string) => code("check", 'const two = await rl.check("two", my);', [printed(said)]);

Deno.test("solve() writes the solution into the exercise's cell and leaves the others alone", () => {
  const solved = solve(notebook(asked, check("")), { two: { solution: "const my = () => 2;" } });
  assertEquals(solved.cells.map(({ source }) => source), ["const my = () => 2;", check("").source]);
});

Deno.test("solve() forgets what exercises and checks printed, and keeps all other outputs", () => {
  const before = notebook(asked, check("○ two: still to do"), code("use", "two();", [printed("2")]));
  const { cells } = solve(before, { two: { solution: "const my = () => 2;" } });
  const left = cells.map((cell) => cell.cell_type === "code" && [cell.execution_count, cell.outputs]);
  assertEquals(left, [[null, []], [null, []], [3, [printed("2")]]]);
});

Deno.test("solve() refuses an exercise that does not exist", () => {
  assertThrows(() => solve(notebook(asked), {}), RangeError, 'asks for the exercise "two"');
});

Deno.test("unpassed() finds checks that did not pass, or said nothing", () => {
  assertEquals(unpassed(notebook(asked, check("✓ two: passed\n"))), []);
  assertEquals(unpassed(notebook(asked, check("✗ two: got 3\n"))), [
    "cell 2 (check): the check of two said: ✗ two: got 3",
  ]);
  assertEquals(unpassed(notebook(asked, check(""))), ["cell 2 (check): the check of two said: nothing"]);
});
