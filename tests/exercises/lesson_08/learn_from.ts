import type { Answers } from "../answers.ts";

/** A replay, with holes for what may be written in another way. */
function replay({
  next = "tf.max(predictor.predict(nextStates, all), 1)",
  living = "experiences.map(({ terminated }) => terminated ? 0 : 1)",
  targets = "tf.add(rewards, tf.mul(gamma, tf.mul(living, next)))",
  mask = "tf.oneHot(actions, actionSize)",
  matrix = "tf.mul(mask, tf.expandDims(targets, 1))",
  fit = "model.fit(states, mask, matrix);",
  states = "tf.tensor(experiences.map(({ observation }) => observation))",
}) {
  return `tf.tidy(() => {
    const states = ${states};
    const nextStates = tf.tensor(experiences.map(({ nextObservation }) => nextObservation));
    const all = tf.ones([experiences.length, actionSize]);
    const rewards = tf.tensor1d(experiences.map(({ reward }) => reward));
    const actions = tf.tensor1d(experiences.map(({ action }) => action), "int32");
    const next = ${next};
    const living = tf.tensor1d(${living});
    const targets = ${targets};
    const mask = ${mask};
    const matrix = ${matrix};
    ${fit}
  });`;
}

const byHand = `
const list = experiences.map(({ observation }) => [...observation]);
const nextList = experiences.map(({ nextObservation }) => [...nextObservation]);
const ones = experiences.map(() => new Array(actionSize).fill(1));
tf.tidy(() => {
  const values = predictor.predict(tf.tensor2d(nextList), tf.tensor2d(ones)).arraySync();
  const rows = experiences.map(({ action, reward, terminated }, i) => {
    const target = terminated ? reward : reward + gamma * Math.max(...values[i]);
    return ones[i].map((_, a) => a === action ? target : 0);
  });
  const mask = experiences.map(({ action }) => ones[0].map((_, a) => a === action ? 1 : 0));
  model.fit(tf.tensor2d(list), tf.tensor2d(mask), tf.tensor2d(rows));
});`;

