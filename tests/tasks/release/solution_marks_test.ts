import { withSolutionMarks } from "../../../lib/tasks/release/solution_marks.ts";
import { assertEquals } from "../../assert.ts";

const stub = "function my(): number {\n  throw new rl.Todo();\n}";
const solution = "function my(): number {\n  const one = 1;\n  return one + 1;\n}";

Deno.test("withSolutionMarks() encloses what the learner writes", () => {
  assertEquals(
    withSolutionMarks(stub, solution),
    "function my(): number {\n  // BEGIN SOLUTION\n  const one = 1;\n  return one + 1;\n  // END SOLUTION\n}",
  );
});

Deno.test("withSolutionMarks() encloses every method of a class", () => {
  const of = (one: string, two: string) => `class My {\n  one() {\n${one}\n  }\n\n  two() {\n${two}\n  }\n}`;
  const line = "    throw new rl.Todo();";
  assertEquals(
    withSolutionMarks(of(line, line), of("    return 1;", "    return 2;")),
    of(
      "    // BEGIN SOLUTION\n    return 1;\n    // END SOLUTION",
      "    // BEGIN SOLUTION\n    return 2;\n    // END SOLUTION",
    ),
  );
});

Deno.test("withSolutionMarks() gives none where more than the throw line differs", () => {
  assertEquals(withSolutionMarks(stub.replace("number", "void"), solution), undefined);
  assertEquals(withSolutionMarks(stub.replace("throw new rl.Todo();", "return 3;"), solution), undefined);
  assertEquals(withSolutionMarks(stub + "\nmy();", solution), undefined);
});
