import type { Answers } from "../answers.ts";

/** A target, with holes for what may be written in another way. */
function target(
  { best = "Math.max(...nextValues)", end = "reward", on = "reward + discount * best" },
): string {
  return `const best = ${best};\nreturn terminated ? ${end} : ${on};`;
}

export const calcTarget: Answers = {
  right: [
    target({}),
    target({ best: "nextValues[rl.rules.argmax(nextValues)]" }),
    target({ best: "Math.max.apply(null, nextValues)" }),
    target({ best: "Array.from(nextValues).reduce((a, b) => Math.max(a, b))" }),
    "if (terminated) return reward;\nreturn reward + discount * Math.max(...nextValues);",
    "return rl.rules.tdTarget(reward, Math.max(...nextValues), discount, terminated);",
    "let best = -Infinity;\nfor (let i = 0; i < nextValues.length; i++) if (nextValues[i] > best) best = nextValues[i];\n" +
    "return reward + (terminated ? 0 : discount * best);",
    "return reward + Number(!terminated) * discount * Math.max(...nextValues);",
  ],
  wrong: [
    ["return reward + discount * Math.max(...nextValues);", "You bootstrap from a terminal state."],
    [target({ best: "Math.max(nextValues)" }), "`Math.max` wants numbers, not an"],
    [target({ best: "nextValues.max()" }), "In TypeScript, `x.max()` is"],
    [target({ best: "max(nextValues)" }), "In TypeScript, `max(x)` is"],
    [target({ best: "rl.rules.argmax(nextValues)" }), "That is the *place* of the best action."],
    [target({ best: "nextValues[0]" }), "That is the value of the first action."],
    [target({ best: "nextValues[1]" }), "That is the value of the last action."],
    [target({ best: "Math.max(nextValues[0], nextValues[1])" }), "You look at two actions."],
    [target({ best: "Math.min(...nextValues)" }), "That is the worst action"],
    [target({ best: "Math.max(0, ...nextValues)" }), "Your maximum begins with 0"],
    [target({ end: "-200" }), "other tasks end otherwise"],
    [target({ end: "0" }), "At the end the reward still counts"],
    [target({ on: "reward + best" }), "The discount is missing"],
    [target({ on: "reward + 0.99 * best" }), "Your discount is a fixed number."],
    [target({ on: "discount * best" }), "The reward is missing"],
    [target({ on: "discount * (reward + best)" }), "belongs to the next value alone"],
    [target({ end: "discount * reward" }), "belongs to the next value alone"],
    [
      "return reward < 0 ? reward : reward + discount * Math.max(...nextValues);",
      "You guess from the reward",
    ],
    [
      "return reward == -200 ? reward : reward + discount * Math.max(...nextValues);",
      "You guess from the reward",
    ],
    [target({ on: "(1 - discount) * reward + discount * best" }), ""],
    [target({ best: "Array.from(nextValues).sort().pop()" }), "`sort()` puts numbers in the order"],
    [target({ on: "reward - discount * best" }), "You take the next value away."],
    [target({ on: "reward" }), "Your target is the reward alone"],
    ["return terminated ? reward + discount * Math.max(...nextValues) : reward;", "the wrong way round"],
    [
      "return terminated = true ? reward : reward + discount * Math.max(...nextValues);",
      "Your target is the reward alone,",
    ],
    ["const y = terminated ? reward : reward + discount * Math.max(...nextValues);", "returns nothing"],
    [
      "return [terminated ? reward : reward + discount * Math.max(...nextValues)];",
      "Your function returns an array",
    ],
    [
      "let best = 0;\nfor (let i = 0; i < nextValues.length; i++) if (nextValues[i] > best) best = nextValues[i];\n" +
      "return terminated ? reward : reward + discount * best;",
      "Your maximum begins with 0",
    ],
    [
      "let best = nextValues[0];\nfor (let i = 1; i < nextValues.length - 1; i++) best = Math.max(best, nextValues[i]);\n" +
      "return terminated ? reward : reward + discount * best;",
      "That is the value of the first",
    ],
    [
      "nextValues.sort((a, b) => b - a);\nreturn terminated ? reward : reward + discount * nextValues[0];",
      "changes its first argument",
    ],
  ],
};