export const learnFrom: Answers = {
  right: [
    replay({}),
    byHand,
    replay({ mask: "tf.cast(tf.oneHot(actions, actionSize), 'float32')" }),
    replay({ matrix: "mask.mul(targets.reshape([-1, 1]))" }),
    replay({ next: "predictor.predict(nextStates, all).max(1)" }),
    replay({ next: "tf.max(predictor.predict(nextStates, tf.ones([1, actionSize])), 1)" }),
    replay({
      living: "experiences.map(({ terminated }) => Number(terminated))",
      targets: "tf.where(tf.cast(living, 'bool'), rewards, tf.add(rewards, tf.mul(gamma, next)))",
    }),
  ],
  wrong: [
    [replay({ living: "experiences.map(() => 1)" }), "You bootstrap from terminal states"],
    [
      replay({ living: "experiences.map(({ terminated }) => terminated ? 1 : 0)" }),
      "It is the other way round",
    ],
    [
      replay({ living: "experiences.map(({ terminated, truncated }) => terminated || truncated ? 0 : 1)" }),
      "Where time was up",
    ],
    [
      replay({ living: "experiences.map(({ truncated }) => truncated ? 0 : 1)" }),
      "You bootstrap from terminal",
    ],
    [replay({ next: "tf.max(model.predict(nextStates, all), 1)" }), "The next values are the model's own"],
    [replay({ next: "tf.max(predictor.predict(states, all), 1)" }), "You look at the values of the states"],
    [replay({ next: "tf.max(predictor.predict(nextStates, all))" }), "The maximum runs over"],
    [replay({ next: "tf.max(predictor.predict(nextStates, all), 0)" }), "The maximum runs over"],
    [
      replay({ next: "tf.argMax(predictor.predict(nextStates, all), 1)" }),
      "That is *which* next action is best",
    ],
    [replay({ next: "tf.min(predictor.predict(nextStates, all), 1)" }), ""],
    [
      replay({ next: "tf.mean(predictor.predict(nextStates, all), 1)" }),
      "That is the mean over the next actions",
    ],
    [replay({ next: "tf.relu(tf.max(predictor.predict(nextStates, all), 1))" }), ""],
    [
      replay({ next: "tf.max(predictor.predict(nextStates, tf.oneHot(actions, actionSize)), 1)" }),
      "That is the next value of the action taken",
    ],
    [replay({ next: "tf.max(predictor.predict(nextStates), 1)" }), "`predict` wants tensors, in this order"],
    [
      replay({ next: "tf.max(predictor.predict(nextStates, tf.ones([actionSize])), 1)" }),
      "`predict` wants a row for each state",
    ],
    [
      replay({ next: "tf.max(predictor.predict(nextStates, tf.ones([32, actionSize])), 1)" }),
      "`predict` wants a row for each state: yours are 1 of states and 32 of mask",
    ],
    [replay({ targets: "tf.add(rewards, tf.mul(living, next))" }), "The discount is missing"],
    [replay({ targets: "tf.mul(gamma, tf.mul(living, next))" }), "The reward is missing"],
    [replay({ targets: "tf.mul(tf.add(rewards, tf.mul(gamma, next)), living)" }), ""],
    [replay({ targets: "tf.mul(gamma, tf.add(rewards, tf.mul(living, next)))" }), ""],
    [
      replay({ matrix: "tf.tile(tf.expandDims(targets, 1), [1, actionSize])" }),
      "The targets stand in all columns",
    ],
    [replay({ matrix: "tf.mul(mask, targets)" }), "`[B]` times `[B, n]` goes by the columns"],
    [replay({ matrix: "targets.mul(mask)" }), "`[B]` times `[B, n]` goes by the columns"],
    [
      replay({
        matrix:
          "tf.add(tf.mul(mask, tf.expandDims(targets, 1)), tf.mul(tf.sub(1, mask), model.predict(states, all)))",
        fit: "model.fit(states, all, matrix);",
      }),
      "Beside each target stands what the model says already",
    ],
    [
      replay({
        matrix: "tf.where(tf.cast(mask, 'bool'), tf.expandDims(targets, 1), model.predict(states, all))",
      }),
      "Beside each target stands what the model says already",
    ],
    [
      "for (const experience of experiences) {\n" +
      byHand.replaceAll("experiences", "[experience]") + "\n}",
      "You fit once for each experience",
    ],
    [replay({ matrix: "targets" }), "`fit` wants a row for each state"],
    [replay({ fit: "model.fit(states, all, matrix);" }), "You fit with a mask of ones"],
    [replay({ fit: "model.fit(states, matrix, mask);" }), "Mask and targets have changed places"],
    [replay({ fit: "model.fit(nextStates, mask, matrix);" }), "You fit the states that came after"],
    [
      replay({
        next: "tf.max(predictor.predict(states, all), 1)",
        fit: "model.fit(nextStates, mask, matrix);",
      }),
      "You fit the states that came after",
    ],
    [replay({ fit: "predictor.fit(states, mask, matrix);" }), "You fit the predictor"],
    [replay({ fit: "" }), "Nothing was fitted"],
    [
      replay({ fit: "model.fit(states, mask, matrix);\n    model.fit(states, mask, matrix);" }),
      "Your array has 2 elements",
    ],
    [
      replay({ mask: "tf.oneHot(actions, 1 + Math.max(...experiences.map(({ action }) => action)))" }),
      "Your mask has as many columns",
    ],
    [replay({ mask: "tf.oneHot(actions, 2)" }), ""],
    [replay({ mask: "tf.oneHot(actions)" }), ""],
    [replay({ states: "tf.tensor(experiences[0].observation)" }), "`fit` wants a row for each state"],
    [byHand.replace("tf.tidy(() => {", "{").replace(/\}\);$/, "}"), "Tensors are not tidied away"],
    ["for (const experience of experiences) experience.reward = 0;", "Nothing was fitted"],
  ],
};
