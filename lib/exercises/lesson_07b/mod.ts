import calcTarget from "./calc_target.ts";
import huberLoss from "./huber_loss.ts";
import lecunLimit from "./lecun_limit.ts";
import neverLearns from "./never_learns.ts";
import rewardList from "./reward_list.ts";
import targetRows from "./target_rows.ts";
import transposed from "./transposed.ts";
import updateShapes from "./update_shapes.ts";

/** The exercises of lesson 07b, in its order. */
export const lesson07b = {
  "lecun-limit": lecunLimit,
  "calc-target": calcTarget,
  "target-rows": targetRows,
  "huber-loss": huberLoss,
  "transposed": transposed,
  "update-shapes": updateShapes,
  "never-learns": neverLearns,
  "reward-list": rewardList,
} as const;
