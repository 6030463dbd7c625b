import type { Answers } from "../answers.ts";

/** The two lines, with holes for what may be written in another way. */
function lines(
  condition: string,
  {
    atTheGoal = "0",
    else: otherwise = "q[nextState][nextAction]",
    before = "",
    change = "reward + 0.9 * nextValue - q[state][action]",
  } = {},
) {
  return `${before}const nextValue = ${condition} ? ${atTheGoal} : ${otherwise};\nq[state][action] += 0.5 * (${change});`;
}

export const neverAtTheGoal: Answers = {
  right: [
    lines("nextState === 8"),
    lines("nextState == 8"),
    lines("nextState >= q.length - 1"),
    "const target = nextState === 8 ? reward : reward + 0.9 * q[nextState][nextAction];\n" +
    "q[state][action] = (q[state][action] + target) / 2;",
    "let target = reward;\nif (nextState < 8) target += 0.9 * q[nextState][nextAction];\n" +
    "q[state][action] += (target - q[state][action]) / 2;\nreturn q;",
  ],
  same: [
    lines("state === 8"),
    lines("nextState === 9"),
    lines("nextState > 8"),
    lines("nextState === q.length"),
    lines("nextState === '8'"),
    lines("nextState === 8 && nextAction === 8"),
    lines("nextAction === undefined"),
    lines("nextAction === 3"),
    lines("q[nextState][nextAction] > 1"),
  ],
  wrong: [
    [lines("state === 7"), "You take every step from S7"],
    [lines("nextState === 7"), "You take every step *into* S7"],
    [lines("nextState !== 8"), "The condition is the wrong"],
    [lines("nextState = 8"), "Now nothing is ever bootstrapped:"],
    [lines("nextState"), "Now nothing is ever bootstrapped:"],
    [lines("nextState === 8 && nextAction === 0"), ""],
    [lines("nextState === 8 && reward === 1"), "You recognise the goal by"],
    [lines("state === 7 && action === 1"), "You recognise the goal by"],
    [lines("action === 1 && nextState > 6"), "You recognise the goal by"],
    [lines("reward === 1"), "You recognise the goal by"],
    [lines("reward > 0"), "You recognise the goal by"],
    [lines("reward"), ""],
    [lines("reward !== 0"), ""],
    [lines("true"), "Now nothing is ever bootstrapped:"],
    [lines("nextState === 8", { atTheGoal: "1" }), ""],
    [lines("nextState === 8", { atTheGoal: "reward" }), ""],
    [lines("nextState === 8", { atTheGoal: "NaN" }), "At [0][2]: NaN is what arithmetic"],
    [lines("nextState === 8", { atTheGoal: "q[state][action]" }), "Your array has 1 element,"],
    [lines("nextState === 8", { else: "Math.max(...q[nextState])" }), "Your array has 0 elements,"],
    [lines("nextState === 8", { else: "q[nextState][action]" }), ""],
    [lines("nextState === 8", { else: "q[state][nextAction]" }), ""],
    [lines("nextState === 8", { before: "if (nextState === 8) return;\n" }), "At the goal nothing is learnt"],
    [lines("false", { before: "if (nextState === 8) q[8].fill(0);\n" }), "You empty the row of the goal."],
    [lines("false", { before: "q[8] = [0, 0, 0, 0];\n" }), "You empty the row of the goal."],
    [lines("nextState === 8", { change: "reward + nextValue - q[state][action]" }), ""],
    [lines("nextState === 8", { change: "0.9 * (reward + nextValue) - q[state][action]" }), ""],
    [lines("nextState === 8", { change: "reward + 0.9 * nextValue" }), "Your array has 1 element,"],
    [
      lines("nextState === 8", {
        change: "nextState === 8 ? reward : reward + 0.9 * nextValue - q[state][action]",
      }),
      "Your array has 1 element,",
    ],
    [
      lines("nextState === 8", { change: "Math.min(1, reward + 0.9 * nextValue) - q[state][action]" }),
      "Your array has 0 elements,",
    ],
    [lines("nextState === 8").replace("0.5 *", "0.1 *"), ""],
    [lines("nextState === 8").replace("+=", "="), "Your array has 1 element,"],
    [lines("nextState === 8").replace("q[state][action] +=", "q[nextState][nextAction] +="), ""],
    [
      "q[state][action] += 0.5 * (reward + 0.9 * q[nextState][nextAction] - q[state][action]);\nif (q[state][action] > 1) q[state][action] = 1;",
      "",
    ],
    [
      lines("nextState === 8").replace("q[state][action] +=", "return q[state][action] +"),
      "At the goal nothing is learnt",
    ],
  ],
};
