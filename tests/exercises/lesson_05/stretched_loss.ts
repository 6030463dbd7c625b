import type { Answers } from "../answers.ts";

/** A formula of the two, within tidy. */
const tidied = (formula: string) => `return tf.tidy(() => ${formula});`;

export const stretchedLoss: Answers = {
  right: [
    tidied("predictions.reshape([-1]).sub(targets).square().mean()"),
    tidied("predictions.sub(targets.expandDims(1)).square().mean()"),
    tidied("predictions.flatten().sub(targets).square().mean()"),
    tidied("predictions.squeeze([1]).sub(targets).square().mean()"),
    tidied("predictions.squeeze().sub(targets).square().mean()"),
    tidied("predictions.sub(targets.reshape(predictions.shape)).square().mean()"),
    tidied("predictions.transpose().sub(targets).square().mean()"),
    tidied("predictions.mean(1).sub(targets).square().mean()"),
    tidied("rl.nn.mse(predictions, targets.as2D(targets.size, 1))"),
  ],
  wrong: [
    ["const errors = predictions.reshape([-1]).sub(targets);\nreturn errors.square().mean();", "tf.tidy"],
    [tidied("predictions.mean().sub(targets.mean()).square()"), "only the means are compared"],
    [tidied("predictions.sub(targets.mean()).square().mean()"), "as the bug does too"],
    [tidied("predictions.sub(targets).mean(1).square().mean()"), "as the bug does too"],
    [tidied("predictions.mean(0).sub(targets).square().mean()"), "as the bug does too"],
    [tidied("predictions.reshape([-1]).sub(targets).square().sum()"), "is the *mean* of the squares"],
    [tidied("predictions.reshape([-1]).sub(targets).mean()"), "no longer squared"],
    [tidied("predictions.sub(targets).square().sum().div(targets.size)"), "by n instead of n²"],
    [tidied("predictions.reshape([-1]).sub(targets).square()"), "The shape of your tensor is [2]"],
    [
      tidied("predictions.reshape([-1]).sub(targets).square().mean(0, true)"),
      "The shape of your tensor is [1]",
    ],
    [tidied("predictions.sub(targets.reverse().expandDims(1)).square().mean()"), "opposite order"],
    [tidied("predictions.sub(targets.slice(0, 1)).square().mean()"), "the first prediction only"],
    [tidied("predictions.reshape([1]).sub(targets).square().mean()"), ""],
    [tidied("rl.nn.mse(predictions, targets)"), ""],
    [tidied("predictions.reshape(-1, 1).sub(targets).square().mean()"), "A shape is a list"],
    [tidied("predictions.sub(targets.T).square().mean()"), "`a.transpose()`"],
    [tidied("predictions.sub(targets.unsqueeze(1)).square().mean()"), "`x.expandDims(1)`"],
    [tidied("tf.tensor1d(predictions.dataSync()).sub(targets).square().mean()"), "the gradients are not"],
  ],
  same: [
    tidied("predictions.sub(targets).square().mean()"),
    tidied("predictions.sub(targets.expandDims(0)).square().mean()"),
    tidied("tf.squaredDifference(targets, predictions).mean()"),
    tidied(
      "tf.losses.meanSquaredError(targets.expandDims(0).tile([targets.size, 1]), predictions.tile([1, targets.size]))",
    ),
  ],
};
