import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { density, half, type LogDensity } from "./densities.ts";

/** What learners write for the logarithm of the density. */
export const mistakes: readonly Mistake<LogDensity>[] = [
  {
    says:
      "The components are not added up: an action has one probability, not one for each component. Sum along axis 1.",
    wrong: density({ reduce: (each) => each }),
  },
  {
    says:
      "You take the mean of the components. Independent probabilities are multiplied, so their logarithms are added.",
    wrong: density({ reduce: (each) => tf.mean(each, 1) }),
  },
  {
    says:
      "A batch of a single action is a batch, too: its result has the shape [1]. `squeeze` takes that axis away; " +
      "`tf.sum(…, 1)` has no axis too many.",
    wrong: density({ reduce: (each) => tf.squeeze(tf.sum(each, 1)) }),
  },
  {
    says: "All actions of the batch are added up into one number. Each has its own: sum along axis 1 alone.",
    wrong: density({ reduce: (each) => tf.sum(each) }),
  },
  {
    says: "Axis 0 runs over the actions of the batch. The components of an action lie along axis 1.",
    wrong: density({ reduce: (each) => tf.sum(each, 0) }),
  },
  {
    says:
      "You divide by the variance before you square, so σ comes in to the fourth power. Either divide by σ and square, or " +
      "square and divide by σ².",
    wrong: density({ width: (logDeviations) => tf.exp(tf.mul(2, logDeviations)) }),
  },
  {
    says: "You divide the square by σ, where it belongs divided by σ²: (a − μ)² / σ².",
    wrong: density({ width: (logDeviations) => tf.exp(tf.mul(0.5, logDeviations)) }),
  },
  {
    says:
      "You take the variance for the deviation: `logDeviations` are log σ, and log σ² would be twice that. Both terms must " +
      "hold the same σ.",
    wrong: density({
      width: (logDeviations) => tf.exp(tf.mul(0.5, logDeviations)),
      less: (logDeviations) => tf.add(tf.mul(0.5, logDeviations), half),
    }),
    also: [density({ less: (logDeviations) => tf.add(tf.mul(2, logDeviations), half) })],
  },
  {
    says: "You divide by the logarithm of σ. The deviation itself is `tf.exp(logDeviations)`.",
    wrong: density({ width: (logDeviations) => logDeviations }),
    also: [density({
      width: (logDeviations) => logDeviations,
      less: (logDeviations) => tf.add(tf.log(logDeviations), half),
    })],
  },
  {
    says: "log σ is missing: a wide bell is a flat one. Without that term nothing keeps σ from growing.",
    wrong: density({ less: () => tf.scalar(half) }),
  },
  {
    says: "½ log 2π is missing: without it the density does not integrate to 1. (Its gradient is right.)",
    wrong: density({ less: (logDeviations) => logDeviations }),
  },
  {
    says: "½ log 2π is taken off once for an action. It belongs to each of its components.",
    wrong: density({
      less: (logDeviations) => logDeviations,
      reduce: (each) => tf.sub(tf.sum(each, 1), half),
    }),
  },
  {
    says:
      "The ½ before log 2π is missing: √(2π) stands in the bell's formula, and the root makes a half of its logarithm.",
    wrong: density({ less: (logDeviations) => tf.add(logDeviations, 2 * half) }),
  },
  {
    says: "You take σ off, where its logarithm belongs: `logDeviations` as they are.",
    wrong: density({ less: (logDeviations) => tf.add(tf.exp(logDeviations), half) }),
  },
  {
    says: "The sign is that of a loss, −log π. Asked is log π: the further from the mean, the smaller.",
    wrong: density({ reduce: (each) => tf.neg(tf.sum(each, 1)) }),
  },
  {
    says: "log σ has the wrong sign: the wider the bell, the less likely is each number.",
    wrong: density({ less: (logDeviations) => tf.sub(half, logDeviations) }),
  },
  {
    says: "The ½ before the square is missing.",
    wrong: density({ bell: (z) => tf.neg(tf.square(z)) }),
  },
  {
    says: "The square has the wrong sign: what lies far from the mean is less likely.",
    wrong: density({ bell: (z) => tf.mul(0.5, tf.square(z)) }),
  },
  {
    says: "That is the density itself. Its logarithm is asked for.",
    wrong: density({ reduce: (each) => tf.exp(tf.sum(each, 1)) }),
  },
];
