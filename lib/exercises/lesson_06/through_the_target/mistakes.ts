import * as tf from "@tensorflow/tfjs";
import { mse } from "../../../nn/losses/mse.ts";
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
    says: "That is the sum of the squares. Their mean was right.",
    wrong: lossWith({
      reduced: (predictions, targets) => tf.sum(tf.squaredDifference(predictions, targets)),
    }),
  },
];
