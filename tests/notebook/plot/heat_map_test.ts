import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { heatMap } from "../../../lib/notebook/plot/heat_map.ts";

/** The cells' colours with their places, from the top left. */
function cells(svg: string): string[] {
  const group = svg.match(/<g[^>]*aria-label="cell"[^>]*>(.*?)<\/g>/)?.[1] ?? "";
  const attribute = (cell: string, name: string) => cell.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? "";
  return [...group.matchAll(/<rect[^>]*>/g)].map(([cell]) => ({
    x: Number(attribute(cell, "x")),
    y: Number(attribute(cell, "y")),
    fill: attribute(cell, "fill"),
  })).sort((a, b) => a.y - b.y || a.x - b.x).map(({ fill }) => fill);
}

Deno.test("heatMap() puts the first row at the bottom, or at the top as in a table", () => {
  const up = cells(heatMap([[1, 2], [3, 4]]).svg);
  const down = cells(heatMap([[1, 2], [3, 4]], { firstRow: "top" }).svg);
  assertEquals(up, [down[2], down[3], down[0], down[1]]);
});

Deno.test("heatMap() shows NaN in grey and says how many cells were never visited", () => {
  const { svg, description } = heatMap([[0, NaN, 2]], { colourLabel: "visits", title: "Where it went" });
  assertEquals(cells(svg)[1], "#c8c8c8");
  assertStringIncludes(svg, "never visited");
  assertEquals(
    description,
    "Where it went: visits from 0 to 2 over 3 × 1 (column × row); 1 cell never visited.",
  );
  assertEquals(heatMap([[0, 1]]).svg.includes("never visited"), false);
});

Deno.test("heatMap() has its middle colour at zero where there are both signs", () => {
  const [negative, zero, positive] = cells(heatMap([[-1, 0, 4]]).svg);
  assertEquals(zero, cells(heatMap([[-9, 0, 1]]).svg)[1]);
  assert(negative !== positive && negative !== zero);
});

Deno.test("heatMap() names columns and rows", () => {
  const { svg } = heatMap([[0, 1], [2, 3]], {
    xTicks: ["low", "high"],
    yTicks: [-0.5, 0.5],
    xLabel: "angle",
    yLabel: "velocity",
  });
  for (const text of [">low<", ">high<", ">-0.5<", "angle", "velocity"]) assertStringIncludes(svg, text);
});

Deno.test("heatMap() refuses rows of different length, and names that do not fit", () => {
  assertThrows(() => heatMap([[1, 2], [3]]), RangeError, "row 1 has 1 values, row 0 has 2");
  assertThrows(
    () => heatMap([[1, 2]], { xTicks: ["a"] }),
    RangeError,
    "xTicks must have a name for each of 2",
  );
});

Deno.test("heatMap() of nothing visited is all grey", () => {
  assertEquals(cells(heatMap([[NaN, NaN]]).svg), ["#c8c8c8", "#c8c8c8"]);
});

Deno.test("heatMap() gives each category a colour, and counts its cells", () => {
  const { svg, description } = heatMap([[0, 1, 1], [NaN, 1, 0]], {
    categories: ["left", "right"],
    colourLabel: "greedy action",
    firstRow: "top",
  });
  const [first, second, , unknown, , last] = cells(svg);
  assertEquals([first === last, first === second, unknown], [true, false, "#c8c8c8"]);
  for (const text of [">left<", ">right<", ">never visited<"]) assertStringIncludes(svg, text);
  assertEquals(
    description,
    "Heat map: greedy action, left in 2 cells, right in 3 cells over 3 × 2 (column × row); 1 cell never visited.",
  );
});

Deno.test("heatMap() keeps the colour of a category that is the only one", () => {
  const both = cells(heatMap([[1, 0]], { categories: ["left", "right"] }).svg);
  assertEquals(cells(heatMap([[1, 1]], { categories: ["left", "right"] }).svg), [both[0], both[0]]);
});

Deno.test("heatMap() refuses a number that is no category's, and more categories than colours", () => {
  const categories = ["left", "right"];
  assertThrows(() => heatMap([[0, 2]], { categories }), RangeError, "must be 0 to 1, or NaN, got 2");
  assertThrows(() => heatMap([[0.5]], { categories }), RangeError, "got 0.5");
  assertThrows(() => heatMap([[0]], { categories: [..."abcdefgh"] }), RangeError, "1 to 7, got 8");
});
