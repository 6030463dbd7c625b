import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { mistakes } from "./double_q_targets/mistakes.ts";
import { type DoubleTargets, doubleTargets } from "./double_q_targets/targets.ts";

const signature = `\
// The targets of double Q-learning, [n]. online and target are what the two networks make of the next states,
// [n, actions]: online says which action is the best, target what it is worth. discounts[i] is γ, or 0 at an end.
function myDoubleQTargets(
  rewards: tf.Tensor1D,
  discounts: tf.Tensor1D,
  online: tf.Tensor2D,
  target: tf.Tensor2D,
): tf.Tensor1D`;

/** Values of which some are small and whole, that there are ties. */
const values = fc.oneof(tenths(-10, 10), fc.integer({ min: -1, max: 1 }));

const row = (n: number, numbers: fc.Arbitrary<number>) =>
  fc.array(numbers, { minLength: n, maxLength: n }).map((list) => tensor(list));

/** One to six rows, with two to five actions. */
const batches = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 5 })).chain((
  [n, actions],
) =>
  fc.tuple(
    row(n, tenths(-10, 10)),
    row(n, fc.constantFrom(0, 0.5, 0.9, 1)),
    tables(n, actions, values).map((table) => tensor(table)),
    tables(n, actions, values).map((table) => tensor(table)),
  )
);

/** Who chooses does not judge, for a whole batch at once. */
export default tensorExercise<tf.Tensor, DoubleTargets>(tf, {
  id: "double-q-targets",
  title: "One network chooses, the other judges",
  lesson: "12_improving_dqn",
  signature,
  solution: `${signature} {
  const best = tf.argMax(online, 1);
  return tf.add(rewards, tf.mul(discounts, rl.nn.pick(target, best)));
}`,
  reference: doubleTargets,
  mayLeak: true,
  hints: [
    "Two questions for each row, one for each network: *which* action looks best? And *how good* is it?",
    "$y_i = r_i + \\gamma_i\\, Q_{\\text{target}}(s'_i, a^*_i)$ with " +
    "$a^*_i = \\arg\\max_a Q_{\\text{online}}(s'_i, a)$: one number a row, so the maximum runs along axis 1.",
    "`tf.argMax(online, 1)` is the best action of each row, and `rl.nn.pick(target, best)` looks its value up. " +
    "Multiply by `discounts`, and add `rewards`.",
  ],
  cases: [
    {
      name: "one row: online likes action 1, target gives it 4: 1 + 0.5 · 4",
      given: [tensor([1]), tensor([0.5]), tensor([[3, 8]]), tensor([[7, 4]])],
      expect: { shape: [1], values: [3] },
    },
    {
      name: "two rows, each with a best action of its own: 0 + 0.5 · 6 and 2 + 0.5 · (−4)",
      given: [tensor([0, 2]), tensor([0.5, 0.5]), tensor([[1, 5], [9, 3]]), tensor([[9, 6], [-4, 8]])],
      expect: { shape: [2], values: [3, 0] },
    },
    {
      name: "the second of three rows is an end: its reward alone",
      given: [
        tensor([1, -10, 1]),
        tensor([1, 0, 1]),
        tensor([[0, 1], [0, 1], [1, 0]]),
        tensor([[20, 10], [30, 40], [60, 50]]),
      ],
      expect: { shape: [3], values: [11, -10, 61] },
    },
    {
      name: "equally good to the first network: the first of them",
      given: [tensor([0]), tensor([1]), tensor([[5, 5, 2]]), tensor([[-6, 4, 9]])],
      expect: { shape: [1], values: [-6] },
    },
    {
      name: "all values are negative",
      given: [tensor([-1]), tensor([0.5]), tensor([[-4, -2, -3]]), tensor([[-1, -10, -1]])],
      expect: { shape: [1], values: [-6] },
    },
    {
      name: "equal networks: plain Q-learning",
      given: [tensor([1, 1]), tensor([0.5, 0.5]), tensor([[3, 8], [4, 2]]), tensor([[3, 8], [4, 2]])],
      expect: { shape: [2], values: [5, 3] },
    },
    {
      name: "discounts differ from row to row: 0.5 and 0.25 of 8",
      given: [tensor([0, 0]), tensor([0.5, 0.25]), tensor([[1, 0], [0, 1]]), tensor([[8, 0], [0, 8]])],
      expect: { shape: [2], values: [4, 2] },
    },
  ],
  properties: [{ name: "any batch", given: batches }],
  mistakes,
});
