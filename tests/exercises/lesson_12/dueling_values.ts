import type { Answers } from "../answers.ts";

const less = (level: string) => `return tf.add(value, tf.sub(advantages, ${level}));`;

export const duelingValues: Answers = {
  right: [
    less("tf.mean(advantages, 1, true)"),
    less("advantages.mean(1, true)"),
    less("tf.expandDims(tf.mean(advantages, 1), 1)"),
    less("tf.mean(advantages, -1, true)"),
    less("tf.div(tf.sum(advantages, 1, true), advantages.shape[1])"),
    "return value.add(advantages).sub(advantages.mean(1, true));",
    "return tf.tidy(() => {\n  const level = tf.mean(advantages, 1, true);\n  return tf.add(tf.sub(value, level), advantages);\n});",
  ],
  same: [
    less("tf.mean(advantages, 0, true)"),
    less("tf.mean(advantages, 0)"),
    less("advantages.mean(0)"),
    "return tf.sub(tf.add(value, advantages), tf.div(tf.sum(advantages, 0), advantages.shape[0]));",
  ],
  wrong: [
    [less("tf.mean(advantages)"), "That is one mean for the whole table"],
    [less("tf.mean(advantages, 1)"), "The mean has lost its axis"],
    ["return tf.add(value, advantages);", "The mean is missing"],
    [less("tf.max(advantages, 1, true)"), "That is the maximum of the advantages"],
    [less("tf.min(advantages, 1, true)"), ""],
    [less("tf.sum(advantages, 1, true)"), "That is the sum of the advantages"],
    [less("rl.nn.stopGradient(tf.mean(advantages, 1, true))"), "no gradient flows through the mean"],
    [
      less("tf.tensor2d(advantages.arraySync().map((row) => [row.reduce((a, b) => a + b, 0) / row.length]))"),
      "no gradient flows through the mean",
    ],
    [less("tf.mean(value)"), ""],
    [less("tf.mean(value, 1, true)"), ""],
    [less("tf.mean(tf.add(value, advantages), 1, true)"), "The value of the state is missing"],
    ["return tf.add(value, tf.add(advantages, tf.mean(advantages, 1, true)));", "The mean is added"],
    ["return tf.sub(advantages, tf.mean(advantages, 1, true));", "The value of the state is missing"],
    ["return tf.mul(value, tf.sub(advantages, tf.mean(advantages, 1, true)));", ""],
    ["return value;", "The shape of your tensor is"],
    ["return advantages;", ""],
    [
      "return tf.add(rl.nn.stopGradient(value), tf.sub(advantages, tf.mean(advantages, 1, true)));",
      "the gradients are not",
    ],
    [
      "return tf.tensor(tf.add(value, tf.sub(advantages, tf.mean(advantages, 1, true))).arraySync());",
      "the gradients are not",
    ],
    [`${less("tf.mean(advantages, 1, true)").slice(0, -1)}.arraySync();`, "where a tensor is expected"],
    ["", "`return`"],
  ],
};
