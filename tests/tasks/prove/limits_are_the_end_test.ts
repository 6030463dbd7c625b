import { limitsAreTheEnd } from "../../../lib/tasks/prove/limits_are_the_end.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("limitsAreTheEnd() tells its learner of copies cut short that they are terminal, and nothing else anew", () => {
  const told: unknown[] = [];
  const learner = limitsAreTheEnd<Float32Array, number>({
    act: ([first], { greedy = false } = {}) => greedy ? first : -1,
    actBatch: ([first], { greedy = false } = {}) => Int32Array.of(greedy ? first : -1),
    learnBatch: (steps) => void told.push(steps),
    dispose: () => void told.push("disposed"),
  });
  const steps = {
    observations: Float32Array.of(1, 2, 3, 4),
    actions: Int32Array.of(0, 1, 0, 1),
    rewards: Float64Array.of(5, 6, 7, 8),
    nextObservations: Float32Array.of(2, 3, 4, 5),
    terminated: Uint8Array.of(0, 0, 1, 1),
    truncated: Uint8Array.of(0, 1, 0, 1),
  };
  learner.learnBatch(steps);
  learner.dispose();
  assertEquals(told, [{ ...steps, terminated: Uint8Array.of(0, 1, 1, 1) }, "disposed"]);
  assertEquals(steps.terminated, Uint8Array.of(0, 0, 1, 1));
  const seen = Float32Array.of(7);
  assertEquals([learner.act(seen, { greedy: true }), learner.act(seen)], [7, -1]);
  assertEquals(learner.actBatch(seen, { greedy: true }), Int32Array.of(7));
  assertEquals(learner.actBatch(seen), Int32Array.of(-1));
});
