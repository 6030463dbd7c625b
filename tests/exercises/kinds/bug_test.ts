/** An exercise whose unsolved cell holds a bug to be found. */
import fc from "fast-check";
import { exercise } from "../../../lib/exercises/exercise.ts";
import { judge, unsolved } from "../../../lib/exercises/mod.ts";
import { amounts } from "../../../lib/exercises/numbers.ts";
import { assert, assertEquals } from "../../assert.ts";
import { answerFrom } from "../solved.ts";
import { refused } from "./refused.ts";

const signature = "function myStep(value: number, target: number, stepSize: number): number";

const sample = exercise({
  id: "step",
  title: "A step towards the target",
  lesson: "00_start_here",
  signature,
  start: `${signature} {\n  return value + stepSize + (target - value);\n}`,
  solution: `${signature} {\n  return value + stepSize * (target - value);\n}`,
  hints: ["Look at α.", "$v + \\alpha (y - v)$", "Multiply."],
  reference: (value: number, target: number, stepSize: number) => value + stepSize * (target - value),
  bug: (value: number, target: number, stepSize: number) => value + stepSize + (target - value),
  cases: [
    { name: "half the way from 0 to 8", given: [0, 8, 0.5], expect: 4 },
    { name: "no step at all", given: [3, 8, 0], expect: 3 },
  ],
  properties: [{ name: "any step", given: fc.tuple(amounts(), amounts(), amounts()) }],
  mistakes: [{
    says: "The step leads away from the target.",
    wrong: (value, target, stepSize) => value - stepSize * (target - value),
  }],
});

Deno.test("the unsolved cell is still to do, and the first case shows what its bug does", async () => {
  const verdict = await judge(sample, await answerFrom(sample, unsolved(sample)));
  assert(verdict.outcome === "todo");
  assertEquals(verdict.symptom?.input, "myStep(0, 8, 0.5)");
  assertEquals([verdict.symptom?.expected, verdict.symptom?.got], ["4", "8.5"]);
});

Deno.test("the same bug in other words is still to do", async () => {
  const verdict = await judge(sample, (_: number, target: number, stepSize: number) => target + stepSize);
  assertEquals(verdict.outcome, "todo");
});

Deno.test("a bug mended passes; one that was made worse is refused", async () => {
  assertEquals((await judge(sample, await answerFrom(sample, sample.solution))).outcome, "passed");
  const worse = await refused(sample, sample.mistakes[0].wrong);
  assertEquals(worse.cause, "The step leads away from the target.");
});

Deno.test("a bug that was mended by a loop without end is refused", async () => {
  const endless = await refused(sample, () => {
    while (true);
  });
  assertEquals(endless.got, "goes on and on, and was stopped");
});
