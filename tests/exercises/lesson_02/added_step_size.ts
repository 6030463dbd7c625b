import type { Answers } from "../answers.ts";

/** A line for each entry. */
function cells(line: string, states = "theta.length", actions = "theta[state].length") {
  return `for (let state = 0; state < ${states}; state++) {\n` +
    `  for (let action = 0; action < ${actions}; action++) {\n    ${line}\n  }\n}`;
}

export const addedStepSize: Answers = {
  right: [
    cells("theta[state][action] = theta[state][action] + stepSize * delta[state][action];"),
    cells("theta[state][action] -= -delta[state][action] * stepSize;"),
    "theta.forEach((row, s) => row.forEach((_, a) => row[a] += stepSize * delta[s][a]));",
    "for (const [s, row] of delta.entries()) for (const [a, change] of row.entries()) theta[s][a] += stepSize * change;\n" +
    "return theta;",
    "for (const s in theta) theta[s] = theta[s].map((old, a) => old + delta[s][a] * stepSize);",
  ],
  wrong: [
    [cells("theta[state][action] += delta[state][action];"), "The step size is gone: every"],
    [cells("theta[state][action] += stepSize;"), ""],
    [cells("theta[state][action] = stepSize * delta[state][action];"), "You store the change, and"],
    [cells("theta[state][action] =+ stepSize * delta[state][action];"), "You store the change, and"],
    [cells("theta[state][action] -= stepSize * delta[state][action];"), "You go down the gradient."],
    [cells("theta[state][action] *= stepSize * delta[state][action];"), "You store the change, and"],
    [cells("theta[state][action] *= 1 + stepSize * delta[state][action];"), ""],
    [
      cells("theta[state][action] = theta[state][action] * stepSize + delta[state][action];"),
      "The whole table is multiplied",
    ],
    [cells("theta[state][action] = (theta[state][action] + stepSize) * delta[state][action];"), ""],
    [
      cells("theta[state][action] = stepSize * (theta[state][action] + delta[state][action]);"),
      "The whole table is multiplied",
    ],
    [
      cells("theta[state][action] += stepSize * (delta[state][action] - theta[state][action]);"),
      "You move towards delta as",
    ],
    [
      cells(
        "theta[state][action] = (1 - stepSize) * theta[state][action] + stepSize * delta[state][action];",
      ),
      "You move towards delta as",
    ],
    [cells("theta[state][action] += delta[state][action] / stepSize;"), "You divide by the step size."],
    [cells("theta[state][action] += delta[state][action] ** stepSize;"), "At [0][1]: NaN is what arithmetic"],
    [cells("theta[state][action] += 0.1 * delta[state][action];"), "Your step size is a fixed"],
    [cells("theta[state][action] += 0.5 * delta[state][action];"), ""],
    [cells("theta[state][action] += stepSize * delta[action][state];"), "There is nothing at the place"],
    [cells("theta[state][action] += stepSize * delta[state];"), "At [0][0]: NaN is what arithmetic"],
    [cells("theta[state][action] += stepSize * Math.abs(delta[state][action]);"), ""],
    [cells("theta[state][action] += stepSize * Math.max(0, delta[state][action]);"), ""],
    [cells("theta[state, action] += stepSize * delta[state, action];"), "`theta[state, action]` is"],
    [cells("theta[state][action] + stepSize * delta[state][action];"), "The table is as it was before."],
    [
      cells(
        "if (delta[state][action] !== 0) theta[state][action] = theta[state][action] + stepSize + delta[state][action];",
      ),
      "",
    ],
    [cells("if (delta[state][action] > 0) theta[state][action] += stepSize * delta[state][action];"), ""],
    [cells("if (theta[state][action] > 0) theta[state][action] += stepSize * delta[state][action];"), ""],
    [
      cells(
        "if (theta[state][action] === -Infinity) theta[state][action] = 0;\n    theta[state][action] += stepSize * delta[state][action];",
      ),
      "",
    ],
    [
      cells("delta[state][action] *= stepSize;\n    theta[state][action] += delta[state][action];"),
      "Your function changes its",
    ],
    [
      cells("theta[state][action] += stepSize * delta[state][action];", "theta.length - 1"),
      "The table is as it was before.",
    ],
    [
      cells(
        "theta[state][action] += stepSize * delta[state][action];",
        "theta.length",
        "theta[state].length - 1",
      ),
      "",
    ],
    [cells("theta[state][action] += stepSize * delta[state][action];", "theta.length", "theta.length"), ""],
    [
      cells("theta[state][action] += stepSize * delta[state][action];", "8", "4"),
      "There is nothing at the place",
    ],
    [cells("theta[state][action] += stepSize * delta[state][action];\n    return;"), ""],
    [cells("theta[state][action] += stepSize * Math.round(1000 * delta[state][action]) / 1000;"), ""],
    ["theta += stepSize * delta;", "The table is as it was before."],
    [
      "theta = theta.map((row, s) => row.map((old, a) => old + stepSize * delta[s][a]));",
      "The table is as it was before.",
    ],
    [
      "return theta.map((row, s) => row.map((old, a) => old + stepSize * delta[s][a]));",
      "The table is as it was before.",
    ],
    [
      "theta.map((row, s) => row.map((old, a) => old += stepSize * delta[s][a]));",
      "The table is as it was before.",
    ],
    [
      "for (const row of theta) for (let entry of row) entry += stepSize * delta[0][0];",
      "The table is as it was before.",
    ],
    ["", "The table is as it was before."],
  ],
};
