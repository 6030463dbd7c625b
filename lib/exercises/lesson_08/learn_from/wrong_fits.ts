import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import type { LearnFrom } from "../lab/masked_model.ts";
import { type Batch, fitsPredictor, replayWith } from "./replays.ts";

/** The targets where the mask is 1, and what the model says already beside them. */
function beside({ model, states, all }: Batch, mask: tf.Tensor, matrix: tf.Tensor): tf.Tensor {
  return tf.add(matrix, tf.mul(tf.sub(all, mask), model.predict(states, all)));
}

/** Replays that hand something else to `fit`. */
export const wrongFits: readonly Mistake<LearnFrom>[] = [
  {
    says:
      "The targets stand in all columns, so that actions nobody took learn from them too. Multiply by the mask.",
    wrong: replayWith({ matrix: (targets, mask) => tf.mul(tf.onesLike(mask), tf.expandDims(targets, 1)) }),
  },
  {
    says:
      "You fit with a mask of ones: then every action that was not taken learns that it is worth 0. Give `fit` " +
      "the mask of the actions.",
    wrong: replayWith({ fit: ({ model, states, all }, _, matrix) => model.fit(states, all, matrix) }),
  },
  {
    says:
      "`[B]` times `[B, n]` goes by the columns: each *column* was multiplied by a target. A target belongs to a row; as " +
      "a matrix of one column, `tf.expandDims(targets, 1)`, it is multiplied with the row.",
    wrong: replayWith({ matrix: (targets, mask) => tf.mul(mask, targets) }),
  },
  {
    says:
      "Beside each target stands what the model says already, as one does it without a mask. That teaches the same, at " +
      "the price of a second prediction. Here the mask takes care of it: zeros beside the target, and `fit` with " +
      "the mask.",
    wrong: replayWith({
      fit: (batch, mask, matrix) => batch.model.fit(batch.states, batch.all, beside(batch, mask, matrix)),
    }),
    also: [
      replayWith({
        fit: (batch, mask, matrix) => batch.model.fit(batch.states, mask, beside(batch, mask, matrix)),
      }),
    ],
  },
  {
    says:
      "You fit once for each experience. The batch is fitted once, as a whole: a row for each, and one step of the " +
      "optimiser.",
    wrong: (experiences, ...others) => {
      for (const experience of experiences) replayWith()([experience], ...others);
    },
  },
  {
    says:
      "You fit the states that came after. What is fitted is the state in which the action was taken, `observation`; " +
      "`nextObservation` only goes into the target.",
    wrong: replayWith({
      fit: ({ model, nextStates }, mask, matrix) => model.fit(nextStates, mask, matrix),
    }),
    also: [
      replayWith({
        nextValues: ({ predictor, states, all }) => tf.max(predictor.predict(states, all), 1),
        fit: ({ model, nextStates }, mask, matrix) => model.fit(nextStates, mask, matrix),
      }),
    ],
  },
  {
    says: "Mask and targets have changed places. `fit` takes them in this order: states, mask, targets.",
    wrong: replayWith({ fit: ({ model, states }, mask, matrix) => model.fit(states, matrix, mask) }),
  },
  {
    says:
      "Your mask has as many columns as the batch happens to have actions. A batch may lack the last ones: tell " +
      "`tf.oneHot` how many there are, `actionSize`.",
    wrong: replayWith({
      depth: ({ experiences }) => 1 + Math.max(...experiences.map(({ action }) => action)),
    }),
    also: [
      replayWith({ depth: ({ experiences }) => new Set(experiences.map(({ action }) => action)).size }),
    ],
  },
  {
    says: "Nothing was fitted. End with `model.fit(states, mask, targets)`.",
    wrong: () => {},
  },
  {
    says: fitsPredictor,
    wrong: (experiences, model, predictor, learning) => {
      replayWith()(experiences, { ...model, fit: predictor.fit }, predictor, learning);
    },
  },
];
