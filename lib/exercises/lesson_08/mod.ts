import advancedQAgent from "./advanced_q_agent.ts";
import dqnAgent from "./dqn_agent.ts";
import frozenTarget from "./frozen_target.ts";
import halvedLoss from "./halved_loss.ts";
import highestValue from "./highest_value.ts";
import learnFrom from "./learn_from.ts";
import meanScoreCheck from "./mean_score_check.ts";
import timesReplayed from "./times_replayed.ts";

/** The exercises of lesson 08, in its order. */
export const lesson08 = {
  "halved-loss": halvedLoss,
  "learn-from": learnFrom,
  "advanced-q-agent": advancedQAgent,
  "times-replayed": timesReplayed,
  "dqn-agent": dqnAgent,
  "mean-score-check": meanScoreCheck,
  "highest-value": highestValue,
  "frozen-target": frozenTarget,
} as const;
