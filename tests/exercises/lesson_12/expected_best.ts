import type { Answers } from "../answers.ts";

/** The sum, with holes for what may be written in another way. */
function best({
  sorted = "[...scores].sort((a, b) => a - b)",
  share = "((i + 1) / n) ** runs - (i / n) ** runs",
  loop = "let i = 0; i < n; i++",
  before = "",
}) {
  return `${before}const sorted = ${sorted}, n = scores.length;
let sum = 0;
for (${loop}) sum += sorted[i] * (${share});
return sum;`;
}

export const expectedBest: Answers = {
  right: [
    best({}),
    best({ sorted: "scores.toSorted((a, b) => a - b)" }),
    best({ sorted: "scores.slice().sort((a, b) => a - b)" }),
    best({ sorted: "Float64Array.from(scores).sort()" }),
    best({
      sorted: "[...scores].sort((a, b) => b - a)",
      share: "((n - i) / n) ** runs - ((n - i - 1) / n) ** runs",
    }),
    "const sorted = [...scores].sort((a, b) => a - b), n = sorted.length;\n" +
    "return sorted.reduce((sum, x, i) => sum + x * (Math.pow((i + 1) / n, runs) - Math.pow(i / n, runs)), 0);",
    // Up from the worst: the best is above a score as often as not all runs are below it.
    "const s = [...scores].sort((a, b) => a - b), n = s.length;\nlet best = s[0];\n" +
    "for (let i = 1; i < n; i++) best += (s[i] - s[i - 1]) * (1 - (i / n) ** runs);\nreturn best;",
  ],
  wrong: [
    ["return Math.max(...scores);", "That is the best score of all"],
    ["return scores.reduce((sum, x) => sum + x, 0) / scores.length;", "That is the mean, which is"],
    ["return Math.max(...scores.slice(0, runs));", "You take the best of the first runs"],
    [
      "const top = [...scores].sort((a, b) => a - b).slice(-runs);\nreturn top.reduce((sum, x) => sum + x, 0) / top.length;",
      "You take the mean of the best",
    ],
    [best({ sorted: "[...scores].sort((a, b) => b - a)" }), "That is the *worst* of so many"],
    [best({ sorted: "[...scores].sort()" }), "`sort()` alone sorts numbers"],
    [best({ sorted: "scores" }), "The scores must be sorted"],
    [best({ sorted: "scores.sort((a, b) => a - b)" }), "Your function changes its first argument"],
    [best({ share: "((i + 1) / n) ** runs" }), "That is how likely it is that the best is *at most*"],
    [best({ share: "(i / n) ** runs - ((i - 1) / n) ** runs" }), "The formula counts the scores from 1"],
    [
      best({ share: "(i / n) ** runs - ((i - 1) / n) ** runs", loop: "let i = 1; i < n; i++" }),
      "The formula counts the scores from 1",
    ],
    [best({ share: "((i + 1) / n) ** (runs - 1) - (i / n) ** (runs - 1)" }), "The power is one too low"],
    [
      "const s = [...new Set(scores)].sort((a, b) => a - b), n = s.length;\n" +
      "return s.reduce((sum, x, i) => sum + x * (((i + 1) / n) ** runs - (i / n) ** runs), 0);",
      "Equal scores are counted once",
    ],
    [best({ share: "(i / n) ** runs" }), "The formula counts the scores from 1"],
    [best({ share: "((i + 1) / n - i / n) ** runs" }), "The power belongs to each"],
    [best({ share: "((i + 1) / n) * runs - (i / n) * runs" }), ""],
    [best({ share: "1 / n" }), "That is the mean, which is"],
    [best({ loop: "let i = 1; i < n; i++" }), ""],
    [best({ loop: "let i = 0; i < n - 1; i++" }), ""],
    [best({ loop: "let i = 1; i <= n; i++" }), "NaN is what arithmetic"],
    [best({ share: "((i + 1) ^ runs) / (n ^ runs)" }), "NaN is what arithmetic"],
    [
      "const random = new rl.Generator(0);\nlet sum = 0;\nfor (let k = 0; k < 1000; k++) {\n" +
      "  let best = -Infinity;\n  for (let j = 0; j < runs; j++) best = Math.max(best, scores[random.integers(0, scores.length)]);\n" +
      "  sum += best;\n}\nreturn sum / 1000;",
      "That is near, but not it",
    ],
    ["return scores[runs];", "Your function returns nothing"],
    ["", "returns nothing"],
  ],
};
