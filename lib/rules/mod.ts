/**
 * The formulas of the books, as functions of numbers and arrays.
 *
 * @module
 */
export { argmax } from "./argmax.ts";
export { epsilonGreedy } from "./epsilon_greedy.ts";
export { noisyGreedy } from "./noisy_greedy.ts";
export { runningMean } from "./running_mean.ts";
export { tdTarget } from "./td_target.ts";
