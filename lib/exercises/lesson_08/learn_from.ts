import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { amounts, shares, tenths } from "../numbers.ts";
import { mistakes } from "./learn_from/mistakes.ts";
import { fits, replayWith, type Told } from "./learn_from/replays.ts";

const signature = `\
// One replay. Fits \`model\` once, with all experiences: each row's target stands in the column of the action taken,
// zeros in the others. What the next states are worth is said by \`predictor\`; a terminal one is worth 0.
// predict(states, mask) and fit(states, mask, targets) take a row for each experience.
function myLearnFrom(
  experiences: readonly Experience[],
  model: MaskedModel,
  predictor: MaskedModel,
  { gamma, actionSize }: { gamma: number; actionSize: number },
): void`;

/** Observations of three numbers, of which at most three are values. */
const states = fc.array(tenths(-10, 10), { minLength: 3, maxLength: 3 });

const batches = fc.integer({ min: 2, max: 3 }).chain((actionSize) =>
  fc.tuple(
    fc.array(
      fc.tuple(
        states,
        fc.nat(actionSize - 1),
        amounts(),
        states,
        fc.constantFrom(undefined, undefined, "terminated", "truncated"),
      ).map(([state, action, reward, next, ending]): Told => [state, action, reward, next, ending]),
      { minLength: 1, maxLength: 5 },
    ),
    shares(),
    fc.constant(actionSize),
  )
);

/** Learning from a batch, in the source's formulation: predictions and targets go through a mask. */
export default exerciseOf({
  id: "learn-from",
  title: "Learning from a batch",
  lesson: "08_dqn",
  signature,
  solution: `${signature} {
  tf.tidy(() => {
    const states = tf.tensor(experiences.map(({ observation }) => observation));
    const nextStates = tf.tensor(experiences.map(({ nextObservation }) => nextObservation));
    const nextValues = predictor.predict(nextStates, tf.ones([experiences.length, actionSize]));
    const living = tf.tensor1d(experiences.map(({ terminated }) => terminated ? 0 : 1));
    const rewards = tf.tensor1d(experiences.map(({ reward }) => reward));
    const targets = tf.add(rewards, tf.mul(tf.mul(living, gamma), tf.max(nextValues, 1)));
    const mask = tf.oneHot(tf.tensor1d(experiences.map(({ action }) => action), "int32"), actionSize);
    model.fit(states, mask, tf.mul(mask, tf.expandDims(targets, 1)));
  });
}`,
  reference: replayWith(),
  use: fits,
  tolerance: 1e-5,
  written: (told, gamma, actionSize) =>
    `myLearnFrom(experiences, model, predictor, { gamma: ${gamma}, actionSize: ${actionSize} }), where the ` +
    `experiences [observation, action, reward, next observation] are ${
      told.map(inBrackets).join(", ")
    }; the ` +
    "predictor's values are the observation's own first numbers, the model's are the same with the other sign",
  hints: [
    "Which of the source's steps is done by which line? One list a field; the next values; their maximum in each " +
    "row; the targets; the mask; the matrix; the fit.",
    "Row i: $y_i = r_i + \\gamma \\max_{a'} Q(s'_i, a')$, or $r_i$ where $s'_i$ is terminal; $M$ is one-hot in $a_i$, " +
    "and $Y = M \\cdot y$, row by row.",
    "`tf.max(predictor.predict(nextStates, tf.ones([n, actionSize])), 1)`, times a tensor with 0 where terminated " +
    "and 1 elsewhere; `tf.oneHot(actions, actionSize)`, where `actions` is of int32; " +
    "`tf.mul(mask, tf.expandDims(targets, 1))`. And all of it within `tf.tidy`.",
  ],
  cases: [
    {
      name: "one experience: 1 + 0.5 · 5, in the column of action 1",
      given: [[[[0.1, 0.2, 0, 0], 1, 1, [3, 5, 0, 0]]], 0.5, 2],
      expect: [{ states: [[0.1, 0.2, 0, 0]], mask: [[0, 1]], targets: [[0, 3.5]] }],
    },
    {
      name: "γ 1: a living row and a terminal one, whatever its state would be worth",
      given: [[[[1, 2], 1, 1, [3, 5]], [[3, 4], 0, 1, [3, 5], "terminated"]], 1, 2],
      expect: [{ states: [[1, 2], [3, 4]], mask: [[0, 1], [1, 0]], targets: [[0, 6], [1, 0]] }],
    },
    {
      name: "each row has its own greatest value, also where all are negative",
      given: [[[[1, 2], 0, 1, [-7, -9]], [[3, 4], 1, 2, [6, 8]], [[5, 6], 1, 3, [20, 10]]], 0.5, 2],
      expect: [{
        states: [[1, 2], [3, 4], [5, 6]],
        mask: [[1, 0], [0, 1], [0, 1]],
        targets: [[-2.5, 0], [0, 6], [0, 13]],
      }],
    },
    {
      name: "time was up: the last state still has its value",
      given: [[[[1, 2], 1, 1, [3, 5], "truncated"], [[3, 4], 0, 1, [4, 2]]], 1, 2],
      expect: [{ states: [[1, 2], [3, 4]], mask: [[0, 1], [1, 0]], targets: [[0, 6], [5, 0]] }],
    },
    {
      name: "a batch in which only action 0 occurs: the mask has a column for each action all the same",
      given: [[[[1, 2], 0, 1, [3, 5]], [[3, 4], 0, 1, [7, 5]]], 1, 2],
      expect: [{ states: [[1, 2], [3, 4]], mask: [[1, 0], [1, 0]], targets: [[6, 0], [8, 0]] }],
    },
    {
      name: "three actions, and nothing of the future counts",
      given: [[[[1, 2, 3], 2, -4, [3, 5, 7]], [[3, 4, 5], 0, 9, [3, 5, 7]]], 0, 3],
      expect: [{
        states: [[1, 2, 3], [3, 4, 5]],
        mask: [[0, 0, 1], [1, 0, 0]],
        targets: [[0, 0, -4], [9, 0, 0]],
      }],
    },
    {
      name: "as many experiences as actions: rows and columns are not to be confused",
      given: [[[[1, 2], 1, 0, [10, 2]], [[3, 4], 0, 0, [40, 30]]], 0.5, 2],
      expect: [{ states: [[1, 2], [3, 4]], mask: [[0, 1], [1, 0]], targets: [[0, 5], [20, 0]] }],
    },
  ],
  properties: [{ name: "another batch, drawn at random", given: batches }],
  mistakes,
});

function inBrackets([observation, action, reward, next, ending]: Told): string {
  const parts = [`[${observation.join(", ")}]`, action, reward, `[${next.join(", ")}]`];
  return `[${[...parts, ...(ending === undefined ? [] : [ending])].join(", ")}]`;
}
