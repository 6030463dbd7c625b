import type { lesson09 } from "../../../lib/exercises/lesson_09/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { drawBatch } from "./draw_batch.ts";
import { findPlace } from "./find_place.ts";
import { priorityOf } from "./priority_of.ts";
import { rankProbabilities } from "./rank_probabilities.ts";
import { samplePrioritizedBatch } from "./sample_prioritized_batch.ts";
import { setPriority } from "./set_priority.ts";
import { trainingStep } from "./training_step.ts";
import { updateBatch } from "./update_batch.ts";
import { writeBack } from "./write_back.ts";

export const answers09: AnswersTo<typeof lesson09> = {
  "sample-prioritized-batch": samplePrioritizedBatch,
  "update-batch": updateBatch,
  "training-step": trainingStep,
  "priority-of": priorityOf,
  "set-priority": setPriority,
  "find-place": findPlace,
  "biased-value": {
    right: [
      "return 2.5;",
      "return 10 / 4;",
      "return 10 / (1 + Math.sqrt(9));",
      "let v = 0;\nfor (let k = 0; k < 10_000; k++) v += 0.001 * ((10 - v) ** 2 - 9 * v ** 2);\nreturn v;",
    ],
    wrong: [
      ["return 1;", "That is the mean"],
      ["return 10 / 10;", "That is the mean"],
      ["return 5;", "At 5 blanks and winners"],
      ["return 10;", "There the winner would be drawn"],
      ["return 0;", "At 0 a blank has no error"],
      ["return 10 / 3;", "the $v$ on the right comes over"],
      ["return 2.4;", "Balance the two pulls"],
      ["return 2;", "Balance the two pulls"],
      ["return -2.5;", "Balance the two pulls"],
      ["return 25;", "Balance the two pulls"],
      ['return "2.5";', "Your function returns a string"],
      ["return;", "Your function returns nothing"],
      ["return 10 / (1 + 9 ** (1 / 3));", "Balance the two pulls"],
    ],
  },
  "draw-batch": drawBatch,
  "rank-probabilities": rankProbabilities,
  "write-back": writeBack,
};
