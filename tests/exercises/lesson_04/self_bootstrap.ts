import type { Answers } from "../answers.ts";

/** An update that takes its best next value from somewhere. */
const from = (best: string) =>
  `const best = ${best};\nq[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);`;

/** The cell's loop over the actions, with what it looks up for each. */
const loop = (value: string) =>
  "let best = -Infinity;\n" +
  `for (let a = 0; a < q[state].length; a++) best = Math.max(best, ${value});\n` +
  "q[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);";

export const selfBootstrap: Answers = {
  right: [
    "const target = reward + 0.9 * q[nextState].reduce((best, value) => Math.max(best, value));\n" +
    "q[state][action] = (q[state][action] + target) / 2;",
    "let best = q[nextState][0];\nfor (const value of q[nextState]) if (value > best) best = value;\n" +
    "q[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);",
    loop("q[nextState][a]"),
  ],
  wrong: [
    [loop("q[state][a]"), "the row of the present state"],
    [loop("q[nextState][action]"), "only at the same action there"],
    ["", "as it was before"],
    [
      "const best = Math.max(...q[nextState]);\nq[state][action] = 0.5 * (reward + 0.9 * best - q[state][action]);",
      "`+=`, not `=`",
    ],
    [
      "const best = Math.max(...q[nextState]);\n" +
      "q[nextState][action] += 0.5 * (reward + 0.9 * best - q[nextState][action]);",
      "only `q[state][action]` changes",
    ],
    [from("q[nextState].reduce((sum, value) => sum + value, 0)"), ""],
    [from("Math.max(...q[state])"), "the row of the present state"],
    [from("q[nextState][action]"), "only at the same action there"],
    [from("Math.max(...q[nextState].map(() => q[nextState][action]))"), "only at the same action there"],
    [from("Math.max(...q[nextState].slice(0, 2))"), ""],
    [from("Math.max(...q.flat())"), ""],
    [from("q[nextState].indexOf(Math.max(...q[nextState]))"), ""],
    [from("Math.max(q[nextState])"), "wants numbers, not an array"],
    [from("Math.max(...q[reward])"), "want an array"],
    [
      "const best = Math.max(...q[nextState]);\nq[nextState][action] += 0.5 * (reward + 0.9 * best - q[state][action]);",
      "only `q[state][action]` changes",
    ],
    ["const best = Math.max(...q[nextState]);\nreturn 0.5 * (reward + 0.9 * best);", "as it was before"],
  ],
};
