/**
 * The formulas of the books, as functions of numbers and arrays.
 *
 * @module
 */
export { argmax } from "./argmax.ts";
export { discountedReturns } from "./discounted_returns.ts";
export { epsilonGreedy } from "./epsilon_greedy.ts";
export { epsilonGreedyProbabilities } from "./epsilon_greedy_probabilities.ts";
export { epsilonGreedyValue } from "./epsilon_greedy_value.ts";
export { type AdvantageOptions, generalisedAdvantages, type ValuedSteps } from "./generalised_advantages.ts";
export { noisyGreedy } from "./noisy_greedy.ts";
export { nStepReturn } from "./n_step_return.ts";
export type { PlanningOptions } from "./planning/options.ts";
export { policyEvaluation, type PolicyValues } from "./policy_evaluation.ts";
export { type ImprovedPolicy, policyIteration } from "./policy_iteration.ts";
export type { PolicyTable } from "./planning/policy_table.ts";
export { runningMean } from "./running_mean.ts";
export { sampleAction } from "./sample_action.ts";
export { softmax } from "./softmax.ts";
export { tdTarget } from "./td_target.ts";
export { type OptimalValues, valueIteration } from "./value_iteration.ts";
