import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor, type TensorSpec } from "../tensors.ts";
import { gaussianLogProbability } from "../../nn/losses/gaussian_log_probability.ts";
import type { LogDensity } from "./gaussian_log_probability/densities.ts";
import { mistakes } from "./gaussian_log_probability/mistakes.ts";

const signature = `\
// log π(a|s) of n actions of k components each, [n]. means and actions are [n, k]; logDeviations, [k], are
// log σ, the same for all rows. The components are independent, each drawn from a normal distribution of
// its own.
function myGaussianLogProbability(means: tf.Tensor2D, logDeviations: tf.Tensor1D, actions: tf.Tensor2D): tf.Tensor1D`;

const { log } = Math;

/** ½ log 2π. */
const half = 0.5 * log(2 * Math.PI);

const batches = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([n, k]) =>
  fc.tuple(
    tables(n, k, tenths(-3, 3)),
    fc.array(tenths(-2, 1), { minLength: k, maxLength: k }),
    tables(n, k, tenths(-3, 3)),
  )
).map(([means, logDeviations, actions]): [TensorSpec, TensorSpec, TensorSpec] => [
  tensor(means),
  tensor(logDeviations),
  tensor(actions),
]);

/** What takes the place of log softmax where actions are numbers. */
export default tensorExercise<tf.Tensor, LogDensity>(tf, {
  id: "gaussian-log-probability",
  title: "How likely a number is",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  const z = tf.div(tf.sub(actions, means), tf.exp(logDeviations));
  const each = tf.sub(tf.mul(-0.5, tf.square(z)), tf.add(logDeviations, 0.5 * Math.log(2 * Math.PI)));
  return tf.sum(each, 1);
}`,
  reference: gaussianLogProbability,
  gradientsOf: [0, 1],
  mayLeak: true,
  hints: [
    "One component first: the logarithm of the bell curve's formula. Then several: what do independent probabilities do, and " +
    "their logarithms? (Take the logarithm on paper. The density itself is 0 in 32 bits from 15 deviations on, and its " +
    "logarithm of no use.)",
    "$\\log \\pi(a|s) = \\sum_j \\Big(-\\tfrac12 \\big(\\tfrac{a_j - \\mu_j}{\\sigma_j}\\big)^2 - \\log \\sigma_j - " +
    "\\tfrac12 \\log 2\\pi\\Big)$, a sum over the components of each action.",
    "`const z = tf.div(tf.sub(actions, means), tf.exp(logDeviations))`; of `-0.5 * z²` take `logDeviations` and " +
    "`0.5 * Math.log(2 * Math.PI)` off, and add up along axis 1.",
  ],
  cases: [{
    name: "two components of σ = 1, the first two deviations from its mean: −2, and twice −½ log 2π",
    given: [tensor([[0, 1]]), tensor([0, 0]), tensor([[2, 1]])],
    expect: { shape: [1], values: [-2 - 2 * half], gradients: [[[2, 0]], [3, -1]] },
  }, {
    name: "the mean itself, σ = 1: −½ log 2π",
    given: [tensor([[0]]), tensor([0]), tensor([[0]])],
    expect: { shape: [1], values: [-half], gradients: [[[0]], [-1]] },
  }, {
    name: "one deviation away: ½ less",
    given: [tensor([[3]]), tensor([0]), tensor([[4]])],
    expect: { shape: [1], values: [-0.5 - half], gradients: [[[1]], [0]] },
  }, {
    name: "σ = 2, and two away, that is one deviation: also log 2 less",
    given: [tensor([[1]]), tensor([log(2)]), tensor([[3]])],
    expect: { shape: [1], values: [-0.5 - log(2) - half], gradients: [[[0.5]], [0]] },
  }, {
    name: "two components of different width: their logarithms add up",
    given: [tensor([[0, 1]]), tensor([0, log(2)]), tensor([[1, 5]])],
    expect: {
      shape: [1],
      values: [-0.5 - half - 2 - log(2) - half],
      gradients: [[[1, 1]], [0, 3]],
    },
  }, {
    name: "three actions of one component: one number each",
    given: [tensor([[0], [0], [2]]), tensor([0]), tensor([[0], [1], [0]])],
    expect: { shape: [3], values: [-half, -0.5 - half, -2 - half], gradients: [[[0], [1], [-2]], [2]] },
  }, {
    name: "two actions of two components, σ = ½ and 1",
    given: [tensor([[0, 0], [1, 1]]), tensor([log(0.5), 0]), tensor([[0.5, 0], [1, 3]])],
    expect: {
      shape: [2],
      values: [-0.5 + log(2) - 2 * half, -2 + log(2) - 2 * half],
      gradients: [[[2, 0], [0, 2]], [-1, 2]],
    },
  }],
  properties: [{ name: "other actions, drawn at random", given: batches }],
  mistakes,
});
