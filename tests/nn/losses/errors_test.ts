import * as tf from "@tensorflow/tfjs";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { mse } from "../../../lib/nn/losses/mse.ts";
import type { LossOptions } from "../../../lib/nn/losses/options.ts";
import { smoothL1 } from "../../../lib/nn/losses/smooth_l1.ts";
import { stopGradient } from "../../../lib/nn/losses/stop_gradient.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

type Loss = (predictions: tf.Tensor, targets: tf.Tensor, options?: LossOptions) => tf.Tensor;

const losses: Readonly<Record<string, Loss>> = { mse, huber, smoothL1 };
const none = { reduction: "none" } as const;

/** The values of a tensor, which is disposed of. */
function taken(tensor: tf.Tensor): number[] {
  const values = [...tensor.dataSync()];
  tensor.dispose();
  return values;
}

onBackends("mse(), huber() and smoothL1() are parabolas, and straight lines beyond", () => {
  const errors = tf.tensor1d([0, 1, -2, 4]), zeros = tf.zeros([4]);
  assertEquals(taken(mse(errors, zeros, none)), [0, 1, 4, 16]);
  assertEquals(taken(mse(errors, zeros)), [5.25]);
  assertEquals(taken(mse(errors, zeros, { reduction: "sum" })), [21]);
  assertEquals(taken(huber(errors, zeros, none)), [0, 0.5, 1.5, 3.5]);
  assertEquals(taken(huber(errors, zeros, { ...none, delta: 2 })), [0, 0.5, 2, 6]); // at delta both agree
  assertEquals(taken(smoothL1(errors, zeros, { ...none, beta: 2 })), [0, 0.25, 1, 3]); // half of Huber's
  assertEquals(taken(smoothL1(errors, zeros, { ...none, beta: 0 })), [0, 1, 2, 4]);
  tf.dispose([errors, zeros]);
});

onBackends("the gradient of huber() is the error, clipped to delta, also at 0, at delta and far out", () => {
  const errors = tf.tensor1d([0, 2, -2, 1.5, 1e30, -3e38]), zeros = tf.zeros([6]);
  const gradient = tf.grad((x) => huber(x, zeros, { delta: 2, reduction: "sum" }));
  assertEquals(taken(gradient(errors)), [0, 2, -2, 1.5, 2, -2]);
  tf.dispose([errors, zeros]);
});

onBackends("huge errors overflow neither in huber() nor in its mean", () => {
  const errors = tf.fill([32], 1e38), zeros = tf.zeros([32]); // their sum is above what float32 can hold
  const [loss] = taken(huber(errors, zeros));
  assert(Math.abs(loss / 1e38 - 1) < 1e-6, `${loss}`);
  tf.dispose([errors, zeros]);
});

onBackends("a NaN or an infinity in a prediction is one in the loss", () => {
  const broken = tf.tensor1d([NaN, Infinity, 1]), zeros = tf.zeros([3]);
  for (const loss of Object.values(losses)) {
    const [first, second, third] = taken(loss(broken, zeros, none));
    assertEquals([first, second], [NaN, Infinity]);
    assert(third > 0);
  }
  tf.dispose([broken, zeros]);
});

onBackends("weights are of rows, and a weighted mean divides by the number of losses", () => {
  const weights = tf.tensor1d([1, 3]);
  const single = tf.tensor1d([1, 2]), pairs = tf.tensor2d([[1, 2], [0, 1]]), zeros = tf.zeros([2, 2]);
  const line = tf.zeros([2]);
  assertEquals(taken(mse(single, line, { weights })), [(1 * 1 + 3 * 4) / 2]);
  assertEquals(taken(mse(pairs, zeros, { weights, ...none })), [1, 4, 0, 3]);
  assertEquals(taken(mse(pairs, zeros, { weights })), [2]);
  tf.dispose([weights, single, pairs, zeros, line]);
});

onBackends("the gradient flows into targets and weights as into predictions", () => {
  const predictions = tf.tensor1d([3, 1]), targets = tf.tensor1d([1, 2]), weights = tf.tensor1d([1, 2]);
  const slopes = tf.grads((predictions, targets, weights) => mse(predictions, targets, { weights }));
  const [ofPredictions, ofTargets, ofWeights] = slopes([predictions, targets, weights]).map(taken);
  assertEquals(ofPredictions, [2, -2]); // 2 w e / 2
  assertEquals(ofTargets, [-2, 2]);
  assertEquals(ofWeights, [2, 0.5]); // e² / 2
  tf.dispose([predictions, targets, weights]);
});

