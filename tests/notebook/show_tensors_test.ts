import * as tf from "@tensorflow/tfjs";
import { show } from "../../lib/notebook/show.ts";
import { checkGradients } from "../../lib/nn/gradients/check_gradients.ts";
import { gradientNorms } from "../../lib/nn/gradients/gradient_norms.ts";
import { stopGradient } from "../../lib/nn/losses/stop_gradient.ts";
import { sgd } from "../../lib/nn/optimisers/sgd.ts";
import { assertEquals, assertStringIncludes, assertThrows } from "../assert.ts";
import { onBackends } from "../nn/on_backends.ts";

/** The lines of what is shown of a tensor, which is disposed of then. */
function linesOf(tensor: tf.Tensor): string[] {
  const { description } = show(tensor);
  tensor.dispose();
  return description.split("\n");
}

onBackends("show() makes a table of a tensor of one or two axes", () => {
  assertEquals(linesOf(tf.tensor2d([[1, 2], [3, -4.123456]])), ["0       1", "1       2", "3  −4.123"]);
  assertEquals(linesOf(tf.tensor1d([4, 5])), ["   value", "0      4", "1      5"]);
  assertEquals(linesOf(tf.tensor2d([[1, 0]], [1, 2], "bool")), ["   0      1", "true  false"]);
});

onBackends("show() writes tensors that make no table in words", () => {
  assertEquals(linesOf(tf.scalar(4)), ["tensor(4, shape [], float32)"]);
  assertEquals(linesOf(tf.ones([1, 1, 2])), ["tensor([[[1, 1]]], shape [1, 1, 2], float32)"]);
  assertEquals(linesOf(tf.ones([2, 30]))[0], "tensor(");
  const gone = tf.ones([2]);
  gone.dispose();
  assertEquals(show(gone, { title: "Gone" }).description, "Gone\ntensor(disposed, shape [2], float32)");
});

onBackends("show() makes a table of gradients, with their norms", async () => {
  const pair = tf.tidy(() => tf.variable(tf.tensor2d([[1.5, 2]]), true, "pair"));
  const result = tf.variableGrads(() => tf.sum<tf.Scalar>(tf.square(pair)));
  const rows = ["      shape  norm", "pair    1×2     5"]; // of 3 and 4
  assertEquals(show(result).description, ["loss 6.25", ...rows].join("\n"));
  assertEquals(show(result.grads).description, rows.join("\n"));
  assertEquals(show(new Map([["pair", result.grads.pair]])).description, rows.join("\n"));
  assertEquals(
    show(await gradientNorms(result.grads)).description,
    ["        norm", "  pair     5", "global     5"].join("\n"),
  );
  tf.dispose([pair, result.value, result.grads]);
});

onBackends("show() puts what a check of gradients has found above where they differ", async () => {
  const at = tf.tensor1d([1, 2]);
  const wrong = await checkGradients((x: tf.Tensor) => x.mul(stopGradient(x)).sum(), at);
  const [found, head, ...rows] = show(wrong).description.split("\n");
  assertEquals(found, wrong.message);
  assertEquals(head.trim().split(/ +/), ["of", "index", "analytic", "numeric", "relativeError"]);
  assertEquals(rows.length, 2);
  const right = await checkGradients((x: tf.Tensor) => x.square().sum(), at);
  assertEquals(show(right).description, right.message);
  at.dispose();
});

onBackends("show() writes an optimiser as a cell does", async () => {
  const output = show(sgd());
  assertStringIncludes(output.description, "SGD, 0 updates: learningRate 0.001");
  assertEquals(await output.bundle(), { data: { "text/plain": output.description } });
  assertThrows(() => Reflect.apply(show, undefined, [sgd(), { titel: "T" }]), TypeError, 'no option "titel"');
});
