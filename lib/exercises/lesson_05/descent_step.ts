import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { descentStep, type Step, stepBy } from "./descent_step/descent_step.ts";

/** One to five points with one to three features, and where the descent stands. */
const situations = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })).chain(([n, d]) =>
  fc.tuple(
    fc.array(tenths(-2, 2), { minLength: d, maxLength: d }).map((theta) => tensor(theta)),
    tables(n, d, tenths(-2, 2)).map((features) => tensor(features)),
    fc.array(tenths(-2, 2), { minLength: n, maxLength: n }).map((targets) => tensor(targets)),
    tenths(0, 1),
  )
);

const signature = `\
// One step of gradient descent. Each row of features belongs to a target; the predictions are features · theta,
// the loss is the mean of (prediction − target)², and what is returned is theta after the step, as a new tensor.
function myDescentStep(
  theta: tf.Tensor1D,
  features: tf.Tensor2D,
  targets: tf.Tensor1D,
  learningRate: number,
): tf.Tensor1D`;

/** The step by which everything learns here, on the smallest model that there is. */
export default tensorExercise<tf.Tensor, Step>(tf, {
  id: "descent-step",
  title: "One step downhill",
  lesson: "05_tensors_and_gradients",
  signature,
  solution: `${signature} {
  return tf.tidy(() => {
    const loss = (theta: tf.Tensor) => tf.mean(tf.square(tf.sub(tf.dot(features, theta), targets)));
    const gradient = tf.grad(loss)(theta);
    return tf.sub(theta, tf.mul(learningRate, gradient));
  });
}`,
  reference: descentStep,
  tolerance: 1e-4,
  hints: [
    "In which direction does the gradient point, uphill or downhill? And what tells how far to go?",
    "$\\theta \\leftarrow \\theta - \\alpha\\, \\nabla L(\\theta)$ with $L(\\theta) = \\frac1n \\sum_i (x_i \\cdot \\theta - y_i)^2$. " +
    "By hand $\\nabla L = \\frac2n\\, X^\\top (X \\theta - y)$; or tfjs finds it.",
    "Write the loss as a function of theta, `const loss = (theta: tf.Tensor) => …` with `tf.dot(features, theta)` for " +
    "the predictions. `tf.grad(loss)(theta)` is the gradient; take `tf.mul(learningRate, …)` of it from theta. " +
    "All within `return tf.tidy(() => { … });`.",
  ],
  cases: [
    {
      name: "the slope is 8: 3 − 0.1 · 8",
      given: [tensor([3]), tensor([[2]]), tensor([4]), 0.1],
      expect: { shape: [1], values: [2.2] },
    },
    {
      name: "two points, two parameters: the gradient is [−4, −3]",
      given: [tensor([0, 0]), tensor([[1, 0], [1, 1]]), tensor([1, 3]), 0.5],
      expect: { shape: [2], values: [2, 1.5] },
    },
    {
      name: "four points: the gradient is [3, 2]",
      given: [tensor([2, 1]), tensor([[1, 0], [1, 1], [1, 2], [1, 1]]), tensor([1, 2, 1, 2]), 0.1],
      expect: { shape: [2], values: [1.7, 0.6] },
    },
    {
      name: "where the line fits, it stays",
      given: [tensor([1, 2]), tensor([[1, 0], [1, 1], [1, 3]]), tensor([1, 3, 7]), 0.1],
      expect: { shape: [2], values: [1, 2] },
    },
    {
      name: "a learning rate of 0 goes nowhere",
      given: [tensor([5, -1]), tensor([[1, 2]]), tensor([0]), 0],
      expect: { shape: [2], values: [5, -1] },
    },
  ],
  properties: [{ name: "any points, from anywhere", given: situations }],
  mistakes: [
    {
      says: "You go uphill. The gradient points to where the loss *grows*: take it away from theta.",
      wrong: stepBy((theta, gradient, learningRate) => tf.add(theta, tf.mul(learningRate, gradient))),
    },
    {
      says: "The learning rate is missing: that is a step of the gradient's full length.",
      wrong: stepBy((theta, gradient) => tf.sub(theta, gradient)),
    },
    {
      says: "You return the gradient. Asked is for theta after the step: θ − α · gradient.",
      wrong: stepBy((_, gradient) => tf.mul(1, gradient)),
    },
    {
      says: "You return the step alone. It has to be added to where theta was: θ − α · gradient.",
      wrong: stepBy((_, gradient, learningRate) => tf.mul(-learningRate, gradient)),
      also: [stepBy((_, gradient, learningRate) => tf.mul(learningRate, gradient))],
    },
    {
      says: "Your gradient is half as long as it should be. The square brings a 2 down: " +
        "the derivative of e² is 2e.",
      wrong: stepBy((theta, gradient, learningRate) => tf.sub(theta, tf.mul(learningRate / 2, gradient))),
    },
    {
      says:
        "Your gradient is that of the *sum* of the squares. The loss is their mean: divide by the number of rows.",
      wrong: stepBy((theta, gradient, learningRate, { shape: [n] }) =>
        tf.sub(theta, tf.mul(learningRate * n, gradient))
      ),
      also: [
        stepBy((theta, gradient, learningRate, { shape: [n] }) =>
          tf.sub(theta, tf.mul(learningRate * n / 2, gradient))
        ),
      ],
    },
    {
      says: "You divide by the number of parameters. The loss is a mean over the points: divide by the rows.",
      wrong: stepBy((theta, gradient, learningRate, { shape: [n, d] }) =>
        tf.sub(theta, tf.mul(learningRate * n / d, gradient))
      ),
    },
    {
      says:
        "Theta stays where it was. A step returns a new tensor: no operation changes the tensors it is given.",
      wrong: (theta) => tf.clone(theta),
    },
    {
      says: "You divide by the learning rate. A greater learning rate makes a longer step: multiply.",
      wrong: stepBy((theta, gradient, learningRate) => tf.sub(theta, tf.div(gradient, learningRate))),
    },
  ],
});