onBackends("losses work within tf.variableGrads, tf.valueAndGrads and a gradient of a gradient", () => {
  const x = tf.tidy(() => tf.variable(tf.tensor1d([0.5, 3]))), zeros = tf.zeros([2]);
  const loss = () => huber(x, zeros, { reduction: "sum" });
  for (let time = 0; time < 2; time++) {
    const { value, grads } = tf.variableGrads(loss, [x]);
    assertEquals([taken(value), taken(grads[x.name])], [[0.125 + 2.5], [0.5, 1]]);
  }
  const { value, grads } = tf.valueAndGrads((a, b) => huber(a, b, { reduction: "sum" }))([x, zeros]);
  assertEquals([taken(value), ...grads.map(taken)], [[2.625], [0.5, 1], [-0.5, -1]]);
  const second = tf.grad((y) => tf.sum(tf.grad((z) => huber(z, zeros, { reduction: "sum" }))(y)));
  assertEquals(taken(second(x)), [1, 0]);
  tf.dispose([x, zeros]);
});

onBackends("[32] against [32, 1] is refused, where tfjs would compare all with all", () => {
  const line = tf.zeros([32]), column = tf.zeros([32, 1]), shorter = tf.zeros([31]);
  const advice = "bring one to the other's shape, as by predictions.reshape(targets.shape)";
  for (const [name, loss] of Object.entries(losses)) {
    assertThrows(
      () => loss(column, line),
      RangeError,
      `${name}: predictions and targets must have the same shape, got [32, 1] and [32]; ${advice}`,
    );
    assertThrows(() => loss(line, shorter), RangeError, "got [32] and [31]");
    assertThrows(() => loss(line, line, { weights: column }), RangeError, "of shape [32], one a row, got");
    assertThrows(() => loss(line, line, { weights: shorter }), RangeError, "got the shape [31]");
  }
  tf.dispose([line, column, shorter]);
});

onBackends("losses name what was disposed", () => {
  const line = tf.zeros([2]), gone = tf.zeros([2]);
  gone.dispose();
  const advice = "must be a tensor that still lives, got one that was disposed; dispose of it after";
  assertThrows(() => huber(line, gone), TypeError, `huber: targets ${advice}`);
  assertThrows(() => huber(gone, line), TypeError, `huber: predictions ${advice}`);
  assertThrows(() => mse(line, line, { weights: gone }), TypeError, `mse: weights ${advice}`);
  assertThrows(() => stopGradient(gone), TypeError, `stopGradient: it ${advice}`);
  line.dispose();
});

onBackends("losses refuse what is no tensor of float32, and options that are none", () => {
  const line = tf.zeros([2]), whole = tf.zeros([2], "int32"), empty = tf.zeros([0]), single = tf.scalar(1);
  const notChecked: { mse(...given: unknown[]): unknown; huber(...given: unknown[]): unknown } = Object
    .assign(
      Object.create(null),
      { mse, huber },
    );
  assertThrows(() => notChecked.mse([1, 2], line), TypeError, "predictions must be a tensor, got [1, 2]");
  assertThrows(
    () => mse(line, whole),
    TypeError,
    "targets must be of type float32, got int32; use .toFloat()",
  );
  assertThrows(() => mse(empty, empty), RangeError, "there must be predictions, got none");
  assertThrows(() => mse(line, line, { weights: whole }), TypeError, "weights must be of type float32");
  assertThrows(() => mse(single, single, { weights: line }), RangeError, "none for a single number");
  assertThrows(() => huber(line, line, { delta: 0 }), RangeError, "delta must be above 0");
  assertThrows(() => huber(line, line, { delta: NaN }), RangeError, "delta");
  assertThrows(() => smoothL1(line, line, { beta: -1 }), RangeError, "beta");
  assertThrows(() => notChecked.huber(line, line, { beta: 1 }), TypeError, 'there is no option "beta"');
  assertThrows(
    () => notChecked.mse(line, line, { reduction: "avg" }),
    RangeError,
    '"mean", "sum" or "none", got "avg"',
  );
  assertEquals(taken(mse(single, single)), [0]);
  tf.dispose([line, whole, empty, single]);
});
