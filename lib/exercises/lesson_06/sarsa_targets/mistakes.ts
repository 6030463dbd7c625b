import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import { pick } from "../../../nn/ops/pick.ts";
import type { Mistake } from "../../exercise.ts";
import type { SarsaTargets } from "../sarsa_targets.ts";
import { type TargetPieces, targetsOf } from "../targets.ts";

/** Targets that differ from those of SARSA in some pieces. */
function but(pieces: (nextActions: tf.Tensor1D) => TargetPieces): SarsaTargets {
  return (rewards, nextQ, nextActions, terminated, discount) =>
    targetsOf(rewards, nextQ, terminated, discount, {
      worth: (nextQ) => pick(nextQ, nextActions),
      ...pieces(nextActions),
    });
}

/** Targets that are nearly those of SARSA. */
export const mistakes: readonly Mistake<SarsaTargets>[] = [
  {
    says:
      "That is Q-learning still: it takes the best next action, whatever the agent then does. SARSA takes the one that " +
      "it really took, `nextActions`.",
    wrong: but(() => ({ worth: (nextQ) => tf.max(nextQ, 1) })),
  },
  {
    says:
      "That is the mean over the next actions, as if all were equally likely. SARSA takes the one that was taken.",
    wrong: but(() => ({ worth: (nextQ) => tf.mean(nextQ, 1) })),
  },
  {
    says:
      "The numbers are right, but a gradient flows through them to `nextQ`. `rl.nn.stopGradient(…)` belongs around " +
      "what comes from there, as before.",
    wrong: but(() => ({ flow: (worth) => worth })),
  },
  {
    says:
      "You bootstrap from terminal states. Where `terminated` is 1 there is no next action, and the target is the " +
      "reward alone.",
    wrong: but(() => ({ counts: (terminated) => tf.onesLike(terminated) })),
  },
  {
    says: "`terminated` is the wrong way round: what counts is 1 − `terminated`.",
    wrong: but(() => ({ counts: (terminated) => terminated })),
  },
  {
    says:
      "You add the *number* of the next action. What counts is its value: the entry of `nextQ` that it points at.",
    wrong: but((nextActions) => ({ worth: () => tf.cast(nextActions, "float32") })),
  },
  {
    says:
      "That is the least of the next values, or the first of them, or their sum. SARSA takes the one that was taken: " +
      "`rl.nn.pick(nextQ, nextActions)`.",
    wrong: but(() => ({ worth: (nextQ) => tf.min(nextQ, 1) })),
    also: [
      but(() => ({ worth: (nextQ) => tf.squeeze(tf.slice(nextQ, [0, 0], [-1, 1]), [1]) })),
      but(() => ({ worth: (nextQ) => tf.sum(nextQ, 1) })),
    ],
  },
  {
    says: "The next value is taken away where it should be added: what counts is 1 − `terminated`.",
    wrong: but(() => ({ counts: (terminated) => tf.sub(terminated, 1) })),
  },
  {
    says: "Your discount is a fixed number. Take the one that is given: `discount`.",
    wrong: but(() => ({ gamma: 0.99 })),
    also: [but(() => ({ gamma: 0.9 })), but(() => ({ gamma: 0.5 }))],
  },
  {
    says: "The discount belongs to the next value alone. The reward of this step counts in full.",
    wrong: (rewards, nextQ, nextActions, terminated, discount) =>
      but(() => ({}))(tf.mul(discount, rewards), nextQ, nextActions, terminated, discount),
  },
  {
    says: "The rewards are missing: r + γ Q(s', a'), not the next value alone.",
    wrong: but(() => ({ paid: (rewards) => tf.zerosLike(rewards) })),
    also: [
      (_, nextQ, nextActions) => tf.tidy(() => pick(stopGradient(nextQ), nextActions)),
    ],
  },
  {
    says: "The discount is missing: the next value is worth γ times as much today.",
    wrong: but(() => ({ gamma: 1 })),
  },
  {
    says: "Nothing is bootstrapped: the target is more than the reward wherever the episode goes on.",
    wrong: but(() => ({ gamma: 0 })),
  },
  {
    says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
    wrong: but(() => ({ paid: (rewards, terminated) => tf.mul(rewards, tf.sub(1, terminated)) })),
  },
];
