import type { Answers } from "../answers.ts";

/** The two loops, with holes for what may be written in another way. */
function loops({
  steps = "let t = 0; t < rewards.length; t++",
  begin = "let sum = 0;",
  ahead = "let k = t; k < rewards.length; k++",
  term = "discount ** (k - t) * rewards[k]",
  sign = "+=",
  push = "returns.push(sum);",
}) {
  return `const returns = [];\nfor (${steps}) {\n  ${begin}\n  for (${ahead}) sum ${sign} ${term};\n  ${push}\n}\nreturn returns;`;
}

export const returnsFromTheStart: Answers = {
  right: [
    loops({ term: "Math.pow(discount, k - t) * rewards[k]" }),
    loops({
      ahead: "let k = rewards.length - 1; k >= t; k--",
      sign: "=",
      term: "rewards[k] + discount * sum",
    }),
    "const returns = [];\nlet later = 0;\nfor (let t = rewards.length - 1; t >= 0; t--) returns.unshift(later = rewards[t] + discount * later);\n" +
    "return returns;",
    "const returns = new Float64Array(rewards.length + 1);\n" +
    "for (let t = rewards.length; t-- > 0;) returns[t] = rewards[t] + discount * returns[t + 1];\nreturn returns.slice(0, -1);",
    "return rewards.map((_, t) => rewards.slice(t).reduceRight((later, reward) => reward + discount * later, 0));",
  ],
  wrong: [
    [loops({ term: "rewards[k]" }), "The discount is gone. It does"],
    [loops({ term: "discount * rewards[k]" }), "Every reward is discounted"],
    [loops({ term: "discount ** t * rewards[k]" }), ""],
    [loops({ term: "discount ** (k - t + 1) * rewards[k]" }), "One step too far: now the"],
    [loops({ term: "discount ** (k - t - 1) * rewards[k]" }), ""],
    [loops({ term: "discount ** (k + t) * rewards[k]" }), ""],
    [loops({ term: "discount ** (t - k) * rewards[k]" }), "The power is the wrong way"],
    [loops({ term: "discount ** (rewards.length - k) * rewards[k]" }), "One step too far: now the"],
    [loops({ term: "discount ** (rewards.length - 1 - k) * rewards[k]" }), "The power counts from the"],
    [loops({ term: "discount ** k / discount ** t * rewards[k]" }), "Dividing by γᵗ at the end"],
    [loops({ term: "discount * (k - t) * rewards[k]" }), ""],
    [loops({ term: "discount ^ (k - t) * rewards[k]" }), "`^` is no power in TypeScript"],
    [loops({ term: "(discount ^ (k - t)) * rewards[k]" }), "`^` is no power in TypeScript"],
    [loops({ term: "discount ** k - t * rewards[k]" }), ""],
    [loops({ term: "discount ** (k - t) * rewards[t]" }), ""],
    [loops({ term: "discount ** (k - t) * rewards[k - t]" }), ""],
    [loops({ term: "0.9 ** (k - t) * rewards[k]" }), ""],
    [loops({ term: "discount ** Math.min(k - t, 3) * rewards[k]" }), ""],
    [loops({ term: "discount ** (k - t) * rewards[k]", sign: "=" }), ""],
    [loops({ ahead: "let k = 0; k < rewards.length; k++" }), ""],
    [loops({ ahead: "let k = t + 1; k < rewards.length; k++" }), "The reward that follows step"],
    [loops({ ahead: "let k = t; k < rewards.length - 1; k++" }), "The last reward is missing."],
    [loops({ ahead: "let k = t; k <= rewards.length; k++" }), "At index 0: NaN is what arithmetic"],
    [loops({ ahead: "let k = t; k < t + 3 && k < rewards.length; k++" }), ""],
    [loops({ ahead: "let k = t; k <= t; k++" }), "Now each return is a single"],
    [loops({ ahead: "let k = 0; k <= t; k++" }), ""],
    [loops({ steps: "let t = 1; t < rewards.length; t++" }), "Your array has 2 elements,"],
    [loops({ steps: "let t = 0; t < rewards.length - 1; t++" }), "Your array has 2 elements,"],
    [loops({ steps: "let t = 0; t < 3; t++" }), "Your array has 3 elements,"],
    [loops({ steps: "let t = rewards.length - 1; t >= 0; t--" }), "The numbers are right, but"],
    [loops({ begin: "let sum = rewards[t];" }), ""],
    [loops({ begin: "let sum;" }), "At index 0: NaN is what arithmetic"],
    [loops({ push: "returns.push(sum / discount ** t);" }), ""],
    [loops({ push: "returns.unshift(sum);" }), "The numbers are right, but"],
    [loops({ push: "return sum;" }), "Your function returns a number"],
    [loops({ push: "returns.push([sum]);" }), "At index 0 there is an array"],
    [loops({ push: "returns.push(Math.round(1000 * sum) / 1000);" }), ""],
    [loops({ push: "rewards[t] = sum;\n  returns.push(sum);" }), "Your function changes its"],
    [loops({ push: "" }), "Your array has 0 elements,"],
    [
      loops({}).replace("const returns = [];", "const returns = [];\nlet sum = 0;").replace(
        "let sum = 0;\n  for",
        "for",
      ),
      "",
    ],
    [
      "let later = 0;\nreturn rewards.map((reward) => later = reward + discount * later);",
      "That looks back: it adds up",
    ],
    [
      "let later = 0;\nreturn [...rewards].reverse().map((reward) => later = reward + discount * later);",
      "The numbers are right, but",
    ],
    [
      "let later = 0;\nreturn rewards.reverse().map((reward) => later = reward + discount * later).reverse();",
      "Your function changes its",
    ],
    [
      "let weight = 1;\nreturn rewards.map((_, t) => rewards.slice(t).reduce((sum, r) => { sum += weight * r; weight *= discount; return sum; }, 0));",
      "",
    ],
    [
      "const all = rewards.reduceRight((later, r) => r + discount * later, 0);\nreturn rewards.map(() => all);",
      "Every return now begins at",
    ],
  ],
};
