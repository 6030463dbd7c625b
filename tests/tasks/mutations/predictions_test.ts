import { mutants } from "../../../lib/tasks/mutations/mutants.ts";
import { otherAnswers, type Question } from "../../../lib/tasks/mutations/predictions.ts";
import { assertEquals } from "../../assert.ts";

function answers(text: string, question: Question): string[] {
  return mutants(`function answer() { return ${text}; }`, otherAnswers(question))
    .map(({ change }) => change.replace(/^line 1: `.*?` becomes `return (.*)`$/, "$1"));
}

Deno.test("otherAnswers() of a choice are all the others", () => {
  assertEquals(answers('"b"', { choices: { a: "yes", b: "no", c: "never" }, tolerance: 0 }), ['"a"', '"c"']);
});

Deno.test("otherAnswers() of a number lie just beyond the tolerance, and further off", () => {
  assertEquals(answers("0", { tolerance: 0.01 }), ["0.015", "-0.015", "1", "-1"]);
  assertEquals(answers("20", { tolerance: 0.01 }), ["20.3", "19.7", "21", "19", "-20"]);
  assertEquals(answers("3", { tolerance: 0 }), ["3.0000045", "2.9999955", "4", "2", "-3"]);
});

Deno.test("otherAnswers() of a number with a wide tolerance leave out what is accepted", () => {
  assertEquals(answers("20", { tolerance: 0.1 }), ["23", "17", "-20"]);
});

Deno.test("otherAnswers() of a table change, drop and swap its numbers", () => {
  assertEquals(answers("[0, 5]", { tolerance: 0.1 }), [
    "[5]",
    "[0]",
    "[5, 0]",
    "[0.15, 5]",
    "[-0.15, 5]",
    "[1, 5]",
    "[-1, 5]",
    "[0, 5.75]",
    "[0, 4.25]",
    "[0, 6]",
    "[0, 4]",
    "[0, -5]",
  ]);
});
