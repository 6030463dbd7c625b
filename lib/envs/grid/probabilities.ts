/**
 * The probabilities of the actions in a square: of an action's number 1 for it
 * and 0 for the others, of NaN 0 for all.
 *
 * @param taken The action taken there, or the probabilities of all actions.
 * @param what Whose they are, for the message: `"grid: policy of square 3"`.
 * @throws {RangeError} If there is no such action, or the probabilities do not add up to 1.
 */
export function probabilitiesIn(taken: number | readonly number[], actions: number, what: string): number[] {
  if (typeof taken === "number") {
    if (!Number.isNaN(taken) && !(Number.isInteger(taken) && taken >= 0 && taken < actions)) {
      throw new RangeError(`${what} must be an action, 0 to ${actions - 1}, got ${taken}`);
    }
    return Array.from({ length: actions }, (_, action) => action === taken ? 1 : 0);
  }
  if (taken.length !== actions) {
    throw new RangeError(`${what} has ${taken.length} numbers for ${actions} actions`);
  }
  const probabilities = taken.map((p) => Number.isNaN(p) ? 0 : p);
  const sum = probabilities.reduce((sum, p) => sum + p, 0);
  if (probabilities.some((p) => p < 0) || !(sum === 0 || Math.abs(sum - 1) < 1e-6)) {
    throw new RangeError(`${what} must be probabilities that add up to 1, got ${probabilities.join(", ")}`);
  }
  return probabilities;
}
