import { inFigures } from "../../lib/envs/in_figures.ts";
import { assertEquals } from "../assert.ts";

Deno.test("inFigures() writes a true minus sign, and none before zero", () => {
  assertEquals([-2.5, 0, -0, 3].map((number) => inFigures(number)), ["−2.5", "0", "0", "3"]);
  assertEquals(inFigures(-1e-7), "−1e−7");
  assertEquals([-0.006, -0.004, 0.004].map((number) => inFigures(number, 2)), ["−0.01", "0.00", "0.00"]);
});
