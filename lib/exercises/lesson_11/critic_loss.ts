import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor, type TensorSpec } from "../tensors.ts";
import { asItIs, type CriticLoss, criticLoss } from "./critic_loss/losses.ts";
import { mistakes } from "./critic_loss/mistakes.ts";

const signature = `\
// The mean over n steps of the squared TD error, (r + γ v(s′) − v(s))². values and nextValues, [n], come
// from the critic that learns; discounts[i] is γ, or 0 where the next state is terminal. v(s) shall move
// towards its target, and not the target towards it.
function myCriticLoss(
  values: tf.Tensor1D,
  nextValues: tf.Tensor1D,
  rewards: tf.Tensor1D,
  discounts: tf.Tensor1D,
): tf.Tensor`;

const body = (targets: string) =>
  `${signature} {
  const targets = ${targets};
  return tf.mean(tf.square(tf.sub(targets, values)));
}`;

/** One to six steps. */
const batches = fc.array(
  fc.tuple(tenths(-10, 10), tenths(-10, 10), tenths(-10, 10), fc.constantFrom(0, 0.5, 0.9, 1)),
  { minLength: 1, maxLength: 6 },
).map((rows): [TensorSpec, TensorSpec, TensorSpec, TensorSpec] => [
  tensor(rows.map(([value]) => value)),
  tensor(rows.map(([, next]) => next)),
  tensor(rows.map(([, , reward]) => reward)),
  tensor(rows.map(([, , , discount]) => discount)),
]);

/** A critic whose targets are dragged along. */
export default tensorExercise<tf.Tensor, CriticLoss>(tf, {
  id: "critic-loss",
  title: "Find the bug: a critic that cannot look up",
  lesson: "11_actor_critic",
  signature,
  start: body("tf.add(rewards, tf.mul(discounts, nextValues))"),
  solution: body("tf.add(rewards, tf.mul(discounts, rl.nn.stopGradient(nextValues)))"),
  reference: criticLoss(),
  bug: criticLoss({ next: asItIs }),
  gradientsOf: [0, 1],
  mayLeak: true,
  hints: [
    "The values of the loss are right in every case. What else is judged, and which of the two gradients should be 0?",
    "$L = \\frac{1}{n} \\sum_i (y_i - v(s_i))^2$ with $y_i = r_i + \\gamma_i\\,v(s'_i)$ *held fixed*: " +
    "$\\partial L / \\partial v(s_i) = -\\tfrac{2}{n}\\,\\delta_i$ and $\\partial L / \\partial v(s'_i) = 0$.",
    "`rl.nn.stopGradient(nextValues)` are the same numbers, through which no gradient flows.",
  ],
  cases: [
    {
      name: "1 + 0.5 · 4 came where 1 was expected: an error of 2",
      given: [tensor([1]), tensor([4]), tensor([1]), tensor([0.5])],
      expect: { shape: [], values: 4, gradients: [[-4], [0]] },
    },
    {
      name: "the task ended: 1 came where 4 was expected",
      given: [tensor([4]), tensor([9]), tensor([1]), tensor([0])],
      expect: { shape: [], values: 9, gradients: [[6], [0]] },
    },
    {
      name: "two steps, errors of 2 and −3: (4 + 9) / 2",
      given: [tensor([1, 4]), tensor([4, 9]), tensor([1, 1]), tensor([0.5, 0])],
      expect: { shape: [], values: 6.5, gradients: [[-2, 3], [0, 0]] },
    },
    {
      name: "all as expected",
      given: [tensor([3, 2]), tensor([2, 1]), tensor([1, 1]), tensor([1, 1])],
      expect: { shape: [], values: 0, gradients: [[0, 0], [0, 0]] },
    },
    {
      name: "four steps, errors of 1, −1, 2 and 0",
      given: [tensor([0, 1, 0, 5]), tensor([0, 0, 2, 5]), tensor([1, 0, 0, 0]), tensor([1, 1, 1, 1])],
      expect: { shape: [], values: 1.5, gradients: [[-0.5, 0.5, -1, 0], [0, 0, 0, 0]] },
    },
  ],
  properties: [{ name: "another batch, drawn at random", given: batches }],
  mistakes,
});
