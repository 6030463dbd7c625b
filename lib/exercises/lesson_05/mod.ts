import descentStep from "./descent_step.ts";
import huberByHand from "./huber_by_hand.ts";
import keptMean from "./kept_mean.ts";
import meanSquaredError from "./mean_squared_error.ts";
import shapesByRule from "./shapes_by_rule.ts";
import standardiseColumns from "./standardise_columns.ts";
import stretchedLoss from "./stretched_loss.ts";
import twoLayers from "./two_layers.ts";

/** The exercises of lesson 05, in its order. */
export const lesson05 = {
  "shapes-by-rule": shapesByRule,
  "standardise-columns": standardiseColumns,
  "mean-squared-error": meanSquaredError,
  "descent-step": descentStep,
  "stretched-loss": stretchedLoss,
  "huber-by-hand": huberByHand,
  "two-layers": twoLayers,
  "kept-mean": keptMean,
} as const;
