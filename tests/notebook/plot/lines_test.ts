import { assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { lines } from "../../../lib/notebook/plot/lines.ts";

Deno.test("lines() draws functions over a range, and says what they do", () => {
  const { description } = lines({ up: (x) => 2 * x, down: (x) => -x }, {
    x: { from: 0, to: 10 },
    title: "Two ways",
  });
  assertEquals(
    description,
    "Two ways: up from 0 to 20, between 0 and 20; down from 0 to −10, between −10 and 0.",
  );
});

Deno.test("lines() puts values at 0, 1, 2, …, or at the places given", () => {
  assertStringIncludes(lines({ a: [3, 1, 2] }).description, "value over x: a from 3 to 2, between 1 and 3.");
  const { svg } = lines({ a: [3, 1, 2] }, { x: [100, 150, 200], xLabel: "step", yLabel: "loss" });
  for (const text of [">100<", ">200<", "step →", "↑ loss"]) assertStringIncludes(svg, text);
});

Deno.test("lines() names its lines where there are several, and at the y axis where there is one", () => {
  const several = lines({ first: [1, 2], second: [2, 1] }).svg;
  for (const text of [">first<", ">second<", "↑ value"]) assertStringIncludes(several, text);
  const single = lines({ lonely: [1, 2] }).svg;
  assertStringIncludes(single, "↑ lonely");
  assertEquals(single.includes(">lonely<"), false); // no legend
  const labelled = lines({ lonely: [1, 2] }, { yLabel: "loss" }).svg;
  assertEquals([labelled.includes("↑ loss"), labelled.includes("lonely")], [true, false]);
});

Deno.test("lines() refuses a function without a range, and more values than places", () => {
  assertThrows(() => lines({ f: (x) => x }), TypeError, '"f" is a function');
  assertThrows(() => lines({ a: [1, 2, 3] }, { x: [0, 1] }), RangeError, "3 values for 2 places");
});

Deno.test("lines() describes the finite values, and says where there are none", () => {
  assertStringIncludes(lines({ a: [NaN, 1, 3, Infinity] }).description, "a from 1 to 3, between 1 and 3.");
  assertStringIncludes(lines({ b: [NaN] }).description, "b, no values.");
  assertStringIncludes(lines({}).description, "nothing to show.");
});
