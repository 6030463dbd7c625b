/**
 * The formulas of the books, as functions of numbers and arrays.
 *
 * @module
 */
export { argmax } from "./argmax.ts";
export { epsilonGreedy } from "./epsilon_greedy.ts";
export { noisyGreedy } from "./noisy_greedy.ts";
export type { PlanningOptions } from "./planning.ts";
export { policyEvaluation, type PolicyValues } from "./policy_evaluation.ts";
export type { PolicyTable } from "./policy_table.ts";
export { runningMean } from "./running_mean.ts";
export { tdTarget } from "./td_target.ts";
export { type OptimalValues, valueIteration } from "./value_iteration.ts";
