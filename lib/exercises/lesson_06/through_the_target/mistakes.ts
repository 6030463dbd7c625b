import * as tf from "@tensorflow/tfjs";
import { huber } from "../../../nn/losses/huber.ts";
import { mse } from "../../../nn/losses/mse.ts";
import { smoothL1 } from "../../../nn/losses/smooth_l1.ts";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import type { Mistake } from "../../exercise.ts";
import { type BatchLoss, lossWith } from "./losses.ts";

/** Losses that move what should stay, or other numbers than they should. */
export const mistakes: readonly Mistake<BatchLoss>[] = [
  {
    says:
      "Now the gradient is stopped at the prediction, and flows through the target alone: y is moved towards " +
      "Q(s, a). It is to be the other way round.",
    wrong: lossWith({ prediction: stopGradient, target: (targets) => targets }),
  },
  {
    says:
      "Now no gradient flows at all, and nothing is learnt. Stop it at the next values alone: the prediction must move.",
    wrong: lossWith({ prediction: stopGradient }),
    also: [lossWith({ reduced: (predictions, targets) => stopGradient(mse(predictions, targets)) })],
  },
  {
    says:
      "Nothing is bootstrapped any more: the target is the reward alone. The next values belong in it, without " +
      "their gradient.",
    wrong: lossWith({ worth: (nextQ) => tf.mul(0, tf.max(nextQ, 1)) }),
  },
  {
    says: "The line about `terminated` was right: into a terminal state nothing is bootstrapped.",
    wrong: lossWith({ counts: (terminated) => tf.onesLike(terminated) }),
    also: [lossWith({ counts: (terminated) => terminated })],
  },
  {
    says: "The discount was right: 0.99.",
    wrong: lossWith({ discount: 1 }),
    also: [lossWith({ discount: 0.9 })],
  },
  {
    says: "The maximum was right: Q-learning takes the greatest of the next values.",
    wrong: lossWith({ worth: (nextQ) => tf.mean(nextQ, 1) }),
    also: [lossWith({ worth: (nextQ) => tf.min(nextQ, 1) })],
  },
  {
    says: "The squares were right, and their mean: it is only through what the gradient flows that is wrong.",
    wrong: lossWith({
      reduced: (predictions, targets) => tf.sum(tf.squaredDifference(predictions, targets)),
    }),
    also: [
      lossWith({ reduced: huber }),
      lossWith({ reduced: smoothL1 }),
      lossWith({ reduced: (predictions, targets) => tf.mul(0.5, mse(predictions, targets)) }),
    ],
  },
  {
    says: "The target looks at the states themselves now. It is made of the values of the *next* states.",
    wrong: (network, batch) =>
      lossWith({ worth: () => tf.max(network.apply(batch.states), 1) })(network, batch),
  },
  {
    says: "That is one maximum over all. Each step has its own, as it was: `tf.max(…, 1)`.",
    wrong: lossWith({ worth: (nextQ) => tf.max(nextQ) }),
  },
  {
    says: "What is picked was right: the value of the action that was taken, not the greatest of the row.",
    wrong: (network, batch) =>
      tf.tidy(() => {
        const { states, nextStates, rewards, terminated } = batch;
        const next = tf.mul(tf.mul(0.99, tf.sub(1, terminated)), tf.max(network.apply(nextStates), 1));
        return mse(tf.max(network.apply(states), 1), stopGradient(tf.add(rewards, next)));
      }),
  },
];
