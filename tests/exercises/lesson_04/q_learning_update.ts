import type { Answers } from "../answers.ts";

export const qLearningUpdate: Answers = {
  right: [
    "let best = -Infinity;\nfor (const value of q[nextState]) if (value > best) best = value;\n" +
    "const target = reward + (terminated ? 0 : discount * best);\n" +
    "q[state][action] = (1 - stepSize) * q[state][action] + stepSize * target;",
    "const best = [...q[nextState]].sort((a, b) => b - a)[0];\n" +
    "q[state][action] -= stepSize * (q[state][action] - reward - (terminated ? 0 : discount * best));\nreturn q;",
  ],
  wrong: [
    [towards("Math.max(q[nextState][0], q[nextState][1])"), "some of the actions only"],
    [towards("Math.max(q[nextState][1], q[nextState][2])"), "NaN is what"],
    [towards("Math.max(...q[nextState].slice(0, 3))"), ""],
    [towards("Math.max(...q[nextState].slice(-2))"), ""],
    [towards("q[nextState].at(-1)"), "some of the actions only"],
    [towards("Math.max(...q[nextState].map(Math.abs))"), ""],
    [towards("Math.max(...q[nextState]) || 1"), ""],
    [
      towards("Math.max(q[nextState])"),
      "`Math.max` wants numbers, not an array: `Math.max(...q[nextState])`.",
    ],
    [towards("max(q[nextState])"), "`max(x)` is `Math.max(...x)`"],
    [towards("q[nextState].reduce((a, b) => Math.max(a, b), 0)"), "begins with 0"],
    [towards("q[nextState].indexOf(Math.max(...q[nextState]))"), "index of the best next action"],
    [towards("q[nextState].reduce((a, b) => a + b) / q[nextState].length"), "mean of the next row"],
    [towards("Math.max(...q.flat())"), "whole table"],
    [towards("best", "stepSize * target - q[state][action]"), "brackets are missing"],
    [
      "const target = terminated ? reward : reward + discount * Math.max(...q[nextState]);\n" +
      "q[state][action] = stepSize * (target - q[state][action]);",
      "`+=`, not `=`",
    ],
    [
      "const target = reward + terminated ? 0 : discount * Math.max(...q[nextState]);",
      "`reward + (terminated ? 0 :",
    ],
    [towards("max_q"), "the greatest value of the next state is `Math.max(...q[nextState])`"],
    [towards("best", "alpha * (target - q[state][action])"), "α is the parameter `stepSize`"],
    [
      towards("best", "options.stepSize * (target - q[state][action])"),
      "its own names, `stepSize` and `discount`",
    ],
    [towards("best", "-stepSize * (target - q[state][action])"), "away from the target"],
    [towards("best", "0.5 * (target - q[state][action])"), "step size is a fixed number"],
    [towards("best", "stepSize * Math.max(-500, target - q[state][action])"), ""],
    [
      "q[state, action] += stepSize * (reward - q[state, action]);",
      "`q[state, action]` is `q[action]` in TypeScript; write `q[state][action]`.",
    ],
    [
      "q[state][action] = stepSize * q[state][action] + (1 - stepSize) * (reward + discount * Math.max(...q[nextState]));",
      "swapped",
    ],
    [
      "q[state][action] *= 1 - stepSize;\nq[state][action] += stepSize * (terminated ? reward : reward + discount * Math.max(...q[nextState]));",
      "before you look up the maximum",
    ],
    ["const value = q[state][action];\nvalue += stepSize * (reward - value);", "declared with `let`"],
  ],
};

/** An update of the table with some value of the next state, and some way to go. */
function towards(value: string, step = "stepSize * (target - q[state][action])"): string {
  return [
    "const best = Math.max(...q[nextState]);",
    `const target = terminated ? reward : reward + discount * (${value});`,
    `q[state][action] += ${step};`,
  ].join("\n");
}
