import type { lesson07b } from "../../../lib/exercises/lesson_07b/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { calcTarget } from "./calc_target.ts";
import { huberLoss } from "./huber_loss.ts";
import { rewardList } from "./reward_list.ts";
import { targetRows } from "./target_rows.ts";
import { transposed } from "./transposed.ts";
import { updateShapes } from "./update_shapes.ts";

export const answers07b: AnswersTo<typeof lesson07b> = {
  "lecun-limit": {
    right: [
      "return Math.sqrt(3 / fanIn);",
      "return (3 / fanIn) ** 0.5;",
      "return Math.sqrt(3) / Math.sqrt(fanIn);",
    ],
    wrong: [
      ["return Math.sqrt(1 / fanIn);", "That is PyTorch's limit"],
      ["return 1 / Math.sqrt(fanIn);", "That is PyTorch's limit"],
      ["return 3 / fanIn;", "That is limit²."],
      ["return 1 / fanIn;", "That is the variance."],
      ["return Math.sqrt(3 / fanOut);", "how many numbers flow *out*"],
      ["return Math.sqrt(6 / fanIn);", "That is He's limit"],
      ["return Math.sqrt(6 / (fanIn + fanOut));", "That is Glorot's limit"],
      ["return Math.sqrt(6 / fanIn + fanOut);", ""],
      ["return Math.sqrt(fanIn / 3);", "It is upside down"],
      ["return Math.sqrt(3) / fanIn;", "The root must reach over the whole fraction"],
      ["return 3 / Math.sqrt(fanIn);", "The root must reach over the whole fraction"],
      ["return Math.sqrt(1 / (3 * fanIn));", "The 3 stands on the wrong side"],
      ["return -Math.sqrt(3 / fanIn);", "That is the lower end"],
      ["return 2 * Math.sqrt(3 / fanIn);", "how wide the range is"],
      ["return (3 / fanIn) ** 2;", ""],
      ["return (3 / fanIn) ^ 0.5;", ""],
      ["return sqrt(3 / fanIn);", "Nothing is called `sqrt` here: is"],
      ["return Math.sqrt(3 / 4);", "That is the limit of CartPole's"],
      ["const limit = Math.sqrt(3 / fanIn);\nreturn [-limit, limit];", "Your function returns an array"],
      ["Math.sqrt(3 / fanIn);", "returns nothing"],
      ["return Math.sqrt(3 // fanIn);\n);", "`// fanIn` is a comment: `//`"],
    ],
  },
  "calc-target": calcTarget,
  "target-rows": targetRows,
  "huber-loss": huberLoss,
  "transposed": transposed,
  "update-shapes": updateShapes,
  "never-learns": {
    right: ["return 'b';"],
    wrong: [
      ["return 'a';", "It does shrink quickly."],
      ["return 'c';", "Small steps are steps"],
      ["return 'd';", "Then the values would grow"],
      ["return b;", "Put the letter in quotes"],
      ["return 'B';", "That is not one of the answers"],
    ],
  },
  "reward-list": rewardList,
};
