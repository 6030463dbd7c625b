import type { lesson07 } from "../../../lib/exercises/lesson_07/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { autocorrelation } from "./autocorrelation.ts";
import { evenPlace } from "./even_place.ts";
import { frozenRing } from "./frozen_ring.ts";
import { oneArray } from "./one_array.ts";
import { ringStore } from "./ring_store.ts";
import { sampleBatch } from "./sample_batch.ts";

export const answers07: AnswersTo<typeof lesson07> = {
  "autocorrelation": autocorrelation,
  "times-drawn": {
    right: ["return 8;", "return 32 / 4;", "return 4000 / 4 * 32 / 4000;"],
    wrong: [
      ["return 32 / 4000;", "drawn in one batch"],
      ["return 0.032;", "For 4 steps that come in"],
      ["return 32;", "at every step"],
      ["return 32 * 4;", "divide"],
      ["return 4000 / 32;", "how many batches of 32"],
      ["return 4000 / 4;", "how many batches are drawn"],
      ["return 1;", "hands out each step once"],
      ["return 0.25;", "For 4 steps that come in"],
      ['return "8";', "a string where a number"],
    ],
  },
  "ring-store": ringStore,
  "even-place": evenPlace,
  "sample-batch": sampleBatch,
  "replay-bytes": {
    right: ["return 41;", "return (2 * 4 * 4 + 4 + 4 + 1) * 1e6 / 1e6;"],
    wrong: [
      ["return 25;", "One observation is missing"],
      ["return 41 * 8;", "megabits"],
      ["return 41e6;", "Those are bytes"],
      ["return 44;", "one byte, not four"],
      ["return 40;", "The ending is missing"],
      ["return 32;", "the observations alone"],
      ["return 41 * 1e6 / 1024 / 1024;", "mebibytes"],
      ["return 8 * 8 + 8 + 8 + 1;", "64 bits"],
      ["return 0.041;", "Count the bytes of one step"],
      ["return 42;", "Count the bytes of one step"],
    ],
  },
  "frozen-ring": frozenRing,
  "one-array": oneArray,
  "sarsa-replay": {
    right: ['return "c";'],
    wrong: [
      ['return "a";', "one of a thousand episodes ago"],
      ['return "b";', "has no maximum"],
      ['return "d";', "is not the trouble"],
      ["return c;", 'return "c";'],
    ],
  },
};
