import type { lesson02 } from "../../../lib/exercises/lesson_02/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { addedStepSize } from "./added_step_size.ts";
import { oneWayDoor } from "./one_way_door.ts";
import { policyGradient } from "./policy_gradient.ts";
import { policyGradientAgent } from "./policy_gradient_agent.ts";
import { rowShares } from "./row_shares.ts";
import { sampleAction } from "./sample_action.ts";
import { softmax } from "./softmax.ts";

export const answers02: AnswersTo<typeof lesson02> = {
  "row-shares": rowShares,
  "sample-action": sampleAction,
  "random-walk-length": {
    right: ["return 'd';"],
    wrong: [
      ['return "a";', "It would be so if a wrong"],
      ['return "b";', "Each wrong turn leads to squares"],
      ['return "c";', "a straight line of six steps"],
      ["return 50;", "That is not one of the answers"],
      ["return d;", "Put the letter in quotes:"],
      ["", "Your function returns nothing."],
    ],
  },
  "one-way-door": oneWayDoor,
  "softmax": softmax,
  "policy-gradient": policyGradient,
  "added-step-size": addedStepSize,
  "policy-gradient-agent": policyGradientAgent,
};
