/** An exercise whose answer is a function of tensors, with the real tfjs. */
import * as tf from "@tensorflow/tfjs";
import { judge } from "../../../lib/exercises/mod.ts";
import { tensorExercise } from "../../../lib/exercises/tensor_exercise.ts";
import { tensor } from "../../../lib/exercises/tensors.ts";
import { assertEquals, assertStringIncludes } from "../../assert.ts";
import { use } from "../../nn/on_backends.ts";
import { refused } from "./refused.ts";

await use("cpu");

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

const { numTensors } = tf.memory(), properties = Reflect.ownKeys(tf.Tensor.prototype);

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

/** What is said about a body of the answer, as a cell has it: without types. */
async function causeOf(body: string): Promise<string> {
  const answer: unknown = new Function("tf", `"use strict"; return (predicted, target) => {\n${body}\n};`)(
    tf,
  );
  return (await refused(sample, answer)).cause ?? "";
}

const habits = {
  "return tf.tidy(() => ((predicted - target) ** 2).mean());": "Tensors have no operators",
  "return tf.mean(predicted * 2);": "Tensors have no operators",
  "return predicted / 2;": "Tensors have no operators",
  "return -predicted;": "Tensors have no operators",
  "return predicted > 2;": "Tensors have no operators",
  "return tf.tidy(() => tf.where(predicted <= target, predicted, target));": "Tensors have no operators",
  "return tf.sqrt(Math.abs(predicted));": "Tensors have no operators",
  "return predicted + 1;": "Tensors have no operators",
  "return predicted == 1;": "Tensors have no operators",
  "return tf.mean(predicted + 1);": "Tensors have no operators",
  "return (predicted + target).mean();": "Tensors have no operators",
  "return tf.square(predicted[0]);": "no places in square brackets",
  "predicted[0] = 1;\nreturn predicted;": "no places in square brackets",
  "return predicted[-1];": "no places in square brackets",
  "return tf.scalar(predicted.length);": "`a.shape[0]` is the number of its rows",
  "return tf.mean(predicted.T);": "`a.transpose()`",
  "return predicted.std(0);": "With tfjs it is `tf.moments(x, 0).variance.sqrt()`",
  "return predicted.unsqueeze(1);": "With tfjs it is `x.expandDims(1)`",
  "return predicted.map((p) => p * p);": "A tensor is no list",
  "return np.mean(predicted);": "What `np` does, `tf` does here",
  "return abs(predicted);": "is `tf.abs(x)`",
  "return tf.scalar(len(predicted));": "is `x.shape[0]`",
  "return tf.mean(predicted, axis=0);": "Arguments have no names",
  "return tf.mean(predicted, { axis: 0 });": "An axis is a plain number",
  "return tf.reshape(predicted, -1, 1);": "A shape is a list",
  "return tf.matMul(tf.tensor([[1, 2]]), predicted);": "`tf.dot(a, v)`",
  "return tf.square(predicted.values);": "given nothing at all",
  "return tf.square(predicted).total();": "There is no `tf.square(...).total` to be called.",
  'const text = "error " + predicted;\nreturn tf.mean(errors);': "Nothing is called `errors` here",
};

for (const [body, says] of Object.entries(habits)) {
  Deno.test(`a habit from numpy or PyTorch is told what to write with tensors: ${body}`, async () => {
    assertStringIncludes(await causeOf(body), says);
  });
}

Deno.test("a function of tensors may print them, as text or joined to text", async () => {
  const printing: Loss = (predicted, target) => {
    if (`${predicted}` + "error " + target === "") throw new Error("printed as nothing");
    return squaredError(predicted, target);
  };
  assertEquals((await judge(sample, printing)).outcome, "passed");
});

Deno.test("a function of tensors is told of a gradient that is NaN, as that of a root at 0 is", async () => {
  const rooted: Loss = (predicted, target) =>
    tf.tidy(() => {
      const difference = tf.sub(predicted, target), root = tf.sqrt(difference);
      return tf.mean(tf.square(tf.mul(root, root)));
    });
  const { cause = "" } = await refused(sample, rooted);
  assertStringIncludes(cause, "a gradient is NaN");
});

Deno.test("no check leaves a tensor behind, or anything on what all tensors inherit from", () => {
  assertEquals(tf.memory().numTensors, numTensors);
  assertEquals(Reflect.ownKeys(tf.Tensor.prototype), properties);
});
