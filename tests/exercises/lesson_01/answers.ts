import type { lesson01 } from "../../../lib/exercises/lesson_01/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { corridorStep } from "./corridor_step.ts";
import { discountedReturn } from "./discounted_return.ts";
import { fiveValues } from "./five_values.ts";
import { limitIsNoEnd } from "./limit_is_no_end.ts";
import { playEpisode } from "./play_episode.ts";

export const answers01: AnswersTo<typeof lesson01> = {
  "play-episode": playEpisode,
  "five-values": fiveValues,
  "corridor-step": corridorStep,
  "discounted-return": discountedReturn,
  "markov-or-not": {
    right: ["return 'c';", "const answer = `c`;\nreturn answer;"],
    wrong: [
      ['return "a";', "A pole that leans by 2° and"],
      ['return "b";', "A picture stands still. However"],
      ['return "d";', "A clock adds nothing to the"],
      ['return "C";', "That is not one of the answers"],
      ["return 'position and velocity';", "That is not one of the answers"],
      ["return 2;", "That is not one of the answers"],
      ["return c;", "Put the letter in quotes:"],
      ["", "Your function returns nothing."],
    ],
  },
  "discrete-environments": {
    right: [
      "return { Pendulum: Infinity, MountainCarContinuous: Infinity, MountainCar: 3, CartPole: 2, Acrobot: 3 };",
      "const many = 1 / 0, Acrobot = 3, MountainCar = Acrobot;\n" +
      "return { Acrobot, CartPole: 2, MountainCar, MountainCarContinuous: many, Pendulum: many };",
    ],
    wrong: [
      ["return { Acrobot: 3, CartPole: 2, MountainCar: 3 };", "2 places are wrong"],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: Infinity, Pendulum: 0 };",
        "One place is wrong",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: 1, Pendulum: 1 };",
        "The `(1,)` of a `Box` counts",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: Infinity, Pendulum: 1 };",
        "The `(1,)` of a `Box` counts",
      ],
      [
        "return { Acrobot: 2, CartPole: 2, MountainCar: 3, MountainCarContinuous: Infinity, Pendulum: Infinity };",
        "Acrobot has three actions:",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: 3, Pendulum: Infinity };",
        "The two MountainCars have",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: 'Infinity', Pendulum: 'Infinity' };",
        "2 places are wrong; they are",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: NaN, Pendulum: NaN };",
        "2 places are wrong; they are",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: 1e9, Pendulum: 1e9 };",
        "2 places are wrong; they are",
      ],
      [
        "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: -Infinity, Pendulum: Infinity };",
        "One place is wrong; it is",
      ],
      ["return [3, 2, 3, Infinity, Infinity];", "Your function returns an array"],
      [
        "return { acrobot: 3, cartPole: 2, mountainCar: 3, mountainCarContinuous: Infinity, pendulum: Infinity };",
        "10 places are wrong; they",
      ],
      ["return 3;", "Your function returns a number"],
    ],
  },
  "limit-is-no-end": limitIsNoEnd,
  "value-with-a-limit": {
    right: [
      "return 5.26;",
      "return 100 / 19;",
      "let v = 0;\nfor (let i = 0; i < 1000; i++) v = 0.9 * (1 + 0.9 * v) + 0.1;\nreturn v;",
    ],
    wrong: [
      ["return 4.14;", "the mean of the returns"],
      ["return 5.5;", "Write down the ten targets"],
      ["return 20;", "none is more than 10"],
      ["return 5;", "Write down the ten targets"],
      ["return 5.2;", "Write down the ten targets"],
      ["return 10;", "That is the truth, 1/(1 −"],
      ["return 1 / (1 - 0.9);", "That is the truth, 1/(1 −"],
      ["return 6.51;", "That is the discounted return"],
      ["return 11.1;", "The next value counts γ times,"],
      ["return 1 / (1 - (0.9 + 0.9));", "0.9 *times* 0.9, not 0.9 plus 0.9"],
      ["return 4.74;", "You took the reward away from"],
      ["return 0.19;", "That is 1 − 0.81. The value"],
      ["return 9;", "Write down the ten targets"],
      ["return 9.1;", "Write down the ten targets"],
      ["return 1.81;", "That is one round of the formula,"],
      ["return -5.26;", "Every target is at least the"],
      ["return '5.26';", "Your function returns a string"],
      ["return NaN;", "NaN is what arithmetic gives"],
      ["return [5.26];", "Your function returns an array"],
      [
        "let v = 0;\nfor (let i = 0; i < 10; i++) v = 0.9 * (1 + 0.9 * v) + 0.1;\nreturn v;",
        "Write down the ten targets",
      ],
      ["const v = (1 + 0.81 * v);\nreturn v;", "`v` is used before the line"],
    ],
  },
};
