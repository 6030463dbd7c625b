import * as tf from "@tensorflow/tfjs";
import recorded from "../../../data/pytorch/optimisers.json" with { type: "json" };
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { adamW } from "../../../lib/nn/optimisers/adam_w.ts";
import type { Optimiser } from "../../../lib/nn/optimisers/optimiser.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

const { shapes } = recorded;
type Run = typeof recorded.runs[number];

/** What data/make/pytorch_optimisers.py begins with. */
function weight(parameter: number, i: number): number {
  return ((29 * i + 7 * parameter) % 101 - 50) / 32;
}

/** The gradients that it makes up. */
function gradient(update: number, parameter: number, i: number): number {
  return ((37 * i + 91 * update + 13 * parameter) % 257 - 128) / 64 / 2 ** (update % 4);
}

function filled(shape: number[], number: (i: number) => number): tf.Tensor {
  return tf.tensor(Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => number(i)), shape);
}

/** Our optimiser for a recorded run of PyTorch's. */
function optimiserOf({ optimiser, options, clip_norm: clipNorm, clip_value: clipValue }: Run): Optimiser {
  const { lr: learningRate, weight_decay: weightDecay, eps: epsilon, ...rest } = options;
  const common = { learningRate, weightDecay, clipNorm, clipValue };
  if (optimiser === "sgd") {
    const { momentum, dampening, nesterov } = rest;
    return sgd({ ...common, momentum, dampening, nesterov });
  }
  if (optimiser === "rmsprop") {
    const { alpha: smoothing, momentum, centered: centred } = rest;
    return rmsprop({ ...common, smoothing, epsilon, momentum, centred });
  }
  const { betas: [beta1, beta2] = [], amsgrad } = rest;
  const make = { adam, adamW }[optimiser];
  if (make === undefined) throw new TypeError(`there is no ${optimiser}`);
  return make({ ...common, beta1, beta2, epsilon, amsgrad });
}

function loss(parameters: readonly tf.Variable[]): tf.Scalar {
  const sums = parameters.map((p) =>
    tf.sum(tf.add(tf.mul(tf.tanh(p), p), tf.mul(tf.mul(0.25, tf.square(p)), tf.sin(p))))
  );
  return tf.addN<tf.Scalar>(sums.map((sum) => sum.asScalar()));
}

function gradientsOf(parameters: tf.Variable[], update: number, kind = "fixed"): tf.NamedTensorMap {
  if (kind === "loss") return tf.variableGrads(() => loss(parameters), parameters).grads;
  const there = parameters.filter((_, k) => kind !== "missing" || k !== 1 || update % 3 === 1);
  return Object.fromEntries(there.map((parameter) => {
    const k = parameters.indexOf(parameter);
    return [parameter.name, filled(parameter.shape, (i) => gradient(update, k, i))];
  }));
}

for (const run of recorded.runs) {
  const { optimiser: name, options, gradients, clip_norm, clip_value } = run;
  const words = JSON.stringify({ ...options, clip_norm, clip_value, gradients }).replaceAll('"', "");
  onBackends(`${name} moves weights as PyTorch's ${words}`, () => {
    const optimiser = optimiserOf(run);
    const parameters = shapes.map((shape, k) => tf.tidy(() => filled(shape, (i) => weight(k, i)).variable()));
    for (let update = 0; update < 60; update++) {
      tf.tidy(() => optimiser.applyGradients(gradientsOf(parameters, update, gradients)));
      if (run.norms) assertAlmostEquals(optimiser.gradientNorm, run.norms[update], 1e-6 * run.norms[update]);
      const theirs = run.weights[recorded.updates.indexOf(update + 1)];
      if (theirs === undefined) continue;
      const wrong = parameters.map((p, k) => farthest(p.dataSync(), theirs[k]));
      assertEquals(Math.max(...wrong) <= tolerance, true, `after ${update + 1} updates off by ${wrong}`);
    }
    assertEquals(optimiser.updates, 60);
    tf.dispose(parameters);
    optimiser.dispose();
  });
}

/**
 * Relative to weights of up to 1.6, absolute below 1: some units in the last place of float32, 6e-8, left
 * by 60 updates that are rounded in other places than PyTorch's.
 */
const tolerance = 1e-6;

function farthest(ours: ArrayLike<number>, theirs: readonly number[]): number {
  assertEquals(ours.length, theirs.length);
  return Math.max(...theirs.map((number, i) => Math.abs(ours[i] - number) / Math.max(1, Math.abs(number))));
}
