import * as tf from "@tensorflow/tfjs";
import type { DqnOptions } from "../../../agents/dqn/options.ts";
import { mse } from "../../../nn/losses/mse.ts";
import { exponential } from "../../../rules/schedule.ts";

/** Source lesson b's settings for learning from memory, with an update every 4 steps and no target network. */
export const source: DqnOptions = {
  loss: (predictions, targets) =>
    tf.add(mse(predictions, targets), tf.mul(0.1, tf.mean(tf.abs(predictions)))),
  learningRate: 1e-4,
  epsilon: exponential(0.5, 0.998),
  memorySize: 4000,
  batchSize: 32,
  learningStarts: 32,
  trainEvery: 4,
  targetEvery: 1,
};

/** The same, learning and ceasing to explore five times as fast. */
export const quick: DqnOptions = { ...source, learningRate: 5e-4, epsilon: exponential(0.5, 0.99) };
