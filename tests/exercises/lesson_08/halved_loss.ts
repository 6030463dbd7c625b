import type { Answers } from "../answers.ts";

const squares = "tf.square(tf.sub(tf.mul(predictions, mask), targets))";

function tidily(loss: string): string {
  return `return tf.tidy(() => ${loss});`;
}

export const halvedLoss: Answers = {
  right: [
    tidily(`tf.mean(tf.sum(${squares}, 1))`),
    tidily(`tf.div(tf.sum(${squares}), predictions.shape[0])`),
    tidily(`tf.mul(predictions.shape[1], tf.mean(${squares}))`),
    tidily(`tf.div(tf.sum(${squares}), tf.sum(mask))`),
    tidily("rl.nn.mse(tf.sum(tf.mul(predictions, mask), 1), tf.sum(targets, 1))"),
    tidily("tf.mean(tf.square(tf.sub(tf.sum(predictions.mul(mask), 1), tf.sum(targets, 1))))"),
  ],
  same: [tidily(`tf.div(tf.sum(${squares}), predictions.size)`), tidily(`tf.mean(tf.mean(${squares}, 1))`)],
  wrong: [
    [tidily(`tf.mul(2, tf.mean(${squares}))`), "With two actions that is right"],
    [tidily(`tf.sum(${squares})`), "That is the sum over the batch"],
    [tidily("tf.mean(tf.sum(tf.square(tf.sub(predictions, targets)), 1))"), "The mask is gone"],
    [tidily("tf.mean(tf.square(tf.sub(predictions, targets)))"), "The mask is gone"],
    [
      tidily("tf.square(tf.mean(tf.sub(tf.mul(predictions, mask), targets)))"),
      "You add up before you square",
    ],
    [
      tidily("tf.mean(tf.square(tf.sum(tf.sub(tf.mul(predictions, mask), targets), 0)))"),
      "You divide by the number of actions",
    ],
    [tidily(`tf.div(tf.sum(${squares}), predictions.shape[1])`), "You divide by the number of actions"],
    [tidily(`tf.sum(tf.mean(${squares}, 0))`).replace(", 0)", ", 1)"), "You divide by the number of actions"],
    [tidily(`tf.sum(${squares}, 1)`), "That is a loss for each transition"],
    [
      tidily("tf.mean(tf.sum(tf.abs(tf.sub(tf.mul(predictions, mask), targets)), 1))"),
      "The error is squared",
    ],
    [tidily(`tf.mul(0.5, tf.mean(tf.sum(${squares}, 1)))`), "That is half the mean"],
    [
      tidily(`tf.scalar(tf.mean(tf.sum(${squares}, 1)).dataSync()[0])`),
      "The values are right, the gradients",
    ],
    [tidily(`tf.mean(tf.max(${squares}, 0))`), "You divide by the number of actions"],
    [`return tf.mean(tf.sum(${squares}, 1));`, "Tensors are not tidied away"],
    [tidily(`tf.sqrt(tf.mean(tf.sum(${squares}, 1)))`), ""],
    [tidily("tf.mean(tf.sum(tf.square(tf.sub(predictions, tf.mul(targets, mask))), 1))"), "The mask is gone"],
  ],
};
