import type { Answers } from "../answers.ts";

/** The logarithm of the density, with holes for what may be written in another way. */
function density({
  width = "tf.exp(logDeviations)",
  z = "tf.div(tf.sub(actions, means), width)",
  bell = "tf.mul(-0.5, tf.square(z))",
  less = "tf.add(logDeviations, 0.5 * Math.log(2 * Math.PI))",
  result = "tf.sum(tf.sub(bell, less), 1)",
}) {
  return `const width = ${width};\nconst z = ${z};\nconst bell = ${bell};\nconst less = ${less};\nreturn ${result};`;
}

export const gaussianLogProbability: Answers = {
  right: [
    density({}),
    "return rl.nn.gaussianLogProbability(means, logDeviations, actions);",
    density({
      z: "tf.sub(actions, means).div(width)",
      bell: "z.square().mul(-0.5)",
      result: "bell.sub(less).sum(-1)",
    }),
    density({ width: "tf.exp(tf.neg(logDeviations))", z: "tf.mul(tf.sub(actions, means), width)" }),
    "const variance = tf.exp(tf.mul(2, logDeviations));\n" +
    "const each = tf.div(tf.squaredDifference(actions, means), variance).add(tf.log(variance))" +
    ".add(Math.log(2 * Math.PI)).mul(-0.5);\nreturn tf.sum(each, 1);",
  ],
  wrong: [
    [density({ result: "tf.sub(bell, less)" }), "The components are not added up"],
    [density({ result: "tf.mean(tf.sub(bell, less), 1)" }), "You take the mean of the components"],
    [density({ result: "tf.sum(tf.sub(bell, less))" }), "All actions of the batch are added up"],
    [density({ result: "tf.sum(tf.sub(bell, less), 0)" }), "Axis 0 runs over the actions"],
    [density({ width: "tf.exp(tf.mul(2, logDeviations))" }), "You divide by the variance before you square"],
    [density({ width: "tf.sqrt(tf.exp(logDeviations))" }), "You divide the square by σ"],
    [
      density({
        width: "tf.sqrt(tf.exp(logDeviations))",
        less: "tf.add(tf.mul(0.5, logDeviations), 0.5 * Math.log(2 * Math.PI))",
      }),
      "You take the variance for the deviation",
    ],
    [
      density({ less: "tf.add(tf.mul(2, logDeviations), 0.5 * Math.log(2 * Math.PI))" }),
      "You take the variance for the deviation",
    ],
    [density({ width: "logDeviations" }), "You divide by the logarithm of σ"],
    [density({ less: "tf.scalar(0.5 * Math.log(2 * Math.PI))" }), "log σ is missing"],
    [density({ less: "logDeviations" }), "½ log 2π is missing"],
    [density({ less: "tf.sub(0.5 * Math.log(2 * Math.PI), logDeviations)" }), "log σ has the wrong sign"],
    [density({ bell: "tf.neg(tf.square(z))" }), "The ½ before the square is missing"],
    [density({ bell: "tf.mul(0.5, tf.square(z))" }), "The square has the wrong sign"],
    [density({ result: "tf.exp(tf.sum(tf.sub(bell, less), 1))" }), "That is the density itself"],
    [density({ result: "tf.log(tf.prod(tf.exp(tf.sub(bell, less)), 1))" }), "a gradient is NaN"],
    [density({ bell: "tf.mul(-0.5, z)" }), ""],
    [density({ less: "tf.add(logDeviations, Math.log(2 * Math.PI))" }), "The ½ before log 2π is missing"],
    [density({ less: "tf.add(logDeviations, 0.5 * Math.log(Math.PI))" }), ""],
    [density({ result: "tf.sum(tf.sub(bell, less), 1, true)" }), "The shape of your tensor is"],
    [density({ result: "tf.sub(tf.sum(bell, 1), 0.5 * Math.log(2 * Math.PI))" }), ""],
    [density({ z: "tf.div(tf.sub(actions, rl.nn.stopGradient(means)), width)" }), "the gradients are not"],
    [density({ width: "rl.nn.stopGradient(tf.exp(logDeviations))" }), "the gradients are not"],
    [density({ result: "tf.squeeze(tf.sum(tf.sub(bell, less), 1))" }), "A batch of a single action"],
    [
      density({
        less: "logDeviations",
        result: "tf.sub(tf.sum(tf.sub(bell, less), 1), 0.5 * Math.log(2 * Math.PI))",
      }),
      "taken off once for an action",
    ],
    [density({ less: "tf.add(width, 0.5 * Math.log(2 * Math.PI))" }), "You take σ off"],
    [density({ result: "tf.neg(tf.sum(tf.sub(bell, less), 1))" }), "The sign is that of a loss"],
    ["", "`return`"],
  ],
};
