import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { type TargetPieces, targetsOf } from "../targets.ts";
import type { TdTargets } from "../td_targets.ts";

/** Targets that differ from those of Q-learning in some pieces. */
function but(pieces: TargetPieces): TdTargets {
  return (rewards, nextQ, terminated, discount) => targetsOf(rewards, nextQ, terminated, discount, pieces);
}

/** The first value of each row. */
function firstOf(nextQ: tf.Tensor): tf.Tensor {
  return tf.squeeze(tf.slice(nextQ, [0, 0], [-1, 1]), [1]);
}

/** Targets that are nearly those of Q-learning. */
export const mistakes: readonly Mistake<TdTargets>[] = [
  {
    says:
      "The numbers are right, but a gradient flows through them to `nextQ`: it would move the target towards " +
      "the prediction. Put `rl.nn.stopGradient(…)` around what comes from `nextQ`, and use what it returns.",
    wrong: but({ flow: (worth) => worth }),
  },
  {
    says:
      "You bootstrap from terminal states. After the end nothing comes: where `terminated` is 1 the target is the " +
      "reward alone.",
    wrong: but({ counts: (terminated) => tf.onesLike(terminated) }),
  },
  {
    says: "`terminated` is the wrong way round: what counts is 1 − `terminated`.",
    wrong: but({ counts: (terminated) => terminated }),
  },
  {
    says:
      "The next value is taken away where it should be added: r + γ max Q(s', ·), and 1 − `terminated`, not " +
      "`terminated` − 1.",
    wrong: but({ counts: (terminated) => tf.sub(terminated, 1) }),
  },
  {
    says:
      "One step decides for all whether the episode has ended. Each step of the batch has its own `terminated`.",
    wrong: but({
      counts: (terminated) => tf.mul(tf.onesLike(terminated), tf.sub(1, tf.slice(terminated, 0, 1))),
    }),
    also: [but({ counts: (terminated) => tf.mul(tf.onesLike(terminated), tf.sub(1, tf.max(terminated))) })],
  },
  {
    says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
    wrong: but({ paid: (rewards, terminated) => tf.mul(rewards, tf.sub(1, terminated)) }),
  },
  {
    says: "That is the maximum along axis 0, over the steps. The actions are on axis 1: `tf.max(nextQ, 1)`.",
    wrong: but({ worth: (nextQ) => tf.max(nextQ, 0) }),
  },
  {
    says:
      "That is one maximum over all of `nextQ`. Each step has its own: name the axis, `tf.max(nextQ, 1)`.",
    wrong: but({ worth: (nextQ) => tf.max(nextQ) }),
  },
  {
    says:
      "The maximum has kept its axis: [n, 1] and [n] together are stretched to a whole table, [n, n], and nobody " +
      "is asked. Leave out the `true`, or squeeze the axis away.",
    wrong: but({ worth: (nextQ) => tf.max(nextQ, 1, true) }),
  },
  {
    says:
      "That is the *place* of the greatest value. PyTorch's `max` returns both, values and places; here `tf.max` " +
      "gives the one and `tf.argMax` the other.",
    wrong: but({ worth: (nextQ) => tf.cast(tf.argMax(nextQ, 1), "float32") }),
  },
  {
    says: "That is the mean over the actions. Q-learning takes the greatest.",
    wrong: but({ worth: (nextQ) => tf.mean(nextQ, 1) }),
  },
  {
    says: "That is the least of the next values, or the first, or their sum. Q-learning takes the greatest.",
    wrong: but({ worth: (nextQ) => tf.min(nextQ, 1) }),
    also: [but({ worth: (nextQ) => tf.sum(nextQ, 1) }), but({ worth: firstOf })],
  },
  {
    says: "The discount is missing: the next value is worth γ times as much today.",
    wrong: but({ gamma: 1 }),
  },
  {
    says: "Your discount is a fixed number. Take the one that is given: `discount`.",
    wrong: but({ gamma: 0.99 }),
    also: [but({ gamma: 0.9 }), but({ gamma: 0.5 })],
  },
  {
    says: "The discount belongs to the next value alone. The reward of this step counts in full.",
    wrong: (rewards, nextQ, terminated, discount) =>
      tf.tidy(() => tf.mul(discount, targetsOf(rewards, nextQ, terminated, 1))),
  },
  {
    says: "Nothing is bootstrapped: the target is more than the reward wherever the episode goes on.",
    wrong: but({ gamma: 0 }),
  },
  {
    says: "The rewards are missing: r + γ max Q(s', ·), not γ max Q(s', ·) alone.",
    wrong: but({ paid: (rewards) => tf.zerosLike(rewards) }),
  },
];
