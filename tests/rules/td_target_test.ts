import { tdTarget } from "../../lib/rules/td_target.ts";
import { assertEquals } from "../assert.ts";

Deno.test("tdTarget() adds the discounted value of the next state", () => {
  assertEquals(tdTarget(1, 10, 0.9, false), 10);
  assertEquals(tdTarget(1, 7, 0, false), 1);
});

Deno.test("tdTarget() does not bootstrap from a terminal state", () => {
  assertEquals(tdTarget(-200, 7, 0.9, true), -200);
  assertEquals(tdTarget(0, NaN, 1, true), 0);
});
