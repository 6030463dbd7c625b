import type { Answers } from "../answers.ts";

/** The mean of the estimate, with holes for what may be written in another way. */
function mean({
  often = "probabilities[a]",
  weight = "(rewards[a] - baseline)",
  slope = "((a === k ? 1 : 0) - probabilities[k])",
  result = "sum",
}) {
  return `return probabilities.map((_, k) => {
  let sum = 0;
  for (let a = 0; a < rewards.length; a++) sum += ${often} * ${weight} * ${slope};
  return ${result};
});`;
}

export const expectedGradient: Answers = {
  right: [
    "return tf.tidy(() => {\n  const p = tf.tensor1d(probabilities), A = tf.sub(tf.tensor1d(rewards), baseline);\n" +
    "  return Array.from(tf.mul(p, tf.sub(A, tf.sum(tf.mul(p, A)))).dataSync());\n});",
    mean({}),
    mean({ slope: "(Number(a === k) - probabilities[k])" }),
    mean({ weight: "(rewards[a] + baseline)" }),
    "const v = probabilities.reduce((sum, p, a) => sum + p * rewards[a], 0);\n" +
    "return probabilities.map((p, k) => p * (rewards[k] - v));",
    "const gradient = probabilities.map(() => 0);\n" +
    "probabilities.forEach((p, a) => gradient.forEach((_, k) => {\n" +
    "  gradient[k] += p * (rewards[a] - baseline) * ((a === k ? 1 : 0) - probabilities[k]);\n" +
    "}));\nreturn gradient;",
  ],
  wrong: [
    [mean({ often: "1" }), "Every action counts as often as every other"],
    [mean({ often: "1 / rewards.length" }), "Every action counts as often as every other"],
    [mean({ often: "probabilities[k]" }), ""],
    [mean({ slope: "(a === k ? 1 : 0)" }), "The second half of the slope is missing"],
    [mean({ slope: "(a === k ? 1 - probabilities[k] : 0)" }), "Only the estimate of action k itself"],
    [mean({ slope: "(probabilities[k] - (a === k ? 1 : 0))" }), "The sign is that of a loss"],
    [mean({ slope: "((a === k ? 1 : 0) - probabilities[a])" }), ""],
    [mean({ weight: "(a === k ? rewards[a] - baseline : rewards[a])" }), "only where a = k"],
    [mean({ often: "probabilities[a] ** 2" }), "weighted by the probability twice"],
    [mean({ weight: "rewards[a]", result: "sum - baseline" }), "The baseline is in the wrong place"],
    [mean({ weight: "1" }), "The rewards are missing"],
    [mean({ weight: "baseline" }), "The rewards are missing"],
    [mean({ weight: "(rewards[k] - baseline)" }), "The rewards are missing"],
    [mean({ slope: "1" }), ""],
    [mean({ result: "sum / rewards.length" }), "It is a mean already"],
    [mean({ slope: "Math.log(probabilities[a])" }), ""],
    [
      "return probabilities.map((p, k) => p * (rewards[k] - baseline));",
      "The second half of the slope is missing",
    ],
    ["return rewards.map((r) => r - baseline);", ""],
    ["return probabilities.map(() => 0);", "The rewards are missing"],
    [mean({}).replace("return probabilities", "probabilities"), "`return`"],
    ["rewards[0] = 0;\n" + mean({}), "Your function changes its second argument"],
    ["", "`return`"],
  ],
};
