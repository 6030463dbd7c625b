import type { Answers } from "../answers.ts";

/** The loss, with holes for what may be written in another way. */
function loss({
  next = "rl.nn.stopGradient(nextValues)",
  targets = "tf.add(rewards, tf.mul(discounts, next))",
  result = "tf.mean(tf.square(tf.sub(targets, values)))",
}) {
  return `const next = ${next};\nconst targets = ${targets};\nreturn ${result};`;
}

export const criticLoss: Answers = {
  right: [
    loss({}),
    loss({ next: "nextValues", targets: "rl.nn.stopGradient(tf.add(rewards, tf.mul(discounts, next)))" }),
    loss({ result: "rl.nn.mse(values, targets)" }),
    loss({ next: "tf.tensor1d(nextValues.dataSync())" }),
    "return tf.tidy(() => tf.mean(tf.squaredDifference(values, rewards.add(discounts.mul(rl.nn.stopGradient(nextValues))))));",
  ],
  same: [
    loss({ next: "nextValues" }),
    loss({ next: "nextValues", result: "rl.nn.mse(values, targets)" }),
    loss({ next: "tf.clone(nextValues)" }),
  ],
  wrong: [
    [
      loss({ next: "nextValues", result: "tf.mean(tf.square(tf.sub(targets, rl.nn.stopGradient(values))))" }),
      "The wrong one of the two",
    ],
    [
      loss({ result: "tf.mean(tf.square(tf.sub(targets, rl.nn.stopGradient(values))))" }),
      "Now nothing moves at all",
    ],
    [loss({ result: "rl.nn.stopGradient(rl.nn.mse(values, targets))" }), "Now nothing moves at all"],
    [loss({ result: "tf.sum(tf.square(tf.sub(targets, values)))" }), "That is the sum"],
    [loss({ result: "tf.div(rl.nn.mse(values, targets), 2)" }), "That is half the mean"],
    [loss({ result: "tf.mean(tf.abs(tf.sub(targets, values)))" }), "and you take their size"],
    [loss({ result: "tf.square(tf.mean(tf.sub(targets, values)))" }), "You take the mean before the square"],
    [loss({ targets: "tf.add(rewards, next)" }), "The discounts are gone"],
    [loss({ targets: "rewards" }), "The next values are left out"],
    [loss({ targets: "tf.mul(discounts, tf.add(rewards, next))" }), ""],
    [loss({ targets: "tf.mul(discounts, next)" }), ""],
    [loss({ result: "tf.square(tf.sub(targets, values))" }), "That is a loss for each step"],
    [loss({ result: "rl.nn.huber(values, targets)" }), ""],
    [loss({ result: "tf.neg(rl.nn.mse(values, targets))" }), ""],
    [loss({ result: "tf.mean(tf.square(tf.sub(targets, next)))" }), ""],
    ["", "`return`"],
  ],
};
