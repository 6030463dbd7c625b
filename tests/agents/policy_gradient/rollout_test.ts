/** How the steps between two updates are remembered. */
import { Rollout } from "../../../lib/agents/policy_gradient/rollout.ts";
import { Discrete } from "../../../lib/envs/spaces.ts";
import { layoutOf } from "../../../lib/envs/vector/layout_of.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

const rollout = () => new Rollout({ steps: 3, copies: 2, inputs: 1, layout: layoutOf(new Discrete(9)) });

/** A step of two copies: what both see, what they see next, and which of them end. */
const step = (
  seen: readonly [number, number],
  next: readonly [number, number],
  { terminated = [0, 0], truncated = [0, 0] } = {},
) => ({
  observations: Float32Array.from(seen),
  actions: Int32Array.from(seen),
  rewards: Float64Array.from(seen, (each) => 10 * each),
  nextObservations: Float32Array.from(next),
  terminated: Uint8Array.from(terminated),
  truncated: Uint8Array.from(truncated),
});

Deno.test("a rollout keeps the copies side by side, one step behind the other, whatever becomes of the arrays", () => {
  const steps = rollout(), first = step([1, 5], [2, 6]);
  steps.add(first);
  first.observations.fill(0);
  first.rewards.fill(0);
  steps.add(step([2, 6], [3, 7], { terminated: [0, 1] }));
  assertEquals(steps.isFull, false);
  steps.add(step([3, 0], [4, 1], { truncated: [1, 0] }));
  assertEquals([steps.isFull, steps.size], [true, 6]);
  assertEquals([...steps.observations], [1, 5, 2, 6, 3, 0]);
  assertEquals([...steps.actions], [1, 5, 2, 6, 3, 0]);
  assertEquals([...steps.rewards], [10, 50, 20, 60, 30, 0]);
  assertEquals([...steps.nextObservations], [2, 6, 3, 7, 4, 1]);
  assertEquals([[...steps.terminated], [...steps.truncated]], [[0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 1, 0]]);
});

Deno.test("where a copy goes on from elsewhere, its episode was broken off, and counts as cut short", () => {
  const steps = rollout();
  steps.add(step([1, 5], [2, 6]));
  steps.add(step([2, 8], [3, 9]));
  assertEquals([...steps.truncated], [0, 1, 0, 0, 0, 0]);
});

Deno.test("an episode that has ended is not broken off by the next one", () => {
  const steps = rollout();
  steps.add(step([1, 5], [2, 6], { terminated: [1, 0], truncated: [0, 1] }));
  steps.add(step([7, 8], [3, 9]));
  assertEquals([[...steps.terminated], [...steps.truncated]], [[1, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]]);
});

Deno.test("a rollout that was cleared begins anew, and forgets how the one before ended", () => {
  const steps = rollout();
  steps.add(step([1, 5], [2, 6], { truncated: [1, 1] }));
  steps.add(step([2, 6], [3, 7]));
  steps.add(step([3, 7], [4, 8]));
  assertEquals(steps.isFull, true);
  steps.clear();
  steps.add(step([8, 0], [1, 1])); // from elsewhere, but what came before was learnt from already
  assertEquals([steps.isFull, steps.snapshot().steps], [false, 1]);
  assertEquals([...steps.truncated.subarray(0, 2)], [0, 0]);
  assertEquals([...steps.observations.subarray(0, 2)], [8, 0]);
});

Deno.test("steps that never go on where the one before has led are refused", () => {
  const steps = rollout();
  steps.add(step([1, 5], [2, 6]));
  steps.add(step([2, 0], [3, 7])); // copy 1 was begun anew
  assertThrows(
    () => steps.add(step([3, 0], [4, 1])),
    TypeError,
    "each step begins elsewhere than the one before",
  );
});

Deno.test("a rollout's snapshot does not change with it", () => {
  const steps = rollout();
  steps.add(step([1, 5], [2, 6]));
  const snapshot = steps.snapshot(), copy = structuredClone(snapshot), other = rollout();
  steps.add(step([2, 8], [3, 9]));
  assertEquals(snapshot, copy);
  other.restore("Rollout", snapshot);
  other.add(step([2, 8], [3, 9]));
  assertEquals(other.snapshot(), steps.snapshot());
});
