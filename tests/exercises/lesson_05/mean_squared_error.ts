import type { Answers } from "../answers.ts";

/** A formula of the two, within tidy. */
const tidied = (formula: string) => `return tf.tidy(() => ${formula});`;

export const meanSquaredError: Answers = {
  right: [
    tidied("predictions.sub(targets).square().mean()"),
    tidied("tf.squaredDifference(predictions, targets).mean()"),
    tidied("{ const e = tf.sub(targets, predictions); return tf.sum(tf.mul(e, e)).div(e.size); }"),
    tidied("tf.losses.meanSquaredError(targets, predictions)"),
    "return rl.nn.mse(predictions, targets);",
    tidied("predictions.sub(targets).pow(2).mean()"),
  ],
  wrong: [
    ["return predictions.sub(targets).square().mean();", "tf.tidy"],
    [tidied("predictions.sub(targets).square().sum()"), "the sum of the squares"],
    [tidied("predictions.sub(targets).mean().square()"), "cancel out"],
    [tidied("predictions.sub(targets).abs().mean()"), "mean *absolute* error"],
    [tidied("predictions.sub(targets).square().mean().sqrt()"), "the root of it"],
    [tidied("predictions.sub(targets).square().mean().div(2)"), "half of it"],
    [tidied("predictions.sub(targets).square()"), "A loss is a single number"],
    [tidied("predictions.sub(targets).square().mean(0)"), "along one axis only"],
    [tidied("predictions.sub(targets).square().sum().div(predictions.shape[0])"), "number of rows"],
    [tidied("predictions.square().mean().sub(targets.square().mean())"), "difference of the squares"],
    [tidied("predictions.sub(targets).square().mean().reshape([1])"), "shape of your tensor is [1]"],
    [tidied("tf.scalar(predictions.sub(targets).square().mean().dataSync()[0])"), "has left tfjs"],
    [
      "return tf.tidy(() => predictions.sub(targets).square().mean().dataSync()[0]);",
      "where a tensor is expected",
    ],
    [tidied("{ predictions.sub(targets).square().mean(); }"), "returns nothing"],
    [tidied("rl.nn.stopGradient(predictions).sub(targets).square().mean()"), "has left tfjs"],
    [tidied("predictions.sub(targets).square().max()"), ""],
    ["return (predictions - targets) ** 2;", "Tensors have no operators"],
    ["return ((predictions - targets) ** 2).mean();", "Tensors have no operators"],
    ["return np.mean(predictions.sub(targets).square());", "What `np` does, `tf` does"],
  ],
};
