import type { lesson00 } from "../../../lib/exercises/lesson_00/mod.ts";
import type { AnswersTo } from "../answers.ts";

export const answers00: AnswersTo<typeof lesson00> = {
  "episode-return": {
    right: [
      "return rewards.reduce((sum, reward) => sum + reward, 0);",
      "let sum = 0;\nfor (const i in rewards) sum += rewards[i];\nreturn sum;",
      "return rewards.length === 0 ? 0 : rewards[0] + myEpisodeReturn(rewards.slice(1));",
    ],
    wrong: [
      ["return Math.max(...rewards);", "the greatest reward"],
      ["return Math.max(rewards);", "`Math.max(...rewards)`"],
      [
        "let s = 0, weight = 1;\nfor (const r of rewards) { s += weight * r; weight *= 0.99; }\nreturn s;",
        "discounted",
      ],
      ["let s = 1;\nfor (const r of rewards) s *= r;\nreturn s;", "You multiply"],
      ["let s = 0;\nfor (const r of rewards) s += Math.abs(r);\nreturn s;", "drop the signs"],
      ["let s = 0;\nfor (const r of rewards) s + r;\nreturn s;", "stays 0"],
      [
        "let s;\nfor (const r of rewards) s += r;\nreturn s;",
        "a variable declared without a value (write `let sum = 0`)",
      ],
      ["for (const r of rewards) s += r;\nreturn s;", "Nothing is called `s` here"],
      ["let s = 0;\nfor (const r of rewards) return s += r;", "returns after the first reward"],
      ["let s = 0;\nfor (const r of rewards.slice(0, 10)) s += r;\nreturn s;", ""],
      ["return Math.round(100 * rewards.reduce((s, r) => s + r, 0)) / 100;", ""],
      ["return [...new Set(rewards)].reduce((s, r) => s + r, 0);", ""],
      ["return rewards.reduce((s, r) => { s + r; }, 0);", "inner function with an arrow and braces"],
    ],
  },
};
