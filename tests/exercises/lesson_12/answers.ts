import type { lesson12 } from "../../../lib/exercises/lesson_12/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { doubleQTargets } from "./double_q_targets.ts";
import { duelingValues } from "./dueling_values.ts";
import { expectedBest } from "./expected_best.ts";
import { nStepTransition } from "./n_step_transition.ts";
import { sameDiscount } from "./same_discount.ts";
import { shallowJudge } from "./shallow_judge.ts";

export const answers12: AnswersTo<typeof lesson12> = {
  "profit-from-nothing": {
    right: [
      "return 2.43;",
      "return 2.4;",
      "return 5 * 1.54 / Math.sqrt(10);",
      "return 5 * 0.49;",
      "const random = new rl.Generator(0);\nlet sum = 0;\nfor (let k = 0; k < 500; k++) for (let room = 0; room < 5; room++) " +
      "sum += Math.max(...Array.from({ length: 10 }, () => random.normal(0, 1 / Math.sqrt(10))));\nreturn sum / 500;",
    ],
    wrong: [
      ["return 0;", "That is the truth"],
      ["return 5 * 1.54;", "That would be right for doors that were tried once"],
      ["return 7.7;", "That would be right for doors that were tried once"],
      ["return 0.49;", "That is the promise of a single room"],
      ["return 1.54;", "About that much is the greatest"],
      ["return 5 / Math.sqrt(10);", "About that much is the greatest"],
      ["return 5 * 1.54 / 10;", "The mean of ten draws does not scatter a tenth"],
      ["return Math.sqrt(5) * 1.54 / Math.sqrt(10);", "Rooms come one after the other"],
      ["return 3;", "Work it out for one room first"],
      ["return 2;", "Work it out for one room first"],
      ["return 10;", "Work it out for one room first"],
      ["return -2.43;", "Work it out for one room first"],
      ["return 100;", "Such a walk has five passages"],
      ['return "2.4";', "Your function returns a string"],
      ["return 5 ^ 1.54;", "Work it out for one room first"],
      ["return;", "Your function returns nothing"],
    ],
  },
  "double-q-targets": doubleQTargets,
  "shallow-judge": shallowJudge,
  "when-double-helps": {
    right: ['return "b";'],
    wrong: [
      ['return "a";', "is the network itself"],
      ['return "c";', "Where a door always pays the same"],
      ['return "d";', "Where there is no choice"],
      ['return "B";', "That is not one of the answers"],
      ["return b;", "Put the letter in quotes:"],
      ["return 1;", "That is not one of the answers"],
    ],
  },
  "n-step-transition": nStepTransition,
  "same-discount": sameDiscount,
  "dueling-values": duelingValues,
  "expected-best": expectedBest,
};
