import { demandCount, demandWithin } from "../../demands/values.ts";

/** How many states a world can have: 500 × 500 squares, of which a maze is drawn in about a second. */
export const mostStates = 250_000;

/**
 * Refuses what is no number of states, or of actions.
 *
 * @throws {TypeError} If the value is not a number.
 * @throws {RangeError} If it is not an integer from `least` to {@linkcode mostStates}.
 */
export function demandStates(owner: string, name: string, value: unknown, least = 1): void {
  demandCount(owner, name, value, least);
  demandWithin(owner, name, value, least, mostStates);
}
