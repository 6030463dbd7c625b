import * as tf from "@tensorflow/tfjs";
import { exp } from "./exp.ts";
import { lossOf } from "./loss.ts";
import { demandTensor, shapeOf } from "./options.ts";
import type { Rule } from "./rule.ts";
import { stopGradient } from "./stop_gradient.ts";

/** Half of log 2π: what the logarithm of the density of a standard normal number is below −x² / 2. */
const HALF_LOG_TAU = Math.log(2 * Math.PI) / 2;

/** For each row of actions the logarithm of the density of Gaussians that are independent of each other. */
const rule: Rule = {
  name: "GaussianLogProbability",
  inputs: ["means", "logDeviations", "actions"],
  differentiable: 2,

  inTensors([means, logDeviations, actions]) {
    const distance = tf.mul(tf.sub(actions, means), exp(tf.neg(logDeviations)));
    const below = tf.add(tf.mul(tf.square(distance), 0.5), tf.add(logDeviations, HALF_LOG_TAU));
    return tf.neg(tf.sum(below, 1));
  },

  forwards([means, logDeviations, actions], _settings, logarithms) {
    const size = logDeviations.length, scales = scalesOf(logDeviations);
    let constant = -size * HALF_LOG_TAU;
    for (let k = 0; k < size; k++) constant -= logDeviations[k];
    for (let row = 0, i = 0; row < logarithms.length; row++) {
      let squares = 0;
      for (let k = 0; k < size; k++, i++) squares += ((actions[i] - means[i]) * scales[k]) ** 2;
      logarithms[row] = constant - squares / 2;
    }
  },

  backwards([means, logDeviations, actions], _settings, pulls, of, gradient) {
    const size = logDeviations.length, scales = scalesOf(logDeviations);
    const ofDeviations = new Float64Array(size);
    for (let row = 0, i = 0; row < pulls.length; row++) {
      for (let k = 0; k < size; k++, i++) {
        const distance = (actions[i] - means[i]) * scales[k];
        if (of === 0) gradient[i] = pulls[row] * distance * scales[k];
        else ofDeviations[k] += pulls[row] * (distance * distance - 1);
      }
    }
    if (of === 1) gradient.set(ofDeviations);
  },
};

const logProbability = lossOf(rule);

/** 1 / σ of each component. */
function scalesOf(logDeviations: ArrayLike<number>): Float64Array {
  return Float64Array.from(logDeviations, (logarithm) => Math.exp(-logarithm));
}

/**
 * How likely actions are to a Gaussian policy: of each row the logarithm of the
 * density, `Σ −½ ((a − μ) / σ)² − log σ − ½ log 2π`, whose components are drawn
 * independently of each other. Unlike a probability it may be above 0.
 *
 * The gradient flows into means and deviations; actions are constants to it,
 * also where they were computed from the means. The deviations are the same in
 * all states: a variable of their own, kept as logarithms, so that a step of
 * an optimiser cannot make one negative.
 *
 * @param means μ, such as a network computes them, of shape [batch, size], float32.
 * @param logDeviations log σ, of shape [size], float32.
 * @param actions Those that were taken, of shape [batch, size], float32, not clipped to what the environment takes.
 * @returns Of shape [batch].
 * @throws {RangeError} If the shapes do not fit.
 * @throws {TypeError} If one of them is no tensor of float32.
 * @see Sutton & Barto (2018), section 13.7
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const means = tf.tensor2d([[0], [0]]), logDeviations = tf.zeros([1]), actions = tf.tensor2d([[0], [2]]);
 * rl.nn.gaussianLogProbability(means, logDeviations, actions).dataSync(); // −0.9189385 and −2.9189386
 * ```
 */
export function gaussianLogProbability(
  means: tf.Tensor,
  logDeviations: tf.Tensor,
  actions: tf.Tensor,
): tf.Tensor1D {
  demandFitting(means, logDeviations, actions);
  return tf.tidy(() =>
    logProbability(
      [means, logDeviations, stopGradient(actions)],
      [means.shape[0]],
      {},
      { reduction: "none" },
    )
  );
}

function demandFitting(means: tf.Tensor, logDeviations: tf.Tensor, actions: tf.Tensor): void {
  const owner = "gaussianLogProbability";
  for (const [name, tensor] of Object.entries({ means, logDeviations, actions })) {
    demandTensor(owner, name, tensor, "float32");
  }
  const [batch, size] = means.shape;
  if (means.rank !== 2 || means.size === 0) {
    throw new RangeError(`${owner}: means must have the shape [batch, size], got ${shapeOf(means)}`);
  }
  if (logDeviations.rank !== 1 || logDeviations.shape[0] !== size) {
    throw new RangeError(
      `${owner}: logDeviations must have the shape [${size}], one for each component of the means, got ${
        shapeOf(logDeviations)
      }`,
    );
  }
  if (actions.rank === 2 && actions.shape[0] === batch && actions.shape[1] === size) return;
  throw new RangeError(
    `${owner}: actions must have the shape of the means, [${batch}, ${size}], got ${shapeOf(actions)}`,
  );
}
