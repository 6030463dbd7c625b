import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import type { LearnFrom } from "../lab/masked_model.ts";
import { replayWith } from "./replays.ts";
import { wrongFits } from "./wrong_fits.ts";

/** Replays whose targets are others, or that fit something else. */
export const mistakes: readonly Mistake<LearnFrom>[] = [
  {
    says:
      "You bootstrap from terminal states. Where the pole has fallen nothing comes after: the target is the " +
      "reward alone.",
    wrong: replayWith({ goesOn: () => true }),
  },
  {
    says: "Where time was up the pole still stands: that state has a value. Only `terminated` makes it 0.",
    wrong: replayWith({ goesOn: ({ terminated, truncated }) => !terminated && !truncated }),
  },
  {
    says: "It is the other way round: a terminal state has no value, all others have one.",
    wrong: replayWith({ goesOn: ({ terminated }) => terminated }),
  },
  {
    says:
      "The next values are the model's own. `predictor` is to say what comes next: for DQN it will be another " +
      "network.",
    wrong: replayWith({
      nextValues: ({ model, nextStates, all }) => tf.max(model.predict(nextStates, all), 1),
    }),
  },
  {
    says:
      "You look at the values of the states that were left. What comes next is worth what the *next* states are.",
    wrong: replayWith({
      nextValues: ({ predictor, states, all }) => tf.max(predictor.predict(states, all), 1),
    }),
  },
  {
    says:
      "The maximum runs over the whole batch, or over its rows. Each experience has a next value of its own: the " +
      "greatest of its row, `tf.max(values, 1)`.",
    wrong: replayWith({
      nextValues: ({ predictor, nextStates, all }) => tf.max(predictor.predict(nextStates, all)),
    }),
    also: [
      replayWith({
        nextValues: ({ predictor, nextStates, all }) => tf.max(predictor.predict(nextStates, all), 0),
      }),
    ],
  },
  {
    says:
      "That is the next value of the action taken *before*. Mask nothing there: what comes next is the best of " +
      "all actions.",
    wrong: replayWith({
      nextValues: ({ experiences, predictor, nextStates, actionSize }) => {
        const actions = tf.tensor1d(experiences.map(({ action }) => action), "int32");
        return tf.sum(predictor.predict(nextStates, tf.oneHot(actions, actionSize)), 1);
      },
    }),
    also: [
      replayWith({
        nextValues: ({ experiences, predictor, nextStates, actionSize }) => {
          const actions = tf.tensor1d(experiences.map(({ action }) => action), "int32");
          return tf.max(predictor.predict(nextStates, tf.oneHot(actions, actionSize)), 1);
        },
      }),
    ],
  },
  {
    says: "That is the mean over the next actions. Q-learning takes the best of them.",
    wrong: replayWith({
      nextValues: ({ predictor, nextStates, all }) => tf.mean(predictor.predict(nextStates, all), 1),
    }),
    also: [
      replayWith({
        nextValues: ({ predictor, nextStates, all }) => tf.sum(predictor.predict(nextStates, all), 1),
      }),
    ],
  },
  {
    says: "The discount is missing: the next value counts γ times.",
    wrong: replayWith({ gamma: 1 }),
  },
  {
    says: "The reward is missing: the target is r + γ max Q(s', ·).",
    wrong: replayWith({ rewards: 0 }),
  },
  {
    says:
      "That is *which* next action is best, its number. What it is worth is the maximum itself, `tf.max`.",
    wrong: replayWith({
      nextValues: ({ predictor, nextStates, all }) => tf.argMax(predictor.predict(nextStates, all), 1),
    }),
  },
  ...wrongFits,
];
