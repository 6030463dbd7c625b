import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import type { Mistake } from "../../exercise.ts";
import { type ClippedLoss, lossBy, ratioOf } from "./losses.ts";

const asItIs = (x: tf.Tensor1D) => x;

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
    says: "You take the greater of the two objectives; the smaller one is the careful promise: `tf.minimum`.",
    wrong: lossBy({ chosen: (plain, held) => tf.maximum(plain, held) }),
    also: [lossBy({ chosen: (plain, held) => tf.maximum(plain, held), old: asItIs, constant: asItIs })],
  },
  {
    says:
      "You clip without the minimum. Where a good action has become rarer, or a bad one likelier, nothing calls the policy " +
      "back then: the gradient is 0.",
    wrong: lossBy({ chosen: (_, held) => held }),
    also: [lossBy({ chosen: (_, held) => held, old: asItIs, constant: asItIs })],
  },
  {
    says:
      "Nothing is clipped: the ratio has to be held between 1 − ε and 1 + ε in one of the two objectives.",
    wrong: lossBy({ chosen: (plain) => plain }),
    also: [lossBy({ chosen: (plain) => plain, old: asItIs, constant: asItIs })],
  },
  {
    says: "The minus is missing: an optimiser goes downhill, and would make good actions rarer.",
    wrong: lossBy({ reduce: (objectives) => tf.mean(objectives) }),
    also: [lossBy({ reduce: (objectives) => tf.mean(objectives), old: asItIs, constant: asItIs })],
  },
  {
    says:
      "That is the sum. A minibatch of twice the size would make gradients of twice the size: take the mean.",
    wrong: lossBy({ reduce: (objectives) => tf.neg(tf.sum(objectives)) }),
    also: [lossBy({ reduce: (objectives) => tf.neg(tf.sum(objectives)), old: asItIs, constant: asItIs })],
  },
  {
    says:
      "You divide the logarithms. The ratio of the probabilities is e to the *difference* of their logarithms: " +
      "`tf.exp(tf.sub(logProbabilities, old))`.",
    wrong: lossBy({ ratio: (now, old) => tf.div(now, old) }),
    also: [lossBy({ ratio: (now, old) => tf.div(now, old), old: asItIs, constant: asItIs })],
  },
  {
    says: "The difference of the logarithms is not yet the ratio: `tf.exp` of it is.",
    wrong: lossBy({ ratio: (now, old) => tf.sub(now, old) }),
    also: [lossBy({ ratio: (now, old) => tf.sub(now, old), old: asItIs, constant: asItIs })],
  },
  {
    says: "The ratio is upside down: the policy that learns stands above, the one that acted below.",
    wrong: lossBy({ ratio: (now, old) => ratioOf(old, now) }),
    also: [lossBy({ ratio: (now, old) => ratioOf(old, now), old: asItIs, constant: asItIs })],
  },
  {
    says:
      "No gradient reaches the policy that learns, so nothing is ever learnt: the old log-probabilities and the advantages " +
      "are the constants, not `logProbabilities`.",
    wrong: lossBy({ ratio: (now, old) => ratioOf(stopGradient(now), old) }),
  },
];
