import type { lesson04 } from "../../../lib/exercises/lesson_04/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { binIndex } from "./bin_index.ts";
import { epsilonGreedy } from "./epsilon_greedy.ts";
import { punishedSuccess } from "./punished_success.ts";
import { qLearningUpdate } from "./q_learning_update.ts";
import { runningMean } from "./running_mean.ts";
import { selfBootstrap } from "./self_bootstrap.ts";

export const answers04: AnswersTo<typeof lesson04> = {
  "td-target": {
    right: [
      "return reward + (terminated ? 0 : discount * nextValue);",
      "if (!terminated) reward += discount * nextValue;\nreturn reward;",
    ],
    wrong: [
      ["return terminated && reward < 0 ? reward : reward + discount * nextValue;", ""],
      ["return (reward || 1) + (terminated ? 0 : discount * nextValue);", ""],
      ["return Math.round(1000 * (reward + (terminated ? 0 : discount * nextValue))) / 1000;", ""],
      ["return terminated ? reward : Math.max(-200, Math.min(200, reward + discount * nextValue));", ""],
      ["return terminated ? reward : reward + 0.9 * nextValue;", "discount is a fixed number"],
      [
        "return reward + discount * terminated ? 0 : nextValue;",
        "`reward + discount * (terminated ? 0 : nextValue)`",
      ],
      [
        "return reward + terminated === true ? 0 : discount * nextValue;",
        "`reward + (terminated === true ? 0 : discount * nextValue)`",
      ],
      ["return terminated ? reward : reward - discount * nextValue;", "take the next value away"],
      ["return terminated ? reward : reward + gamma * nextValue;", "γ is the parameter `discount`"],
      ["return done ? reward : reward + discount * nextValue;", "it is the parameter `terminated`"],
      ["return terminated ? reward : reward + discount * next_value;", "it is the parameter `nextValue`"],
      ["return terminated ? reward : reward + discount * max_q;", "it is the parameter `nextValue`"],
      ["return terminated ? reward : reward + lambda * nextValue;", "is it misspelled?"],
      [
        "return myTdTarget(reward, nextValue, discount, terminated);",
        "`myTdTarget` calls itself without end",
      ],
      ["if (terminated = true) return reward;\nreturn reward + discount * nextValue;", "a single `=` stores"],
    ],
  },
  "q-learning-update": qLearningUpdate,
  "bin-index": binIndex,
  "noise-exploration": {
    right: ["return 0.0;", "return -0;", "return Math.max(0, -10 + 10);"],
    wrong: [
      ["return 0.1;", "ε = 0.1 itself"],
      ["return 1 / 3;", "eight tenths"],
      ["return 0.33;", "eight tenths"],
      ["return 0.01;", "name a draw"],
      ["return 50;", "no percentage"],
      [
        "let n = 0;\nfor (let k = 0; k < 100; k++) if (Math.random() > 1 + Math.random()) n++;\nreturn n / 100;",
        "If a simulation told you a number, return that number itself",
      ],
      ["return -0.5;", "no percentage"],
      ['return "0";', "a string where a number"],
    ],
  },
  "epsilon-greedy": epsilonGreedy,
  "penalty-at-the-limit": {
    right: ["return 'b';"],
    wrong: [
      ["return b;", 'Put the letter in quotes: `return "b";`.'],
      ["return e;", '`return "e";`'],
      ["return 'e';", "not one of the answers"],
      ["return len(b);", "`x.length`"],
    ],
  },
  "running-mean": runningMean,
  "self-bootstrap": selfBootstrap,
  "punished-success": punishedSuccess,
};
