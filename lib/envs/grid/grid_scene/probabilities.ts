import { isDistribution, oneHot } from "../../distribution.ts";

/**
 * The probabilities of the actions in a square: of an action's number 1 for it
 * and 0 for the others, of NaN 0 for all.
 *
 * @param taken The action taken there, or the probabilities of all actions.
 * @param what Whose they are, for the message: `"grid: policy of square 3"`.
 * @throws {RangeError} If there is no such action, or the probabilities do not add up to 1.
 */
export function probabilitiesIn(taken: number | readonly number[], actions: number, what: string): number[] {
  const none = new Array<number>(actions).fill(0);
  if (typeof taken === "number") {
    if (Number.isNaN(taken)) return none;
    if (Number.isInteger(taken) && taken >= 0 && taken < actions) return oneHot(taken, actions);
    throw new RangeError(`${what} must be an action, 0 to ${actions - 1}, got ${taken}`);
  }
  if (taken.length !== actions) {
    throw new RangeError(`${what} has ${taken.length} numbers for ${actions} actions`);
  }
  const probabilities = taken.map((p) => Number.isNaN(p) ? 0 : p);
  if (probabilities.every((p) => p === 0) || isDistribution(probabilities)) return probabilities;
  throw new RangeError(`${what} must be probabilities that add up to 1, got ${taken.join(", ")}`);
}
