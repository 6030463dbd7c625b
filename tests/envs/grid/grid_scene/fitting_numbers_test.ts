import { fittingNumbers } from "../../../../lib/envs/grid/grid_scene/fitting_numbers.ts";
import { assertEquals } from "../../../assert.ts";

/** How numbers are written in so much room, by letters of 10 pixels. */
function written(values: readonly number[], room: number): string[] | undefined {
  const write = fittingNumbers(values, () => room, 10);
  return write && values.map(write);
}

Deno.test("fittingNumbers() writes as many decimals as there is room for, the same for all", () => {
  assertEquals(written([0.12345, 0.5], 100), ["0.123", "0.500"]);
  assertEquals(written([0.12345, 0.5], 23), ["0.12", "0.50"]); // 3 digits and a point: 3 · 6.37 + 3.18 = 22.3
  assertEquals(written([0.12345, 0.5], 22), ["0.1", "0.5"]);
  assertEquals(written([0.12345, 0.5], 6), undefined);
});

Deno.test("fittingNumbers() knows that a minus is wider than a digit", () => {
  assertEquals(written([-5], 14), undefined); // 8.38 + 6.37 = 14.75
  assertEquals(written([-5], 15), ["−5"]);
});

Deno.test("fittingNumbers() writes whole numbers without decimals, and of large ones no more than three digits count", () => {
  assertEquals(written([7, 100], 100), ["7", "100"]);
  assertEquals(written([12.345, -0.004], 100), ["12.3", "0.0"]);
});
