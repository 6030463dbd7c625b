import type { Answers } from "../answers.ts";
import { towards } from "./sarsa_update.ts";

const best = "Math.max(...q[nextState])";

export const qLearningInstead: Answers = {
  right: [
    towards("q[nextState].reduce((best, value) => Math.max(best, value))"),
    towards("[...q[nextState]].sort((a, b) => b - a)[0]"),
    towards("q[nextState][q[nextState].indexOf(Math.max(...q[nextState]))]"),
    "let best = -Infinity;\nfor (const value of q[nextState]) if (value > best) best = value;\n" +
    "q[state][action] += stepSize * (reward + (terminated ? 0 : discount * best) - q[state][action]);",
    "nextAction = q[nextState].indexOf(Math.max(...q[nextState]));\n" + towards("q[nextState][nextAction]"),
  ],
  same: [
    towards("q[nextState][Math.max(nextAction)]"),
  ],
  wrong: [
    [towards("Math.max(q[nextState])"), "`Math.max` wants numbers,"],
    [towards("max(q[nextState])"), "In TypeScript, `max(x)` is"],
    [towards("Math.max(...q[state])"), "The maximum runs over the"],
    [towards("Math.max(...q[nextAction])"), ""],
    [towards("Math.max(...q)"), "`Math.max` wants numbers,"],
    [towards("Math.max(...q.flat())"), "The maximum runs over the"],
    [towards("Math.max(...q.map((row) => row[nextAction]))"), "You look at some of the actions"],
    [towards("Math.max(q[nextState][0], q[nextState][1])"), "You look at some of the actions"],
    [towards("Math.max(...q[nextState].slice(0, 2))"), "You look at some of the actions"],
    [towards("Math.max(0, ...q[nextState])"), "A value is never below 0 for"],
    [towards("Math.max(q[nextState][nextAction], q[nextState][action])"), "You look at some of the actions"],
    [towards("Math.max(q[nextState][nextAction], q[state][action])"), "You look at some of the actions"],
    [towards("Math.min(...q[nextState])"), "That is the worst action of"],
    [towards("Math.max(...q[nextState].map(Math.abs))"), ""],
    [towards("q[nextState].indexOf(Math.max(...q[nextState]))"), "You take the best *action*"],
    [towards("q[nextState].reduce((a, b) => Math.max(a, b), 0)"), "A value is never below 0 for"],
    [towards("q[nextState].reduce((a, b) => a + b) / q[nextState].length"), "That is the mean over the"],
    [towards("q[nextState].sort((a, b) => b - a)[0]"), ""],
    [towards("[...q[nextState]].sort().at(-1)"), "`sort()` puts numbers in the"],
    [towards("q[nextState].at(-1)"), "That is the worst action of"],
    [towards("q[nextState][Math.max(...q[nextState])]"), "At [0][1]: NaN is what arithmetic"],
    [towards("0"), "Now nothing is bootstrapped"],
    [towards(best, undefined, "reward +"), "With the maximum the discount"],
    [towards(best, undefined, "reward + 0.9 *"), ""],
    [towards(best, "stepSize * target"), ""],
    [towards(best, "0.5 * (target - q[state][action])"), ""],
    [towards(best, "target - q[state][action]"), ""],
    [towards(best, "stepSize * (target - q[nextState][action])"), ""],
    [towards(best, `stepSize * (target - ${best})`), ""],
    [towards(best).replace("terminated ? reward : ", ""), "Now the target bootstraps"],
    [
      towards(best).replace("terminated ? reward", `terminated ? reward + discount * ${best}`),
      "Now the target bootstraps",
    ],
    [
      towards("q[nextState][nextAction]").replace(
        "terminated ? reward",
        `terminated ? reward + discount * ${best}`,
      ),
      "That is the worst action of",
    ],
    [towards(best).replace("q[state][action] +=", "q[state][nextAction] +="), ""],
    [towards(best).replace("q[state][action] +=", "q[nextState][action] +="), ""],
    [towards(best).replace("+=", "="), ""],
    [`if (terminated) return;\n${towards(best)}`, ""],
    [
      `if (reward === 1) ${towards(best).replace("const target = ", "terminated = true;\nconst target = ")}`,
      "You take the best *action*",
    ],
    ["const target = Math.max(...q[nextState]);", ""],
  ],
};
