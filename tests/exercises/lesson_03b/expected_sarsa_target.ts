import type { Answers } from "../answers.ts";

/** A target, with holes for what may be written in another way. */
function target({
  end = "if (terminated) return reward;",
  mean = "nextValues.reduce((sum, value) => sum + value, 0) / nextValues.length",
  best = "Math.max(...nextValues)",
  value = "(1 - epsilon) * best + epsilon * mean",
  result = "reward + discount * value",
}) {
  return `${end}\nconst mean = ${mean};\nconst best = ${best};\nconst value = ${value};\nreturn ${result};`;
}

export const expectedSarsaTarget: Answers = {
  right: [
    target({ value: "best - epsilon * (best - mean)" }),
    target({ end: "", result: "reward + (terminated ? 0 : discount * value)" }),
    "if (terminated) return reward;\nconst n = nextValues.length, best = nextValues.indexOf(Math.max(...nextValues));\n" +
    "return reward + discount * nextValues.reduce((sum, value, action) =>\n" +
    "  sum + (epsilon / n + (action === best ? 1 - epsilon : 0)) * value, 0);",
    "let value = 0, best = -Infinity;\nif (!terminated) {\n  for (const next of nextValues) {\n" +
    "    value += epsilon * next / nextValues.length;\n    if (next > best) best = next;\n  }\n" +
    "  value += (1 - epsilon) * best;\n}\nreturn reward + discount * value;",
  ],
  wrong: [
    [target({ end: "" }), "You bootstrapped from a terminal"],
    [target({ end: "if (terminated) return 0;" }), "At the end the reward still"],
    [target({ end: "if (!terminated) return reward;" }), "`terminated` is the wrong"],
    [target({ end: "if (reward < 0) return reward;" }), ""],
    [target({ end: "if (terminated) return discount * reward;" }), ""],
    [target({ end: "if (terminated = true) return reward;" }), "`terminated` is the wrong"],
    [target({ value: "best" }), "That is Q-learning's target."],
    [target({ value: "mean" }), "That is the plain mean: a"],
    [target({ value: "epsilon * best + (1 - epsilon) * mean" }), "ε and 1 − ε are swapped: the"],
    [target({ value: "best + epsilon * mean" }), "The best is added in full,"],
    [target({ value: "(1 - epsilon) * best" }), "Your probabilities do not"],
    [target({ value: "(1 - epsilon) * (best + mean)" }), ""],
    [target({ value: "1 - epsilon * best + epsilon * mean" }), "`terminated` is the wrong"],
    [target({ value: "(1 - epsilon) * best + epsilon" }), ""],
    [target({ value: "(1 - epsilon) * best + epsilon * mean / nextValues.length" }), ""],
    [target({ value: "0.9 * best + 0.1 * mean" }), "Your ε is a fixed number."],
    [target({ value: "0.8 * best + 0.2 * mean" }), "Your ε is a fixed number."],
    [target({ value: "(1 - epsilon) * best + epsilon * (best + mean) / 2" }), "Your ε is a fixed number."],
    [target({ value: "(1 - epsilon) * best - epsilon * mean" }), ""],
    [target({ value: "epsilon > 0.5 ? mean : best" }), "That is Q-learning's target."],
    [target({ value: "(best + mean) / 2" }), ""],
    [target({ mean: "nextValues.reduce((sum, value) => sum + value, 0)" }), "Your probabilities do not"],
    [target({ mean: "nextValues.reduce((sum, value) => sum + value, 0) / 2" }), ""],
    [target({ mean: "nextValues.reduce((sum, value) => sum + value, 0) / 4" }), ""],
    [
      target({
        mean:
          "(nextValues.reduce((sum, value) => sum + value, 0) - Math.max(...nextValues)) / nextValues.length",
      }),
      "Your probabilities do not",
    ],
    [
      target({
        mean:
          "(nextValues.reduce((sum, value) => sum + value, 0) - Math.max(...nextValues)) / (nextValues.length - 1)",
      }),
      "You leave the best action",
    ],
    [
      target({ mean: "nextValues.reduce((sum, value) => sum + value, 0) / (nextValues.length - 1)" }),
      "That is Q-learning's target.",
    ],
    [target({ mean: "nextValues.slice(1).reduce((sum, value) => sum + value, 0) / nextValues.length" }), ""],
    [target({ mean: "(Math.max(...nextValues) + Math.min(...nextValues)) / 2" }), ""],
    [
      target({ mean: "nextValues.reduce((sum, value) => { sum + value; }, 0) / nextValues.length" }),
      "NaN is what arithmetic gives",
    ],
    [
      target({ mean: "[...nextValues].sort((a, b) => a - b)[nextValues.length >> 1]" }),
      "That is Q-learning's target.",
    ],
    [target({ mean: "nextValues.mean()" }), "In TypeScript, `x.mean()`"],
    [target({ best: "Math.max(nextValues)" }), "`Math.max` wants numbers,"],
    [target({ best: "Math.max(0, ...nextValues)" }), "Your maximum begins with 0,"],
    [target({ best: "Math.min(...nextValues)" }), ""],
    [target({ best: "nextValues.indexOf(Math.max(...nextValues))" }), "You use the number of the"],
    [target({ best: "nextValues.sort((a, b) => b - a)[0]" }), "Your function changes its"],
    [target({ best: "[...nextValues].sort().at(-1)" }), "`sort()` puts numbers in the"],
    [target({ best: "Math.max(nextValues[0], nextValues[1])" }), "NaN is what arithmetic gives"],
    [target({ best: "nextValues[0]" }), ""],
    [target({ result: "reward + value" }), "The discount is missing: what"],
    [target({ result: "discount * (reward + value)" }), "The reward of this step counts"],
    [target({ result: "discount * value" }), "The reward is missing: r +"],
    [target({ result: "reward + 0.9 * value" }), ""],
    [target({ result: "reward - discount * value" }), ""],
    [
      target({ result: "reward + discount * (1 - epsilon) * best + epsilon * mean" }),
      "Only a part of the next value",
    ],
    [target({ result: "value" }), ""],
    [
      "if (terminated) return reward;\nconst best = Math.max(...nextValues), n = nextValues.length;\n" +
      "return reward + discount * nextValues.reduce((sum, value) => sum + (value === best ? 1 - epsilon + epsilon / n : epsilon / n) * value, 0);",
      "Where two actions are equally",
    ],
    [
      "if (terminated) return reward;\nconst best = Math.max(...nextValues), n = nextValues.length;\n" +
      "return reward + discount * nextValues.reduce((sum, value) => sum + (value === best ? 1 - epsilon : epsilon / (n - 1)) * value, 0);",
      "You leave the best action",
    ],
    [
      "return reward + discount * (Math.random() < epsilon ? nextValues[0] : Math.max(...nextValues));",
      "You draw with `Math.random()`,",
    ],
  ],
};
