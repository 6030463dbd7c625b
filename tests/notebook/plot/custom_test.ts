import * as Plot from "@observablehq/plot";
import { assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { custom } from "../../../lib/notebook/plot/custom.ts";

const points = [{ x: 1, y: 2, kind: "cat", age: 3 }, { x: 2, y: 3, kind: "dog", age: 9 }];

Deno.test("custom() hands Plot's own options through", () => {
  const { svg, description } = custom(
    { marks: [Plot.dot([[1, 2]])], title: "One dot", height: 90 },
    "A dot.",
  );
  assertStringIncludes(svg, 'aria-label="dot"');
  assertStringIncludes(svg, ">One dot<");
  assertEquals(description, "A dot.");
});

Deno.test("custom() draws a legend of the colours, above the chart and not in its place", () => {
  const kinds = custom({
    color: { legend: true },
    marks: [Plot.dot(points, { x: "x", y: "y", fill: "kind" })],
  }, "");
  for (const text of [">cat<", ">dog<", 'aria-label="dot"']) assertStringIncludes(kinds.svg, text);
  const color = { legend: true, label: "age (years)" };
  const ages = custom({ color, marks: [Plot.dot(points, { x: "x", y: "y", fill: "age" })] }, "");
  for (const text of [">age (years)<", ">3<", ">9<", 'aria-label="dot"']) {
    assertStringIncludes(ages.svg, text);
  }
});

Deno.test("custom() draws facets", () => {
  const { svg } = custom({ marks: [Plot.dot(points, { x: "x", y: "y", fx: "kind" })] }, "");
  for (const text of [">cat<", ">dog<"]) assertStringIncludes(svg, text);
});

Deno.test("custom() refuses a chart without words, and legends that it cannot draw", () => {
  // @ts-expect-error the description is missing
  assertThrows(() => custom({ marks: [] }), TypeError, "description must say in a sentence");
  const options = { symbol: { legend: true }, marks: [Plot.dot(points, { x: "x", y: "y", symbol: "kind" })] };
  assertThrows(() => custom(options, "Dots."), TypeError, "only color can have a legend");
  assertThrows(
    () => Reflect.apply(custom, undefined, [undefined, "A dot."]),
    TypeError,
    "Plot's options must be",
  );
});
