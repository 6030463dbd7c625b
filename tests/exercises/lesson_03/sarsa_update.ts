import type { Answers } from "../answers.ts";

/** An update of the table with some value of what follows, and some way to go. */
export function towards(
  value: string,
  step = "stepSize * (target - q[state][action])",
  target = "reward + discount *",
) {
  return `const target = terminated ? reward : ${target} ${value};\nq[state][action] += ${step};`;
}

const next = "q[nextState][nextAction]";

/** What is wrong whatever the next value is, with a piece of what is said of it for each of the two exercises. */
export const sarsaUpdate: Answers = {
  right: [
    `const nextValue = terminated ? 0 : ${next};\nq[state][action] += stepSize * (reward + discount * nextValue - q[state][action]);`,
    `q[state][action] = (1 - stepSize) * q[state][action] + stepSize * (reward + (terminated ? 0 : discount * ${next}));`,
    `let delta = reward - q[state][action];\nif (!terminated) delta += discount * ${next};\nq[state][action] += stepSize * delta;\nreturn q;`,
    `const row = q[state], target = reward + discount * ${next} * Number(!terminated);\n` +
    "row.splice(action, 1, row[action] - stepSize * (row[action] - target));",
  ],
  wrong: [
    [towards("Math.max(...q[nextState])"), "That is Q-learning: you take"],
    [towards("Math.max(...q[nextState].slice(0, 2))"), "That is Q-learning: you take"],
    [towards("q[nextState][action]"), "You look into the next row"],
    [towards("q[state][nextAction]"), "You look up the next action"],
    [towards("q[state][action]"), ""],
    [towards("q[nextAction][nextState]"), ""],
    [towards("q[nextState, nextAction]"), "`q[nextState, nextAction]`"],
    [towards("q[nextState]"), "At [0][1]: NaN is what arithmetic"],
    [towards("nextAction"), ""],
    [towards("q[nextState].indexOf(Math.max(...q[nextState]))"), "`terminated` is the wrong"],
    [towards("q[nextState].reduce((a, b) => a + b) / q[nextState].length"), ""],
    [towards("Math.min(...q[nextState])"), "You look into the next row"],
    [towards("q.at(-1)[nextAction]"), ""],
    [towards("q[nextState][0]"), "That is Q-learning: you take"],
    [towards("q[1][nextAction]"), ""],
    [towards(next, "target - q[state][action]"), "The value jumps to its target."],
    [towards(next, "stepSize + (target - q[state][action])"), "The step is added to the step"],
    [towards(next, "stepSize * target - q[state][action]"), "The step size is a factor"],
    [towards(next, "stepSize * target"), "You add a share of the target"],
    [towards(next, "stepSize * (q[state][action] - target)"), "The sign is the wrong way"],
    [towards(next, "0.5 * (target - q[state][action])"), "Your step size is a fixed"],
    [towards(next, "0.1 * (target - q[state][action])"), "Your step size is a fixed"],
    [towards(next, "stepSize ** 2 * (target - q[state][action])"), ""],
    [towards(next, "stepSize * Math.max(-100, target - q[state][action])"), ""],
    [towards(next, undefined, "reward +"), "The discount is missing: what"],
    [towards(next, undefined, "reward + 0.9 *"), ""],
    [towards(next, undefined, "discount *"), "The reward is missing: r +"],
    [towards(next, undefined, "reward - discount *"), ""],
    [towards(next, undefined, "discount * reward +"), ""],
    [towards(next).replace("terminated ? reward : ", ""), "Into a terminal state nothing"],
    [towards(next).replace("terminated ? reward", "terminated ? 0"), "At the end the reward still"],
    [towards(next).replace("terminated ? reward", "terminated ? reward + q[nextState][nextAction]"), ""],
    [towards(next).replace("terminated ?", "!terminated ?"), "`terminated` is the wrong"],
    [towards(next).replace("terminated ?", "reward !== 0 ?"), "`terminated` is the wrong"],
    [towards(next).replace("terminated ?", "nextState === q.length - 1 ?"), "`terminated` is the wrong"],
    [towards(next).replace("terminated ?", "nextState === 8 ?"), "Into a terminal state nothing"],
    [towards(next).replace("+=", "="), "You store the step itself,"],
    [
      towards(next).replace("q[state][action] +=", "q[nextState][nextAction] +="),
      "You change the row of the",
    ],
    [towards(next).replace("q[state][action] +=", "q[action][state] +="), ""],
    [
      towards(next).replace("q[state][action] +=", "return q[state][action] +"),
      "The table is as it was before.",
    ],
    [
      `const copy = q.map((row) => [...row]);\ncopy[state][action] += stepSize * (reward + discount * ${next} - q[state][action]);\nreturn copy;`,
      "The table is as it was before.",
    ],
    [
      `let value = q[state][action];\nvalue += stepSize * (reward + discount * ${next} - value);`,
      "The table is as it was before.",
    ],
    [`if (terminated) return;\n${towards(next)}`, "A last step teaches most of"],
    [
      `if (terminated) q[nextState].fill(0);\nq[state][action] += stepSize * (reward + discount * ${next} - q[state][action]);`,
      "You empty the row of the terminal",
    ],
    [
      `if (terminated) q[nextState][nextAction] = 0;\nq[state][action] += stepSize * (reward + discount * ${next} - q[state][action]);`,
      "You empty the row of the terminal",
    ],
    [
      `q[state][action] *= 1 - stepSize;\nq[state][action] += stepSize * (terminated ? reward : reward + discount * ${next});`,
      "",
    ],
    [
      `q[state][action] += alpha * (reward + gamma * ${next} - q[state][action]);`,
      "Nothing is called `alpha`",
    ],
    [
      `q[state][action] += options.stepSize * (reward + options.discount * ${next} - q[state][action]);`,
      "Nothing is called `options`",
    ],
    ["", "The table is as it was before."],
  ],
};
