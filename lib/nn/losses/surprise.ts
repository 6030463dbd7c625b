import * as tf from "@tensorflow/tfjs";
import { pick } from "../ops/pick.ts";
import { largestOf, logSoftmax, logSum } from "./log_softmax.ts";
import { lossOf } from "./loss.ts";
import type { Rule } from "./rule.ts";

/** Of each row of logits, how surprising its label is to the softmax: `−log softmax(logits)[label]`. */
const rule: Rule = {
  name: "SurpriseLoss",
  inputs: ["logits", "labels"],
  differentiable: 1,

  inTensors([logits, labels]) {
    return tf.neg(pick(logSoftmax(logits), labels));
  },

  forwards([logits, labels], _settings, losses) {
    const choices = logits.length / losses.length;
    for (let row = 0; row < losses.length; row++) {
      const start = row * choices, largest = largestOf(logits, start, choices);
      losses[row] = largest - logits[start + labels[row]] + logSum(logits, start, choices, largest);
    }
  },

  backwards([logits, labels], _settings, pulls, _of, gradient) {
    const choices = logits.length / pulls.length;
    for (let row = 0; row < pulls.length; row++) {
      const start = row * choices, largest = largestOf(logits, start, choices);
      const total = logSum(logits, start, choices, largest);
      for (let i = start; i < start + choices; i++) {
        const probability = Math.exp(logits[i] - largest - total);
        gradient[i] = pulls[row] * (probability - (i === start + labels[row] ? 1 : 0));
      }
    }
  },
};

/** The losses that all are made of that pick an entry from a softmax. */
export const surprise = lossOf(rule);
