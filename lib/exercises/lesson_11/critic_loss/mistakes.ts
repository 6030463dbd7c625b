import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import type { Mistake } from "../../exercise.ts";
import { asItIs, type CriticLoss, criticLoss } from "./losses.ts";

/** What learners make of the loss. */
export const mistakes: readonly Mistake<CriticLoss>[] = [
  {
    says:
      "The wrong one of the two is held fixed: now the target moves towards the value, and the value learns nothing.",
    wrong: criticLoss({ next: asItIs, present: stopGradient }),
  },
  {
    says: "Now nothing moves at all: neither value has a gradient. v(s) is what is to learn.",
    wrong: criticLoss({ present: stopGradient }),
    also: [
      (values, nextValues, rewards, discounts) =>
        stopGradient(criticLoss()(values, nextValues, rewards, discounts)),
    ],
  },
  {
    says:
      "That is the sum. Take the mean over the steps, as before: only the gradient of the target was wrong.",
    wrong: criticLoss({ reduce: (errors) => tf.sum(tf.square(errors)) }),
  },
  {
    says: "That is half the mean of the squares. Some put a ½ before them; this loss has none.",
    wrong: criticLoss({ reduce: (errors) => tf.mul(0.5, tf.mean(tf.square(errors))) }),
  },
  {
    says: "The errors are squared, and you take their size.",
    wrong: criticLoss({ reduce: (errors) => tf.mean(tf.abs(errors)) }),
  },
  {
    says:
      "You take the mean before the square, and errors of opposite signs cancel out. First square, then take the mean.",
    wrong: criticLoss({ reduce: (errors) => tf.square(tf.mean(errors)) }),
  },
  {
    says:
      "The discounts are gone. They hold γ, and the 0 of a terminal state: without them a critic believes that something " +
      "comes after the end.",
    wrong: criticLoss({ discount: (discounts) => tf.onesLike(discounts) }),
  },
  {
    says:
      "The next values are left out, and with them what the critic knows: the value learns the next reward alone. They " +
      "belong into the target, held fixed.",
    wrong: criticLoss({ next: (x) => tf.zerosLike(x) }),
  },
  {
    says: "That is a loss for each step. The mean of them is asked for, one number.",
    wrong: criticLoss({ reduce: (errors) => tf.square(errors) }),
  },
];
