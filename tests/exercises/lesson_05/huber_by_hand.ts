import type { Answers } from "../answers.ts";

/** A loss of the errors e and their sizes s, within tidy. */
const tidied = (loss: string) =>
  "return tf.tidy(() => {\n  const e = tf.sub(predictions, targets), s = tf.abs(e);\n" +
  `  return ${loss};\n});`;

export const huberByHand: Answers = {
  right: [
    tidied("tf.where(s.less(delta), e.square().mul(0.5), s.sub(0.5 * delta).mul(delta)).mean()"),
    tidied("tf.where(s.greater(delta), s.mul(delta).sub(0.5 * delta ** 2), e.mul(e).div(2)).mean()"),
    tidied("{ const q = tf.minimum(s, delta); return q.square().mul(0.5).add(s.sub(q).mul(delta)).mean(); }")
      .replace("return {", "{"),
    "return rl.nn.huber(predictions, targets, { delta });",
    "return tf.tidy(() => rl.nn.smoothL1(predictions, targets, { beta: delta }).mul(delta));",
    tidied(
      "s.lessEqual(delta).toFloat().mul(e.square().div(2)).add(s.greater(delta).toFloat().mul(s.sub(delta / 2).mul(delta))).mean()",
    ),
  ],
  wrong: [
    [tidied("tf.where(s.less(delta), e.square(), s.sub(0.5 * delta).mul(delta)).mean()"), "The ½ is missing"],
    [
      tidied("tf.where(e.less(delta), e.square().mul(0.5), s.sub(0.5 * delta).mul(delta)).mean()"),
      "Ask for its size",
    ],
    [
      tidied("tf.where(e.less(delta), e.square().mul(0.5), e.sub(0.5 * delta).mul(delta)).mean()"),
      "Ask for its size",
    ],
    [
      tidied("tf.where(s.greater(delta), e.square().mul(0.5), s.sub(0.5 * delta).mul(delta)).mean()"),
      "wrong way round",
    ],
    [tidied("tf.where(s.less(delta), e.square().mul(0.5), s.mul(delta)).mean()"), "jumps at delta"],
    [
      tidied("tf.where(s.less(delta), e.square().mul(0.5), s.sub(delta / 2)).mean()"),
      "factor delta is missing",
    ],
    ["return rl.nn.smoothL1(predictions, targets, { beta: delta });", "factor delta is missing"],
    [tidied("tf.where(s.less(delta), e.square().mul(0.5), s.sub(0.5)).mean()"), "half of delta is meant"],
    [
      tidied("tf.where(s.less(delta), e.square().mul(0.5), s.sub(delta).mul(delta)).mean()"),
      "all of delta away",
    ],
    [tidied("tf.minimum(s, delta).square().mul(0.5).mean()"), "cut off at delta"],
    [tidied("e.clipByValue(-delta, delta).square().mul(0.5).mean()"), "cut off at delta"],
    [tidied("e.square().mul(0.5).mean()"), "half the squared error"],
    [tidied("e.square().mean()"), "mean squared error"],
    [tidied("s.mean()"), "absolute error everywhere"],
    [
      tidied("tf.where(s.less(delta), e.square().mul(0.5), s.sub(0.5 * delta).mul(delta))"),
      "Return their mean",
    ],
    [
      tidied("tf.where(s.less(delta), e.square().mul(0.5), s.sub(0.5 * delta).mul(delta)).sum()"),
      "the sum of the losses",
    ],
    [
      tidied("tf.where(s <= delta, e.square().mul(0.5), s.sub(0.5 * delta).mul(delta)).mean()"),
      "`a.lessEqual(b)`",
    ],
    [tidied("(s <= delta ? e.square().mul(0.5) : s.sub(0.5 * delta).mul(delta)).mean()"), "`a.lessEqual(b)`"],
    [
      tidied(
        "tf.where(s.less(delta), e.square().mul(0.5), e.square().sqrt().sub(0.5 * delta).mul(delta)).mean()",
      ),
      "a gradient is NaN",
    ],
    ["return rl.nn.huber(predictions, targets);", "fixed 1"],
    [tidied("tf.where(s.mean().less(delta), e.square().mul(0.5), s.sub(0.5 * delta).mul(delta)).mean()"), ""],
    [
      tidied("(s.mean().dataSync()[0] < delta ? e.square().mul(0.5) : s.sub(0.5 * delta).mul(delta)).mean()"),
      "",
    ],
    ["const e = tf.sub(predictions, targets);\nreturn e.square().mean();", "tf.tidy"],
    [tidied("tf.losses.huberLoss(targets, predictions)"), "fixed 1"],
  ],
};
