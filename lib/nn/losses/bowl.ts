import * as tf from "@tensorflow/tfjs";
import { lossOf } from "./loss.ts";
import type { Rule } from "./rule.ts";

/**
 * A loss of the error between a prediction and its target that is a parabola
 * where the error is small and a straight line beyond: `curvature · e² / 2` up to
 * the knee, `limit · (|e| − knee / 2)` beyond. With the knee at infinity it is the
 * squared error, with the knee at zero the absolute one.
 */
const rule: Rule = {
  name: "BowlLoss",
  inputs: ["predictions", "targets"],
  differentiable: 2,

  inTensors([predictions, targets], settings) {
    const knee = Number(settings.knee), curvature = Number(settings.curvature);
    const error = tf.sub(predictions, targets);
    if (knee === Infinity) return tf.mul(tf.square(error), curvature / 2);
    if (knee === 0) return tf.mul(tf.abs(error), Number(settings.limit));
    const clipped = tf.clipByValue(error, -knee, knee);
    return tf.mul(tf.mul(clipped, tf.sub(error, tf.mul(clipped, 0.5))), curvature);
  },

  forwards([predictions, targets], settings, losses) {
    const knee = Number(settings.knee),
      curvature = Number(settings.curvature),
      limit = Number(settings.limit);
    for (let i = 0; i < losses.length; i++) {
      const size = Math.abs(predictions[i] - targets[i]);
      losses[i] = size <= knee ? curvature * size * size / 2 : limit * (size - knee / 2);
    }
  },

  backwards([predictions, targets], settings, pulls, of, gradient) {
    const knee = Number(settings.knee),
      curvature = Number(settings.curvature),
      limit = Number(settings.limit);
    const sign = of === 0 ? 1 : -1;
    for (let i = 0; i < pulls.length; i++) {
      const error = predictions[i] - targets[i];
      gradient[i] = sign * pulls[i] *
        (Math.abs(error) <= knee ? curvature * error : limit * Math.sign(error));
    }
  },
};

/** The losses of errors that all are made of. */
export const bowl = lossOf(rule);
