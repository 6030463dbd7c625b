import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor, type TensorSpec } from "../tensors.ts";
import { clippedSurrogate } from "../../nn/losses/clipped_surrogate.ts";
import type { ClippedLoss } from "./clipped_loss/losses.ts";
import { mistakes } from "./clipped_loss/mistakes.ts";

const signature = `\
// PPO's loss of n steps: minus the mean of the clipped objective. logProbabilities, [n], are log π(a|s) of
// the policy that learns, oldLogProbabilities those of the policy that acted. A gradient flows into the
// former alone.
function myClippedLoss(
  logProbabilities: tf.Tensor1D,
  oldLogProbabilities: tf.Tensor1D,
  advantages: tf.Tensor1D,
  clipRange: number,
): tf.Tensor`;

const { log } = Math;

/** Ratios that lie on no edge of the range, where a slope would be a matter of taste. */
const ratios = fc.constantFrom(0.3, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2.5);

const batches = fc.array(
  fc.tuple(ratios, fc.constantFrom(0.2, 0.5, 0.9), tenths(-5, 5)),
  { minLength: 1, maxLength: 6 },
).map((rows): [TensorSpec, TensorSpec, TensorSpec, number] => [
  tensor(rows.map(([ratio, old]) => log(ratio * old))),
  tensor(rows.map(([, old]) => log(old))),
  tensor(rows.map(([, , advantage]) => advantage)),
  0.2,
]);

/** PPO's loss on tensors, with what it may move and what it may not. */
export default tensorExercise<tf.Tensor, ClippedLoss>(tf, {
  id: "clipped-loss",
  title: "PPO's loss",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  const old = rl.nn.stopGradient(oldLogProbabilities), A = rl.nn.stopGradient(advantages);
  const ratio = tf.exp(tf.sub(logProbabilities, old));
  const held = tf.clipByValue(ratio, 1 - clipRange, 1 + clipRange);
  return tf.neg(tf.mean(tf.minimum(tf.mul(ratio, A), tf.mul(held, A))));
}`,
  reference: (logProbabilities, oldLogProbabilities, advantages, clipRange) =>
    clippedSurrogate(logProbabilities, oldLogProbabilities, advantages, { clipRange }),
  gradientsOf: [0, 1, 2],
  mayLeak: true,
  hints: [
    "From two logarithms to a ratio; from there it is your function of numbers, for all steps at once. And which of the " +
    "three tensors are constants?",
    "$\\rho = e^{\\log \\pi - \\log \\pi_{\\text{old}}}$ and $L = -\\frac{1}{n} \\sum_i \\min\\big(\\rho_i A_i,\\ " +
    "\\operatorname{clip}(\\rho_i, 1 - \\varepsilon, 1 + \\varepsilon)\\,A_i\\big)$.",
    "`tf.exp(tf.sub(logProbabilities, old))`, `tf.clipByValue(ratio, 1 - clipRange, 1 + clipRange)`, `tf.minimum` of the two " +
    "products, `tf.neg(tf.mean(…))`; and `rl.nn.stopGradient` around the old logarithms and the advantages.",
  ],
  cases: [
    {
      name: "nothing has changed yet: −A, and the policy gradient's slope",
      given: [tensor([log(0.5)]), tensor([log(0.5)]), tensor([2]), 0.2],
      expect: { shape: [], values: -2, gradients: [[-2], [0], [0]] },
    },
    {
      name: "a good action, half as likely again: clipped, and flat",
      given: [tensor([log(0.75)]), tensor([log(0.5)]), tensor([2]), 0.2],
      expect: { shape: [], values: -2.4, gradients: [[0], [0], [0]] },
    },
    {
      name: "a good action, half as likely: it is called back",
      given: [tensor([log(0.25)]), tensor([log(0.5)]), tensor([2]), 0.2],
      expect: { shape: [], values: -1, gradients: [[-1], [0], [0]] },
    },
    {
      name: "a bad action, half as likely: clipped, and flat",
      given: [tensor([log(0.25)]), tensor([log(0.5)]), tensor([-2]), 0.2],
      expect: { shape: [], values: 1.6, gradients: [[0], [0], [0]] },
    },
    {
      name: "a bad action, half as likely again: it is called back",
      given: [tensor([log(0.75)]), tensor([log(0.5)]), tensor([-2]), 0.2],
      expect: { shape: [], values: 3, gradients: [[3], [0], [0]] },
    },
    {
      name: "four steps: a mean of −2, −2.4, 1.6 and 3",
      given: [
        tensor([log(0.5), log(0.75), log(0.25), log(0.75)]),
        tensor([log(0.5), log(0.5), log(0.5), log(0.5)]),
        tensor([2, 2, -2, -2]),
        0.2,
      ],
      expect: { shape: [], values: 0.05, gradients: [[-0.5, 0, 0, 0.75], [0, 0, 0, 0], [0, 0, 0, 0]] },
    },
    {
      name: "a wider range, 0.6, clips nothing here",
      given: [tensor([log(0.75)]), tensor([log(0.5)]), tensor([2]), 0.6],
      expect: { shape: [], values: -3, gradients: [[-3], [0], [0]] },
    },
  ],
  properties: [{ name: "another batch, drawn at random", given: batches }],
  mistakes,
});
