import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import type { Mistake } from "../../exercise.ts";
import { type ClippedLoss, lossBy, ratioOf, type Ways } from "./losses.ts";

const asItIs = (x: tf.Tensor1D) => x;

/** The same mistake where gradients flow into what is a constant, too. */
const leaking = (ways: Ways) => [
  lossBy({ ...ways, old: asItIs, constant: asItIs }),
  lossBy({ ...ways, old: asItIs }),
  lossBy({ ...ways, constant: asItIs }),
];

const heldInLogarithms = (ratio: tf.Tensor, range: number) =>
  tf.exp(tf.clipByValue(tf.log(ratio), -range, range));

const heldFixed = (ratio: tf.Tensor, range: number) =>
  stopGradient(tf.clipByValue(ratio, 1 - range, 1 + range));

/** What learners write for PPO's loss. */
export const mistakes: readonly Mistake<ClippedLoss>[] = [
  {
    says:
      "The value is right, but a gradient flows into the advantages. They were computed by the critic, and the actor's loss " +
      "would drag it along: `rl.nn.stopGradient(advantages)`.",
    wrong: lossBy({ constant: asItIs }),
  },
  {
    says:
      "The value is right, but a gradient flows into the old log-probabilities. They are what the policy *was* when it " +
      "acted, a constant: `rl.nn.stopGradient(oldLogProbabilities)`.",
    wrong: lossBy({ old: asItIs }),
  },
  {
    says:
      "The value is right, but a gradient flows into the old log-probabilities and into the advantages. Both are constants: " +
      "`rl.nn.stopGradient` around each.",
    wrong: lossBy({ old: asItIs, constant: asItIs }),
  },
  {
    says:
      "You take the greater of the two objectives; the smaller one is the careful promise: `tf.minimum`. " +
      "(Of two losses, which hold the minus already, it is the greater.)",
    wrong: lossBy({ chosen: (plain, held) => tf.maximum(plain, held) }),
    also: leaking({ chosen: (plain, held) => tf.maximum(plain, held) }),
  },
  {
    says:
      "You clip without the minimum. Where a good action has become rarer, or a bad one likelier, nothing calls the policy " +
      "back then: the gradient is 0.",
    wrong: lossBy({ chosen: (_, held) => held }),
    also: leaking({ chosen: (_, held) => held }),
  },
  {
    says:
      "Nothing is clipped: the ratio has to be held between 1 − ε and 1 + ε in one of the two objectives.",
    wrong: lossBy({ chosen: (plain) => plain }),
    also: leaking({ chosen: (plain) => plain }),
  },
  {
    says: "The minus is missing: an optimiser goes downhill, and would make good actions rarer.",
    wrong: lossBy({ reduce: (objectives) => tf.mean(objectives) }),
    also: leaking({ reduce: (objectives) => tf.mean(objectives) }),
  },
  {
    says:
      "That is the sum. A minibatch of twice the size would make gradients of twice the size: take the mean.",
    wrong: lossBy({ reduce: (objectives) => tf.neg(tf.sum(objectives)) }),
    also: leaking({ reduce: (objectives) => tf.neg(tf.sum(objectives)) }),
  },
  {
    says:
      "You divide the logarithms. The ratio of the probabilities is e to the *difference* of their logarithms: " +
      "`tf.exp(tf.sub(logProbabilities, old))`.",
    wrong: lossBy({ ratio: (now, old) => tf.div(now, old) }),
    also: leaking({ ratio: (now, old) => tf.div(now, old) }),
  },
  {
    says: "The difference of the logarithms is not yet the ratio: `tf.exp` of it is.",
    wrong: lossBy({ ratio: (now, old) => tf.sub(now, old) }),
    also: leaking({ ratio: (now, old) => tf.sub(now, old) }),
  },
  {
    says: "The ratio is upside down: the policy that learns stands above, the one that acted below.",
    wrong: lossBy({ ratio: (now, old) => ratioOf(old, now) }),
    also: leaking({ ratio: (now, old) => ratioOf(old, now) }),
  },
  {
    says:
      "The value is right, and where both products are the same the gradient is twice what it should be: `tf.min` along an " +
      "axis sends it to each of them. `tf.minimum(a, b)` sends it to one.",
    wrong: lossBy({ chosen: (plain, held) => tf.min(tf.stack([plain, held]), 0) }),
    also: leaking({ chosen: (plain, held) => tf.min(tf.stack([plain, held]), 0) }),
  },
  {
    says: "The smaller of two means is taken. Each step has a minimum of its own; the mean comes after it.",
    wrong: lossBy({ chosen: (plain, held) => tf.minimum(tf.mean(plain), tf.mean(held)) }),
    also: leaking({ chosen: (plain, held) => tf.minimum(tf.mean(plain), tf.mean(held)) }),
  },
  {
    says:
      "You hold the *logarithm* of the ratio between −ε and ε, and the ratio then between e to the −ε and e to the ε. It is " +
      "the ratio itself that stays between 1 − ε and 1 + ε.",
    wrong: lossBy({ held: heldInLogarithms }),
    also: leaking({ held: heldInLogarithms }),
  },
  {
    says:
      "That is the loss of A2C, log π · A. PPO's holds the ratio to the policy that acted: `tf.exp(tf.sub(logProbabilities, " +
      "old))`.",
    wrong: lossBy({ ratio: (now) => now, held: (ratio) => ratio }),
    also: leaking({ ratio: (now) => now, held: (ratio) => ratio }),
  },
  {
    says:
      "The value is right, and within the range the gradient is 0: there both products are the same, `tf.minimum` sends the " +
      "gradient to the first, and yours is held fixed. Clip the ratio without `rl.nn.stopGradient`.",
    wrong: lossBy({ held: heldFixed, chosen: (plain, held) => tf.minimum(held, plain) }),
  },
  {
    says:
      "No gradient reaches the policy that learns, so nothing is ever learnt: the old log-probabilities and the advantages " +
      "are the constants, not `logProbabilities`.",
    wrong: lossBy({ ratio: (now, old) => ratioOf(stopGradient(now), old) }),
  },
];
