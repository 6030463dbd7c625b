import type { lesson04b } from "../../../lib/exercises/lesson_04b/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { stateIndex } from "./state_index.ts";
import { successIsFalling } from "./success_is_falling.ts";
import { tenInARow } from "./ten_in_a_row.ts";
import { unusedDiscount } from "./unused_discount.ts";

export const answers04b: AnswersTo<typeof lesson04b> = {
  "state-index": stateIndex,
  "unused-discount": unusedDiscount,
  "ten-in-a-row": tenInARow,
  "success-is-falling": successIsFalling,
  "never-visited": {
    right: ["return 'b';"],
    wrong: [
      ['return "a";', "Nobody told the table which"],
      ['return "c";', "It acts greedily, and that"],
      ['return "d";', "An agent must act at every"],
      ['return "left";', "That is not one of the answers"],
      ["return 0;", "That is not one of the answers"],
      ["return b;", "Put the letter in quotes:"],
    ],
  },
  "rows-needed": {
    right: [
      "return 60_466_176;",
      "return 60_000_000;",
      "return Math.pow(6, 10);",
      "let rows = 1;\nfor (let variable = 0; variable < 10; variable++) rows *= 6;\nreturn rows;",
      "return 1296 * 6 ** 6;",
    ],
    wrong: [
      ["return 60;", "That is a sum: so many bins"],
      ["return 16;", "Count the rows for one variable,"],
      ["return 10 ** 6;", "That is base and exponent"],
      ["return 6 ^ 10;", "`^` is no power here: it mixes"],
      ["return 6 * 10;", "That is a sum: so many bins"],
      ["return 6e10;", "Count the rows for one variable,"],
      ["return 1296;", "That is the table of four"],
      ["return 6 ** 9;", "That is one factor of six"],
      ["return 6 ** 11;", "That is one factor of six"],
      ["return 5 ** 10;", "Count the rows for one variable,"],
      ["return 7 ** 10;", "Count the rows for one variable,"],
      ["return 2 ** 10;", "Count the rows for one variable,"],
      ["return 2 * 6 ** 10;", "Asked is for rows. How many"],
      ["return 6 ** 10 / 2;", "Count the rows for one variable,"],
      ["return 61_100_000;", "Count the rows for one variable,"],
      ["return 6 ** 4 * 10;", "A table does not grow in proportion"],
      ["return 6 ** 4 + 6 ** 6;", "Count the rows for one variable,"],
      ["return '6 ** 10';", "Your function returns a string"],
      ["return 6n ** 10n;", "Your function returns a bigint"],
      ["return Infinity;", "A table has at least one row,"],
      ["return 6 ** 10 - 1 > 0;", "Your function returns a boolean"],
      [
        "let rows = 0;\nfor (let variable = 0; variable < 10; variable++) rows *= 6;\nreturn rows;",
        "A table has at least one row,",
      ],
    ],
  },
  "which-fits-a-table": {
    right: ["return 'c';"],
    wrong: [
      ['return "a";', "$4^{14}$ are 268 million rows,"],
      ['return "b";', "$2^{7056}$ rows, a number"],
      ['return "d";', "They can be numbered, but"],
      ["return 'c)';", "That is not one of the answers"],
      ["return ['c'];", "That is not one of the answers"],
    ],
  },
  "quicker-settings": {
    right: [
      "return { stepSize: 0.2, discount: 0.99, epsilon: rl.exponential(0.3, 0.98) };",
      "return { stepSize: 0.5, discount: 0.99, epsilon: (_, episode) => 0.3 * 0.98 ** episode };",
      "return { stepSize: 0.5, epsilon: rl.exponential(0.3, 0.98) };",
    ],
    wrong: [
      ["return {};", "settings from above"],
      ["", "returns nothing"],
      ["return { stepSize: 2 };", ""],
      ["return { stepSize: 0.5, discount: 0.99, epsilon: 0.5 };", "tosses of a coin"],
      ["return { stepSize: 0.5, discount: 0.1, epsilon: rl.exponential(0.3, 0.98) };", "the very next step"],
      ["return { stepSize: 0, epsilon: 0.1 };", "never changes"],
      ["return { stepSize: 0.5, discount: 0.99, epsilon: rl.linear(1, 0.5, 100_000) };", "tosses of a coin"],
      [
        "return { stepSize: 0.2, discount: 0.99, epsilon: rl.exponential(0.3, 0.995) };",
        "settings from above",
      ],
      ["while (true) {}", "`while (true)` went on and on"],
      ["return 0.5;", "Your function returns no settings."],
      ["return [0.5, 0.99, 0.1];", "Your function returns no settings."],
      ["return { alpha: 0.5, gamma: 0.99, epsilon: 0 };", ""],
      ["return { stepSize: 1, epsilon: rl.exponential(0.3, 0.98) };", "With a step size of 1 each"],
      ["return { stepSize: 0.001, epsilon: rl.exponential(0.3, 0.98) };", ""],
      ["return { stepSize: NaN };", ""],
      ["return { stepSize: '0.5' };", ""],
      ["return { epsilon: rl.exponential(0.3, 1.02) };", ""],
    ],
  },
};
