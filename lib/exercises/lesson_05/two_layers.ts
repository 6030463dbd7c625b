import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { type Forward, forward } from "./two_layers/forward.ts";
import { mistakes } from "./two_layers/mistakes.ts";

/** Whole numbers from −2 to 2. */
const whole = fc.integer({ min: -2, max: 2 });

/** Whole numbers and a half: with these for biases no unit stands exactly at the kink of relu, where every slope is right. */
const halves = whole.map((k) => k + 0.5);

/** A batch of one to four inputs, and a network of any small widths. */
const networks = fc.tuple(
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 1, max: 3 }),
).chain(([batch, inputs, hidden, outputs]) =>
  fc.tuple(
    tables(batch, inputs, whole).map((x) => tensor(x)),
    tables(inputs, hidden, whole).map((weights) => tensor(weights)),
    fc.array(halves, { minLength: hidden, maxLength: hidden }).map((bias) => tensor(bias)),
    tables(hidden, outputs, whole).map((weights) => tensor(weights)),
    fc.array(whole, { minLength: outputs, maxLength: outputs }).map((bias) => tensor(bias)),
  )
);

const signature = `\
// A network of two dense layers. The hidden one gives relu(x · w1 + b1), the other one has no activation.
// x is [batch, inputs], w1 [inputs, hidden], b1 [hidden], w2 [hidden, outputs], b2 [outputs].
function myForward(
  x: tf.Tensor2D,
  w1: tf.Tensor2D,
  b1: tf.Tensor1D,
  w2: tf.Tensor2D,
  b2: tf.Tensor1D,
): tf.Tensor2D`;

/** A whole network: two products, two broadcasts, and a kink between them. */
export default tensorExercise<tf.Tensor, Forward>(tf, {
  id: "two-layers",
  title: "Two layers",
  lesson: "05_tensors_and_gradients",
  signature,
  solution: `${signature} {
  return tf.tidy(() => {
    const hidden = tf.relu(tf.add(tf.matMul(x, w1), b1));
    return tf.add(tf.matMul(hidden, w2), b2);
  });
}`,
  reference: forward,
  gradientsOf: [1, 2, 3, 4],
  hints: [
    "Follow the shapes: from [batch, inputs] to [batch, hidden], and from there to [batch, outputs]. " +
    "Where in between does relu stand, and where does it not?",
    "$h = \\mathrm{relu}(x W_1 + b_1)$ and $y = h W_2 + b_2$, with $\\mathrm{relu}(z) = \\max(0, z)$. The biases are " +
    "stretched over the batch.",
    "`const hidden = tf.relu(tf.add(tf.matMul(x, w1), b1));` and the same once more without relu, of `hidden`, `w2` and " +
    "`b2`. Both within `return tf.tidy(() => { … });`.",
  ],
  cases: [
    {
      name: "one number through one unit: relu(2 · 3 + 1) = 7, and 7 · 2 − 4",
      given: [tensor([[2]]), tensor([[3]]), tensor([1]), tensor([[2]]), tensor([-4])],
      expect: { shape: [1, 1], values: [[10]], gradients: [[[4]], [2], [[7]], [1]] },
    },
    {
      name: "a unit that is off: relu(−2 · 3 + 1) = 0, and what is left is the bias",
      given: [tensor([[-2]]), tensor([[3]]), tensor([1]), tensor([[2]]), tensor([-4])],
      expect: { shape: [1, 1], values: [[-4]], gradients: [[[0]], [0], [[0]], [1]] },
    },
    {
      name: "two inputs, two units, one output: hidden [3, 0], and 3 · 1 + 0 · 5 + 0.5",
      given: [
        tensor([[1, 2]]),
        tensor([[1, -1], [1, -1]]),
        tensor([0, 1]),
        tensor([[1], [5]]),
        tensor([0.5]),
      ],
      expect: {
        shape: [1, 1],
        values: [[3.5]],
        gradients: [[[1, 0], [2, 0]], [1, 0], [[3], [0]], [1]],
      },
    },
    {
      name: "two of a batch, two outputs; negative outputs stay negative",
      given: [
        tensor([[1], [-1]]),
        tensor([[2, -2]]),
        tensor([1, 1]),
        tensor([[1, -1], [0, 2]]),
        tensor([0, -10]),
      ],
      expect: {
        shape: [2, 2],
        values: [[3, -13], [0, -4]],
        gradients: [[[0, -2]], [0, 2], [[3, 3], [3, 3]], [2, 2]],
      },
    },
    {
      name: "three units: hidden [2, 0, 4], and 2 − 4 + 1",
      given: [tensor([[2]]), tensor([[1, -1, 1]]), tensor([0, 1, 2]), tensor([[1], [7], [-1]]), tensor([1])],
      expect: {
        shape: [1, 1],
        values: [[-1]],
        gradients: [[[2, 0, -2]], [1, 0, -1], [[2], [0], [4]], [1]],
      },
    },
  ],
  properties: [{ name: "any batch, any small network", given: networks }],
  mistakes,
});
