import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { comparison } from "../../../lib/notebook/plot/comparison.ts";

Deno.test("comparison() says where each variant ends, with its band", () => {
  const { description } = comparison({ low: [[0, 2], [0, 4]], high: [[10, 10]] }, {
    window: 1,
    title: "Two",
  });
  assertEquals(description, "Two: low, 2 seeds, ends at 3 (2 to 4); high, 1 seed, ends at 10.");
});

Deno.test("comparison() shows all of a few runs, and the middle 80 % of many", () => {
  const few = comparison({ a: Array.from({ length: 9 }, (_, seed) => [seed]) }, { window: 1 });
  assertStringIncludes(few.description, "(0 to 8)");
  assertStringIncludes(few.svg, "band: all seeds");
  const many = comparison({ a: Array.from({ length: 101 }, (_, seed) => [seed]) }, { window: 1 });
  assertStringIncludes(many.description, "(10 to 90)");
  assertStringIncludes(many.svg, "band: middle 80 % of the seeds");
});

Deno.test("comparison() counts a run that has ended with its last mean", () => {
  const { description } = comparison({ a: [[1, 8], [2, 2, 2, 4]] }, { window: 1 });
  assertStringIncludes(description, "ends at 6 (4 to 8)");
});

Deno.test("comparison() tells curves apart by dashes too, and names them", () => {
  const { svg } = comparison({ one: [[1, 2]], two: [[2, 3]], three: [[3, 4]] }, { yLabel: "steps" });
  const dashes = [...svg.matchAll(/<line [^>]*stroke-width="2.5"[^>]*>/g)].map(([line]) =>
    line.match(/dasharray="([^"]*)"/)?.[1]
  );
  assertEquals(dashes, [undefined, "7 3", "2 3"]);
  for (const text of [">one<", ">two<", ">three<", "↑ steps"]) assertStringIncludes(svg, text);
});

Deno.test("comparison() of four variants over 3,000 episodes stays a small picture", () => {
  const run = (seed: number) =>
    Float64Array.from({ length: 3000 }, (_, i) => (i * 7919 + seed * 104729) % 200);
  const runs = Array.from({ length: 10 }, (_, seed) => run(seed));
  assert(comparison({ a: runs, b: runs, c: runs, d: runs }).svg.length < 90_000);
});

Deno.test("comparison() refuses a variant without runs, and a run without episodes", () => {
  assertThrows(() => comparison({ a: [] }), RangeError, '"a" needs at least one run');
  assertThrows(() => comparison({ a: [[1], []] }), RangeError, 'run 1 of "a" has no episodes');
});

Deno.test("comparison() names its threshold as it is told, and no mean over a single episode", () => {
  const runs = { one: [[1, 2], [2, 3]] };
  const plain = comparison(runs, { window: 2, threshold: 3 }).svg;
  assertStringIncludes(plain, "threshold 3");
  assertStringIncludes(plain, "trailing mean of 2 episodes, 2 seeds");
  const named = comparison(runs, { window: 1, threshold: 3, thresholdLabel: "the truth" }).svg;
  assertStringIncludes(named, "the truth");
  assert(!named.includes("threshold") && !named.includes("trailing mean"));
});
