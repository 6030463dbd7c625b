import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { losses } from "../../../lib/notebook/plot/losses.ts";

Deno.test("losses() says for each series its range and its last mean", () => {
  const { description } = losses({ loss: [4, 2, 1], "gradient norm": [10, 30, 20] }, { window: 2 });
  assertEquals(
    description,
    "Loss and gradient norm: loss, 3 updates, between 1 and 4, mean of the last 2: 1.5; " +
      "gradient norm, 3 updates, between 10 and 30, mean of the last 2: 25.",
  );
});

Deno.test("losses() puts the series one above the other, with one axis below them", () => {
  const { svg, height } = losses({ loss: [2, 1], norm: [3, 4] }, { xLabel: "step", title: "Training" });
  assertEquals(svg.split("step →").length, 2);
  for (const text of ["↑ loss", "↑ norm", ">one step<", ">Training<"]) assertStringIncludes(svg, text);
  assert(height > losses({ loss: [2, 1] }).height);
});

Deno.test("losses() marks the first value that is not finite, and says where it is", () => {
  const { svg, description } = losses({ loss: [1, 2, NaN, NaN] });
  assertStringIncludes(svg, ">NaN at 2<");
  assertEquals(description, "Loss: loss, 4 updates, between 1 and 2, NaN at update 2.");
  assertStringIncludes(losses({ loss: [1, Infinity] }).description, "∞ at update 1");
});

Deno.test("losses() has powers of ten on a logarithmic axis, and leaves out what has no place there", () => {
  const shrinking = Array.from({ length: 100 }, (_, i) => 10 ** (-i / 10));
  const { svg } = losses({ loss: [...shrinking, 0] }, { log: true });
  for (const text of [">1<", ">1e−6<"]) assertStringIncludes(svg, text);
  assert(!svg.includes("NaN") && !svg.includes("Infinity"));
});

Deno.test("losses() of many updates stays a small picture, and of none an empty one", () => {
  const jagged = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 200);
  assert(losses({ loss: jagged, norm: jagged }).svg.length < 110_000);
  assertEquals(losses({ loss: [] }).description, "Loss: loss, no updates.");
  assertEquals(losses({}).description.endsWith("nothing to show."), true);
});

Deno.test("losses() speaks of no mean where the window is a single value", () => {
  const { svg, description } = losses({ loss: [4, 2, 1] }, { window: 1 });
  assertEquals(description, "Loss: loss, 3 updates, between 1 and 4, the last: 1.");
  assert(!svg.includes("mean of the last") && !svg.includes(">one update<"));
});

Deno.test("losses() refuses an impossible window", () => {
  assertThrows(() => losses({ loss: [1] }, { window: 0.5 }), RangeError, "got 0.5");
});
