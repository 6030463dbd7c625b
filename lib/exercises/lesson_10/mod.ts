import entropyTerm from "./entropy_term.ts";
import generateSession from "./generate_session.ts";
import getCumulativeRewards from "./get_cumulative_rewards.ts";
import gradientEstimate from "./gradient_estimate.ts";
import logProbabilities from "./log_probabilities.ts";
import normaliseReturns from "./normalise_returns.ts";
import policyLoss from "./policy_loss.ts";
import predictProba from "./predict_proba.ts";
import removedLimit from "./removed_limit.ts";

/** The exercises of lesson 10, in its order. */
export const lesson10 = {
  "gradient-estimate": gradientEstimate,
  "log-probabilities": logProbabilities,
  "predict-proba": predictProba,
  "generate-session": generateSession,
  "get-cumulative-rewards": getCumulativeRewards,
  "policy-loss": policyLoss,
  "entropy-term": entropyTerm,
  "removed-limit": removedLimit,
  "normalise-returns": normaliseReturns,
} as const;
