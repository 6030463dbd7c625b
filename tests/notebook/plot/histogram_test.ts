import { assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { histogram } from "../../../lib/notebook/plot/histogram.ts";

/** The heights of the bars, as shares of the highest. */
function heights(svg: string): number[] {
  const group = svg.match(/<g[^>]*aria-label="rect"[^>]*>(.*?)<\/g>/)?.[1] ?? "";
  const all = [...group.matchAll(/height="([\d.]+)"/g)].map(([, height]) => Number(height) + 1); // inset by a half
  return all.map((height) => Math.round((100 * height) / Math.max(...all)) / 100);
}

Deno.test("histogram() counts the values of each bin, the greatest in the last", () => {
  assertEquals(heights(histogram([0, 1, 1.5, 2, 3, 4], { bins: 2 }).svg), [1, 1]); // 0, 1, 1.5 and 2, 3, 4
  assertEquals(
    heights(histogram([0, 0, 0, 1, 4], { bins: 4 }).svg),
    [1, 0.33, 0, 0.33],
  );
});

Deno.test("histogram() says how many values there are, their range and their mean", () => {
  const { description } = histogram([1, 2, 6, NaN], { xLabel: "return" });
  assertEquals(description, "Distribution of return: 3 values from 1 to 6, mean 3.");
});

Deno.test("histogram() marks the edges that it is given, and then no mean", () => {
  const { svg, height } = histogram([1, 2, 6], { edges: [0, 2.5, 7], height: 120 });
  assertEquals([...svg.matchAll(/stroke-dasharray="4 3"/g)].length, 2); // the lines' group, and the legend
  assertEquals(svg.includes("mean"), false);
  assertEquals(height < histogram([1, 2, 6]).height, true);
});

Deno.test("histogram() names the edges in the legend as it is told to", () => {
  assertStringIncludes(histogram([1, 2, 6], { edges: [2.5] }).svg, ">edges<");
  const { svg } = histogram([1, 2, 6], { edges: [2.5], edgesLabel: "solved" });
  assertStringIncludes(svg, ">solved<");
  assertEquals(svg.includes(">edges<"), false);
});

Deno.test("histogram() cuts the range that it is given, and wants all values in it", () => {
  const range = { low: 0, high: 8 }; // in bins of 2: 1 | 2 | nothing | 6 and 8
  assertEquals(heights(histogram([1, 2, 6, 8], { bins: 4, range }).svg), [0.5, 0.5, 0, 1]);
  assertThrows(() => histogram([1, 9], { range }), RangeError, "from 0 to 8 must hold all values, got 9");
  assertThrows(() => histogram({ one: [1], two: [-1] }, { range }), RangeError, "got −1; widen it");
  assertThrows(() => histogram([1], { range: { low: 2, high: 0 } }), RangeError, "must hold all values");
});

Deno.test("histogram() of equal values is one bar, and of none an empty chart", () => {
  assertEquals(heights(histogram([5, 5, 5]).svg), [1]);
  assertStringIncludes(histogram([]).description, "no values");
});

Deno.test("histogram() refuses an impossible number of bins", () => {
  assertThrows(() => histogram([1], { bins: 2.5 }), RangeError, "got 2.5");
});

Deno.test("histogram() refuses values that no number of bins can hold, and counts those that nothing lies between", () => {
  assertThrows(() => histogram([0, 1e308, -1e308]), RangeError, "from −1e308 to 1e308");
  assertEquals(heights(histogram([0, Number.MIN_VALUE]).svg), [1]);
});

Deno.test("histogram() compares distributions as shares, in the same bins", () => {
  const { svg, description } = histogram({ few: [0, 4], many: [0, 0, 0, 1, 1, 4] }, {
    bins: 4,
    xLabel: "return",
  });
  assertEquals(
    description,
    "Distribution of return: few, 2 values from 0 to 4, mean 2; many, 6 values from 0 to 4, mean 1.",
  );
  for (const text of ["↑ share (%)", ">few, mean 2<", ">many, mean 1<"]) assertStringIncludes(svg, text);
  const [few, many] = [...svg.matchAll(/<g[^>]*aria-label="line"[^>]*><path d="([^"]*)"/g)].map(([, path]) =>
    highest(path)
  );
  assertEquals(few, many); // half of few in the first bin, half of many too
});

/** The highest place of a path, in pixels from the top. */
function highest(path: string): number {
  return Math.min(...[...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)));
}

Deno.test("histogram() of distributions leaves out what is not finite, and says where nothing is", () => {
  const { description } = histogram({ none: [NaN], one: [3] });
  assertEquals(description, "Distribution of value: none, no values; one, 1 value from 3 to 3, mean 3.");
  assertStringIncludes(histogram({}).description, "nothing to show");
});
