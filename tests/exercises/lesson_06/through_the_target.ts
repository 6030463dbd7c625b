import type { Answers } from "../answers.ts";

/** The cell with other lines about the next values, and another last one. */
function loss(
  nextValues: string,
  last = "return rl.nn.mse(rl.nn.pick(network.apply(states), actions), targets);",
  counts = "tf.mul(0.99, tf.sub(1, terminated))",
): string {
  return [nextValues, `const targets = tf.add(rewards, tf.mul(${counts}, nextValues));`, last].join("\n");
}

const mended = "const nextValues = rl.nn.stopGradient(tf.max(network.apply(nextStates), 1));";

export const throughTheTarget: Answers = {
  right: [
    loss("const nextValues = tf.max(rl.nn.stopGradient(network.apply(nextStates)), 1);"),
    loss(
      "const nextValues = tf.max(network.apply(nextStates), 1);",
      "return rl.nn.mse(rl.nn.pick(network.apply(states), actions), rl.nn.stopGradient(targets));",
    ),
    loss("const nextValues = tf.tensor1d(tf.max(network.apply(nextStates), 1).dataSync());"),
    loss(
      mended,
      "return tf.mean(tf.square(tf.sub(targets, rl.nn.pick(network.apply(states), actions))));",
    ),
  ],
  wrong: [
    [
      loss(
        mended,
        "return rl.nn.mse(rl.nn.stopGradient(rl.nn.pick(network.apply(states), actions)), targets);",
      ),
      "Now no gradient flows at all",
    ],
    [
      loss(
        "const nextValues = tf.max(network.apply(nextStates), 1);",
        "return rl.nn.mse(rl.nn.stopGradient(rl.nn.pick(network.apply(states), actions)), targets);",
      ),
      "Now the gradient is stopped at the prediction",
    ],
    [
      loss(
        mended,
        "return rl.nn.stopGradient(rl.nn.mse(rl.nn.pick(network.apply(states), actions), targets));",
      ),
      "Now no gradient flows at all",
    ],
    [loss("const nextValues = 0;"), "Nothing is bootstrapped any more"],
    [loss(mended, undefined, "0.99"), "The line about `terminated` was right"],
    [loss(mended, undefined, "tf.sub(1, terminated)"), "The discount was right"],
    [
      loss("const nextValues = rl.nn.stopGradient(tf.mean(network.apply(nextStates), 1));"),
      "The maximum was right",
    ],
    [
      loss(
        mended,
        "return tf.sum(tf.squaredDifference(rl.nn.pick(network.apply(states), actions), targets));",
      ),
      "The squares were right, and their mean",
    ],
    [
      loss(mended, "return tf.squaredDifference(rl.nn.pick(network.apply(states), actions), targets);"),
      "A loss is a single number",
    ],
    [loss(mended, ""), "Is there a `return` before the loss?"],
    [
      loss(mended, "return rl.nn.mse(tf.max(network.apply(states), 1), targets);"),
      "What is picked was right",
    ],
    [
      loss("const nextValues = rl.nn.stopGradient(tf.max(network.apply(states), 1));"),
      "The target looks at the states themselves",
    ],
    [
      loss("const nextValues = rl.nn.stopGradient(tf.max(network.apply(nextStates)));"),
      "That is one maximum over all.",
    ],
    [
      loss(mended, "return rl.nn.huber(rl.nn.pick(network.apply(states), actions), targets);"),
      "The squares were right, and their mean",
    ],
    [
      loss("const nextValues = tf.max(network.apply(nextStates), 1).detach();"),
      "There is no `tf.max(...).detach`",
    ],
    ["return tf.scalar(0);", ""],
  ],
  same: [
    loss("const nextValues = tf.max(network.apply(nextStates), 1);"),
    loss("const nextValues = tf.max(network.apply(rl.nn.stopGradient(nextStates)), 1);"),
    loss("const nextValues = tf.clone(tf.max(network.apply(nextStates), 1));"),
  ],
};
