import addedStepSize from "./added_step_size.ts";
import oneWayDoor from "./one_way_door.ts";
import policyGradient from "./policy_gradient.ts";
import policyGradientAgent from "./policy_gradient_agent.ts";
import randomWalkLength from "./random_walk_length.ts";
import rowShares from "./row_shares.ts";
import sampleAction from "./sample_action.ts";
import softmax from "./softmax.ts";

/** The exercises of lesson 02, in its order. */
export const lesson02 = {
  "row-shares": rowShares,
  "sample-action": sampleAction,
  "random-walk-length": randomWalkLength,
  "one-way-door": oneWayDoor,
  "softmax": softmax,
  "policy-gradient": policyGradient,
  "added-step-size": addedStepSize,
  "policy-gradient-agent": policyGradientAgent,
} as const;
