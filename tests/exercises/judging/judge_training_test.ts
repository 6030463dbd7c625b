import { judge } from "../../../lib/exercises/mod.ts";
import { training } from "../../../lib/exercises/training.ts";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";

const signature = "function myReturns(): number[]";

/** An answer that makes up its own returns; 60 are asked for. */
const sample = training({
  id: "returns",
  title: "Returns",
  lesson: "00_start_here",
  signature,
  solution: `${signature} {\n  return new Array(60).fill(1);\n}`,
  hints: ["A nudge", "A formula", "A line"],
  reference: () => Array.from({ length: 60 }, () => 1),
  train: (answer: () => number[]) => Promise.resolve(answer()),
  seeds: [0],
  window: 10,
  band: [{ episode: 60, low: 1 }],
  steps: 100,
  mistakes: [],
});

Deno.test("returns that cannot be judged are counted and not listed", async () => {
  const drawn = await judge(sample, () => Array.from({ length: 60 }, () => Math.random()));
  assert(drawn.outcome === "wrong");
  assertEquals(drawn.got, "the returns of 60 episodes, with draws from `Math.random()`");
  assertStringIncludes(drawn.cause ?? "", "Math.random");

  const few = await judge(sample, () => [1]);
  assert(few.outcome === "wrong");
  assertEquals([few.expected, few.got], ["the returns of 60 episodes", "the returns of 1 episode"]);
});

Deno.test("what is no list of returns is shown as it is", async () => {
  const verdict = await judge(sample, () => "60");
  assertEquals(verdict.outcome === "wrong" && verdict.got, '"60"');
});
