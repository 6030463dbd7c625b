import type { Answers } from "../answers.ts";

/** The loss, with holes for what may be written in another way. */
function loss({
  old = "rl.nn.stopGradient(oldLogProbabilities)",
  A = "rl.nn.stopGradient(advantages)",
  ratio = "tf.exp(tf.sub(logProbabilities, old))",
  held = "tf.clipByValue(ratio, 1 - clipRange, 1 + clipRange)",
  chosen = "tf.minimum(tf.mul(ratio, A), tf.mul(held, A))",
  result = "tf.neg(tf.mean(chosen))",
}) {
  return `const old = ${old}, A = ${A};\nconst ratio = ${ratio};\nconst held = ${held};\n` +
    `const chosen = ${chosen};\nreturn ${result};`;
}

const flowing = { old: "oldLogProbabilities", A: "advantages" };

export const clippedLoss: Answers = {
  right: [
    loss({ held: "rl.nn.stopGradient(tf.clipByValue(ratio, 1 - clipRange, 1 + clipRange))" }),
    loss({}),
    "return rl.nn.clippedSurrogate(logProbabilities, oldLogProbabilities, advantages, { clipRange });",
    loss({
      old: "tf.tensor1d(oldLogProbabilities.dataSync())",
      A: "tf.tensor1d(advantages.dataSync())",
      ratio: "logProbabilities.sub(old).exp()",
      held: "ratio.clipByValue(1 - clipRange, 1 + clipRange)",
      chosen: "ratio.mul(A).minimum(held.mul(A))",
      result: "chosen.mean().neg()",
    }),
    loss({ ratio: "tf.div(tf.exp(logProbabilities), tf.exp(old))" }),
    loss({
      chosen: "tf.maximum(tf.neg(tf.mul(ratio, A)), tf.neg(tf.mul(held, A)))",
      result: "tf.mean(chosen)",
    }),
    `return tf.tidy(() => {\n${loss({})}\n});`,
    loss({ held: "tf.minimum(tf.maximum(ratio, 1 - clipRange), 1 + clipRange)" }),
  ],
  wrong: [
    [loss({ A: "advantages" }), "a gradient flows into the advantages"],
    [loss({ old: "oldLogProbabilities" }), "a gradient flows into the old log-probabilities"],
    [loss(flowing), "into the old log-probabilities and into the advantages"],
    [loss({ chosen: "tf.maximum(tf.mul(ratio, A), tf.mul(held, A))" }), "You take the greater"],
    [loss({ ...flowing, chosen: "tf.maximum(tf.mul(ratio, A), tf.mul(held, A))" }), "You take the greater"],
    [loss({ chosen: "tf.mul(held, A)" }), "You clip without the minimum"],
    [loss({ ...flowing, chosen: "tf.mul(held, A)" }), "You clip without the minimum"],
    [loss({ chosen: "tf.mul(ratio, A)" }), "Nothing is clipped"],
    [loss({ result: "tf.mean(chosen)" }), "The minus is missing"],
    [loss({ result: "tf.neg(tf.sum(chosen))" }), "That is the sum"],
    [loss({ result: "tf.neg(chosen)" }), "The shape of your tensor is"],
    [loss({ ratio: "tf.div(logProbabilities, old)" }), "You divide the logarithms"],
    [
      loss({ ratio: "tf.sub(logProbabilities, old)" }),
      "The difference of the logarithms is not yet the ratio",
    ],
    [loss({ ratio: "tf.exp(tf.sub(old, logProbabilities))" }), "The ratio is upside down"],
    [
      loss({ ratio: "tf.exp(tf.sub(rl.nn.stopGradient(logProbabilities), old))" }),
      "No gradient reaches the policy",
    ],
    [
      loss({ ratio: "tf.tensor1d(tf.exp(tf.sub(logProbabilities, old)).arraySync())" }),
      "No gradient reaches the policy",
    ],
    [loss({ ratio: "tf.exp(logProbabilities)" }), ""],
    [loss({ held: "tf.clipByValue(ratio, -clipRange, clipRange)" }), ""],
    [loss({ held: "tf.clipByValue(ratio, 0.8, 1.2)" }), ""],
    [loss({ chosen: "tf.mul(tf.minimum(ratio, held), A)" }), ""],
    ["return rl.nn.clippedSurrogate(logProbabilities, oldLogProbabilities, advantages);", ""],
    [loss({ result: "tf.neg(tf.mean(chosen)).dataSync()[0]" }), "where a tensor is expected"],
    [
      loss({
        chosen: "tf.minimum(tf.neg(tf.mul(ratio, A)), tf.neg(tf.mul(held, A)))",
        result: "tf.mean(chosen)",
      }),
      "it is the greater",
    ],
    [loss({ old: "oldLogProbabilities", result: "tf.neg(tf.sum(chosen))" }), "That is the sum"],
    [
      loss({ chosen: "tf.min(tf.stack([tf.mul(ratio, A), tf.mul(held, A)]), 0)" }),
      "`tf.min` along an axis sends it to each",
    ],
    [
      loss({ chosen: "tf.minimum(tf.mean(tf.mul(ratio, A)), tf.mean(tf.mul(held, A)))" }),
      "The smaller of two means",
    ],
    [
      loss({ held: "tf.exp(tf.clipByValue(tf.sub(logProbabilities, old), -clipRange, clipRange))" }),
      "You hold the *logarithm*",
    ],
    [loss({ chosen: "tf.mul(logProbabilities, A)" }), "That is the loss of A2C"],
    [
      loss({
        held: "rl.nn.stopGradient(tf.clipByValue(ratio, 1 - clipRange, 1 + clipRange))",
        chosen: "tf.minimum(tf.mul(held, A), tf.mul(ratio, A))",
      }),
      "within the range the gradient is 0",
    ],
    ["", "`return`"],
  ],
};
