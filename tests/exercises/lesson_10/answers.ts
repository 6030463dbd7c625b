import type { lesson10 } from "../../../lib/exercises/lesson_10/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { entropyTerm, policyLoss } from "./losses.ts";
import { logProbabilities, predictProba } from "./probabilities.ts";
import { generateSession, getCumulativeRewards } from "./sessions.ts";

/** A normalisation, with holes for what may be written in another way. */
const normalised = ({
  mean = "all.reduce((a, b) => a + b, 0) / n",
  deviation = "n > 1 ? Math.sqrt(all.reduce((sum, g) => sum + (g - mean) ** 2, 0) / (n - 1)) : 0",
  put = "(g - mean) / (deviation + 1e-9)",
}: Readonly<Record<string, string>> = {}) =>
  `const all = episodes.flat(), n = all.length;\nconst mean = ${mean};\nconst deviation = ${deviation};\n` +
  `return episodes.map((returns) => returns.map((g) => ${put}));`;

export const answers10: AnswersTo<typeof lesson10> = {
  "gradient-estimate": {
    right: [
      "return probabilities.map((p, k) => pay * (k === arm ? 1 - p : -p));",
      "const slopes = probabilities.map((p) => -p * pay);\nslopes[arm] += pay;\nreturn slopes;",
      "return Float64Array.from(probabilities, (p, k) => (Number(k === arm) - p) * pay);",
      "return Float32Array.from(probabilities, (p, k) => pay * (Number(k === arm) - p));",
      "return tf.tidy(() => {\n  const pulled = tf.squeeze(tf.oneHot([arm], probabilities.length));\n" +
      "  return Array.from(tf.mul(pay, tf.sub(pulled, tf.tensor1d(probabilities))).dataSync());\n});",
    ],
    wrong: [
      [
        "return probabilities.map((p, k) => pay * probabilities[arm] * ((k === arm ? 1 : 0) - p));",
        "the slope of π(arm) itself",
      ],
      [
        "return probabilities.map((p, k) => k === arm ? pay * (1 - p) : 0);",
        "The other arms have a part in it",
      ],
      ["return probabilities.map((p, k) => k === arm ? pay : 0);", "The softmax is missing"],
      [
        "return probabilities.map((p, k) => pay * (p - (k === arm ? 1 : 0)));",
        "The signs are the wrong way round",
      ],
      ["return probabilities.map((p, k) => (k === arm ? 1 : 0) - p);", "The pay is missing"],
      [
        "return probabilities.map((p, k) => pay * ((k === arm ? 1 : 0) - p) / probabilities[arm]);",
        "You divide by the probability",
      ],
      ["return probabilities.map((p) => pay * (1 - p));", "as if it had been pulled"],
      ["return pay * (1 - probabilities[arm]);", "That is one number"],
      ["return probabilities.map((p, k) => pay * ((k === arm ? 1 : 0) + p));", ""],
      ["return probabilities.map((p, k) => pay * Math.log(p));", ""],
      ["return probabilities.map((p, k) => k === arm ? pay / p : 0);", "by that *probability*"],
      [
        "return probabilities.map((p, k) => pay * ((k === arm ? 1 : 0) - probabilities[arm]));",
        "the probability of the pulled arm in every place",
      ],
      [
        "return probabilities.map((p, k) => pay * (k === arm ? 1 : 0) - p);",
        "The pay multiplies the 1 alone",
      ],
      ["return probabilities.map((p, k) => pay * (k === arm ? 1 - p : p));", "You push the other arms up"],
      ["return probabilities.map((p, k) => pay * (k === arm ? 1 : -p));", "it is 1 − π"],
      [
        "return Array.from(rl.rules.softmax(probabilities), (p, k) => pay * (Number(k === arm) - p));",
        "A softmax of a softmax",
      ],
      ["return probabilities.map((p, k) => pay ** 2 * ((k === arm ? 1 : 0) - p));", ""],
      [
        "probabilities.forEach((p, k) => probabilities[k] = pay * ((k === arm ? 1 : 0) - p));\nreturn probabilities;",
        "changes its first argument",
      ],
    ],
  },
  "log-probabilities": logProbabilities,
  "predict-proba": predictProba,
  "generate-session": generateSession,
  "get-cumulative-rewards": getCumulativeRewards,
  "policy-loss": policyLoss,
  "entropy-term": entropyTerm,
  "removed-limit": {
    right: [
      'return rl.make("CartPole-v1");',
      'return rl.timeLimit(rl.make("CartPole-v1").unwrapped, { steps: 500 });',
      "return rl.timeLimit(new rl.CartPole(), { steps: 500 });",
    ],
    same: ["return new rl.CartPole();", 'return rl.make("CartPole-v0").unwrapped;'],
    wrong: [
      ['return rl.make("CartPole-v0");', "That is CartPole-v0"],
      ['return rl.timeLimit(rl.make("CartPole-v1").unwrapped, { steps: 1000 });', "Cut after 1,000 steps"],
      ["return rl.timeLimit(new rl.CartPole(), { steps: 475 });", "475 is the mean"],
      ["return rl.timeLimit(new rl.CartPole(), { steps: 501 });", "One step off"],
      ["return rl.timeLimit(new rl.CartPole(), { steps: 499 });", "One step off"],
      ["return rl.timeLimit(new rl.CartPole(), { steps: 300 });", ""],
      ['rl.make("CartPole-v1");', "There is nothing at the place"],
    ],
  },
  "normalise-returns": {
    right: [
      normalised(),
      normalised({
        deviation: "Math.sqrt(all.reduce((sum, g) => sum + (g - mean) ** 2, 0) / Math.max(1, n - 1))",
      }),
      normalised({ put: "deviation > 0 ? (g - mean) / deviation : 0" }),
      normalised().replace("returns.map((g) =>", "Float32Array.from(returns, (g) =>"),
      normalised({
        deviation: "n < 2 ? 1 : Math.sqrt(all.map((g) => (g - mean) ** 2).reduce((a, b) => a + b) / (n - 1))",
      }),
    ],
    wrong: [
      [
        "return episodes.map((all) => {\n  const n = all.length, mean = all.reduce((a, b) => a + b, 0) / n;\n" +
        "  const deviation = n > 1 ? Math.sqrt(all.reduce((s, g) => s + (g - mean) ** 2, 0) / (n - 1)) : 0;\n" +
        "  return all.map((g) => (g - mean) / (deviation + 1e-9));\n});",
        "Each episode by itself",
      ],
      [normalised({ put: "(g - mean) / deviation" }), "0/0 is not a number"],
      [
        normalised({ deviation: "Math.sqrt(all.reduce((sum, g) => sum + (g - mean) ** 2, 0) / (n - 1))" }),
        "A single return has no deviation",
      ],
      [
        normalised({ deviation: "Math.sqrt(all.reduce((sum, g) => sum + (g - mean) ** 2, 0) / n)" }),
        "You divide the squares by n",
      ],
      [
        normalised({ deviation: "n > 1 ? all.reduce((sum, g) => sum + (g - mean) ** 2, 0) / (n - 1) : 0" }),
        "That is the variance",
      ],
      [normalised({ put: "g - mean" }), "spread as widely as before"],
      [
        normalised({
          deviation: "Math.sqrt(all.reduce((s, g) => s + (g - mean) ** 2) / Math.max(1, n - 1))",
        }),
        "`reduce` without a number",
      ],
      [normalised({ put: "g / (deviation + 1e-9)" }), "all are still positive"],
      [normalised({ put: "g / (deviation + 1e-9) - mean" }), "Divided first"],
      [normalised({ put: "(mean - g) / (deviation + 1e-9)" }), "The sign"],
      [normalised().replace("return episodes.map", "return episodes.flatMap"), "One list comes back"],
      [normalised({ put: "Math.abs(g - mean) / (deviation + 1e-9)" }), ""],
      [normalised({ put: "g - mean / (deviation + 1e-9)" }), "A bracket is missing"],
      [
        normalised({ put: "returns.length === 1 ? 0 : (g - mean) / (deviation + 1e-9)" }),
        "Only a return that is all alone",
      ],
      [
        normalised({ put: "(g - returns.reduce((a, b) => a + b) / returns.length) / (deviation + 1e-9)" }),
        "Each episode's own mean",
      ],
    ],
  },
};
