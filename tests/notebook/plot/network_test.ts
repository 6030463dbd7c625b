import { assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { network } from "../../../lib/notebook/plot/network.ts";

Deno.test("network() counts the parameters: a weight for every pair of units, a bias for every unit", () => {
  const { description, svg } = network([4, 128, 128, 2], { outputs: ["left", "right"], activation: "relu" });
  assertEquals(
    description,
    "Network: 4 → 128 → 128 → 2 units, 17,410 parameters; out: left, right; hidden 1: relu; hidden 2: relu.",
  );
  // 4 · 128 + 128, 128 · 128 + 128, 128 · 2 + 2
  assertStringIncludes(svg, "17,410 parameters: 640 + 16,512 + 258");
  for (const text of [">640<", ">16,512<", ">258<", ">128 units<", ">left<"]) assertStringIncludes(svg, text);
});

Deno.test("network() draws all units of a narrow layer, and of a wide one seven with dots between them", () => {
  const circles = (sizes: number[]) => network(sizes).svg.split("<circle").length - 1;
  assertEquals(circles([8, 1]), 9);
  assertEquals(circles([9, 1]), 7 + 3 + 1); // seven units, three dots, the output
});

Deno.test("network() draws the names of a wide layer's units beside the units that they belong to", () => {
  const inputs = Array.from({ length: 20 }, (_, unit) => `input ${unit}`);
  const { svg } = network([20, 1], { inputs });
  const drawn = inputs.filter((name) => svg.includes(`>${name}<`));
  assertEquals(drawn, ["input 0", "input 1", "input 2", "input 3", "input 17", "input 18", "input 19"]);
});

Deno.test("network() refuses sizes and names that no network has", () => {
  assertThrows(() => network([4]), RangeError, "2 to 8 layers, got 1");
  assertThrows(() => network([4, 0, 2]), RangeError, "a whole number of units, at least 1, got 0");
  assertThrows(
    () => network([4, 2], { outputs: ["left"] }),
    RangeError,
    "outputs must have a name for each of 2",
  );
  assertThrows(() => network([4, 2], { inputs: [] }), RangeError, "inputs must have a name for each of 4");
});
