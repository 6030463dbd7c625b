import { recordedOf } from "../../../lib/tasks/prove/recorded_runs.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("recordedOf() takes the mean of the last five evaluations, and goes on with it for who was accepted", () => {
  const soon = { evaluations: [100, 150, 200, 250, 300], accepted: 250, steps: 9000, greedy: 410 };
  const never = { evaluations: [9, 10, 9, 12, 10, 9, 12], accepted: null, steps: 3500, greedy: 9.5 };
  assertEquals(recordedOf([soon, never], 350), {
    solvedAt: [250, null],
    steps: [9000, 3500],
    means: [[100, 125, 150, 175, 200, 200, 200], [9, 9.5, 9.33, 10, 10, 10, 10.4]],
    greedy: [410, 9.5],
  });
});
