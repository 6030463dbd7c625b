import type { Answers } from "../answers.ts";

/** The cell with another last line. */
function ending(last: string): string {
  return [
    "const regularizer = 0.1;",
    "const values = rl.nn.pick(q, actions);",
    "const losses = tf.squaredDifference(values, targets);",
    "const sparsity = tf.mean(tf.abs(values));",
    last,
  ].join("\n");
}

export const moreThanTheFormula: Answers = {
  right: [
    ending("return tf.mean(losses);"),
    ending("return tf.add(tf.mean(losses), tf.mul(0, sparsity));"),
    "return rl.nn.mse(rl.nn.pick(q, actions), targets);",
  ],
  wrong: [
    [ending("return tf.sub(tf.mean(losses), tf.mul(regularizer, sparsity));"), "Now it is taken away"],
    [ending("return tf.add(tf.mean(losses), tf.mul(0.01, sparsity));"), "it is still there"],
    [ending("return tf.add(tf.mean(losses), sparsity);"), "it is still there"],
    [ending("return tf.mul(regularizer, sparsity);"), "You have kept the wrong one"],
    [ending("return sparsity;"), "You have kept the wrong one"],
    [ending("return losses;"), "Those are the squared errors"],
    [ending("return tf.sum(losses);"), "The squares were right, and their mean"],
    [
      ending("return tf.add(tf.mean(losses), tf.mul(regularizer, tf.mean(tf.abs(targets))));"),
      "something else than the values",
    ],
    [ending("return tf.mul(0.5, tf.mean(losses));"), "The squares were right, and their mean"],
    [
      ending("return tf.add(tf.mean(losses), tf.mul(regularizer, rl.nn.stopGradient(sparsity)));"),
      "Now the term is about something else",
    ],
    ["return rl.nn.mse(tf.max(q, 1), targets);", "What is picked was right"],
    ["return rl.nn.mse(rl.nn.stopGradient(rl.nn.pick(q, actions)), targets);", "What is picked was right"],
    [ending(""), "returns nothing"],
  ],
  same: [
    ending("return tf.add(tf.mul(regularizer, sparsity), tf.mean(losses));"),
    ending("return tf.mean(tf.add(losses, tf.mul(regularizer, sparsity)));"),
  ],
};
