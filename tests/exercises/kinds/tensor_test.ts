/** An exercise whose answer is a function of tensors, with the real tfjs. */
// The version stands here alone until the library itself is built on tfjs.
// deno-lint-ignore-file no-import-prefix
import * as tf from "npm:@tensorflow/tfjs-core@4.22.0";
import "npm:@tensorflow/tfjs-backend-cpu@4.22.0";
import { judge } from "../../../lib/exercises/mod.ts";
import { tensorExercise } from "../../../lib/exercises/tensor_exercise.ts";
import { tensor } from "../../../lib/exercises/tensors.ts";
import { assertEquals, assertStringIncludes } from "../../assert.ts";
import { refused } from "./refused.ts";

tf.enableProdMode();

// tfjs-core alone knows no gradients; these are the ones that are needed here.
type Gradient = (dy: tf.Tensor, saved: tf.Tensor[]) => Record<string, () => tf.Tensor>;
const gradients: Record<string, [inputsToSave: string[], gradient: Gradient]> = {
  Add: [["a", "b"], (dy, [, b]) => ({ a: () => dy, b: () => b.rank === 0 ? tf.sum(dy) : dy })],
  Sub: [[], (dy) => ({ a: () => dy, b: () => tf.neg(dy) })],
  Multiply: [["a", "b"], (dy, [a, b]) => ({ a: () => tf.mul(dy, b), b: () => tf.mul(dy, a) })],
  Square: [["x"], (dy, [x]) => ({ x: () => tf.mul(dy, tf.mul(2, x)) })],
  Sum: [["x"], (dy, [x]) => ({ x: () => tf.mul(dy, tf.onesLike(x)) })],
  Mean: [["x"], (dy, [x]) => ({ x: () => tf.mul(dy, tf.fill(x.shape, 1 / x.size)) })],
};
for (const [kernelName, [inputsToSave, gradient]] of Object.entries(gradients)) {
  const gradFunc: tf.GradFunc = (dy, saved) => Array.isArray(dy) ? {} : gradient(dy, saved);
  tf.registerGradient({ kernelName, inputsToSave, gradFunc });
}

type Loss = (predicted: tf.Tensor, target: tf.Tensor) => tf.Tensor;
const signature = "function myLoss(predicted: tf.Tensor, target: tf.Tensor): tf.Tensor";
const squaredError: Loss = (predicted, target) =>
  tf.tidy(() => tf.mean(tf.square(tf.sub(predicted, target))));

const sample = tensorExercise<tf.Tensor, Loss>(tf, {
  id: "loss",
  title: "The mean squared error",
  lesson: "00_start_here",
  signature,
  solution: `${signature} {\n  return tf.tidy(() => tf.mean(tf.square(tf.sub(predicted, target))));\n}`,
  hints: ["How far off?", "$\\frac1n \\sum (x - y)^2$", "tf.sub, tf.square, tf.mean."],
  reference: squaredError,
  gradientsOf: [0],
  cases: [{
    name: "two predictions",
    given: [tensor([1, 4]), tensor([1, 2])],
    expect: { shape: [], values: 2, gradients: [[0, 2]] },
  }],
  properties: [],
  mistakes: [{
    says: "That is the sum of the squares. Take their mean.",
    wrong: (predicted, target) => tf.tidy(() => tf.sum(tf.square(tf.sub(predicted, target)))),
  }],
});

const { numTensors } = tf.memory();

Deno.test("a function of tensors passes by shape, values and gradients", async () => {
  assertEquals(await judge(sample, squaredError), { outcome: "passed", checks: 1 });
});

Deno.test("a function of tensors is shown as it is called in a cell, and a known mistake is told", async () => {
  const verdict = await refused(sample, sample.mistakes[0].wrong);
  assertEquals(verdict.input, "myLoss(tf.tensor([1,4]), tf.tensor([1,2]))");
  assertEquals(verdict.cause, "That is the sum of the squares. Take their mean.");
});

Deno.test("a function of tensors is told of a wrong shape", async () => {
  const each: Loss = (predicted, target) => tf.tidy(() => tf.square(tf.sub(predicted, target)));
  assertEquals((await refused(sample, each)).cause, "The shape of your tensor is [2], expected is [].");
});

Deno.test("a function of tensors is told where right values have wrong gradients", async () => {
  const detached: Loss = (predicted, target) =>
    tf.tidy(() => squaredError(tf.tensor(predicted.arraySync()), target));
  assertStringIncludes((await refused(sample, detached)).cause ?? "", "the gradients are not");
});

Deno.test("a function of tensors must clean up, and leave its arguments alone", async () => {
  const untidy: Loss = (predicted, target) => tf.mean(tf.square(tf.sub(predicted, target)));
  const verdict = await refused(sample, untidy);
  assertEquals(verdict.got, "leaves 2 tensors behind");
  assertStringIncludes(verdict.cause ?? "", "tf.tidy");
  const greedy: Loss = (predicted, target) => {
    const result = squaredError(predicted, target);
    target.dispose();
    return result;
  };
  assertEquals((await refused(sample, greedy)).got, "disposes of an argument");
  const early: Loss = (predicted, target) => {
    const result = squaredError(predicted, target);
    result.dispose();
    return result;
  };
  assertEquals((await refused(sample, early)).got, "returns a disposed tensor");
});

Deno.test("a function of tensors that returns something else is told so", async () => {
  assertEquals((await refused(sample, () => 2)).cause, "Your function returns 2 where a tensor is expected.");
  assertStringIncludes((await refused(sample, () => {})).cause ?? "", "`return`");
});

Deno.test("no check leaves a tensor behind", () => {
  assertEquals(tf.memory().numTensors, numTensors);
});
