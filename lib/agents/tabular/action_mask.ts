import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import type { ActionValues } from "../action_values.ts";

/** Which actions there are in a state: for each of them 1, or true, if it may be taken, else 0, or false. */
export type ActionMask = (state: number) => ArrayLike<number | boolean>;

/**
 * Forbids actions for good: their value becomes −Infinity, which no choice takes and no mean counts. A state in
 * which nothing may be done is left as it is: episodes end there.
 *
 * @param owner Whose table it is, for messages.
 * @throws {TypeError} If the mask is no function, or gives no list.
 * @throws {RangeError} If it has not one entry for each action.
 */
export function forbid(owner: string, table: ActionValues, mask: ActionMask): void {
  if (typeof mask !== "function") {
    throw new TypeError(`${owner}: actionMask must be a function of the state, got ${inWords(mask)}`);
  }
  for (let state = 0; state < table.states; state++) {
    const allowed: unknown = mask(state);
    if (!isList(allowed)) {
      throw new TypeError(
        `${owner}: actionMask must give a list with an entry for each action, got ${inWords(allowed)}`,
      );
    }
    if (allowed.length !== table.actions) {
      throw new RangeError(
        `${owner}: actionMask must give an entry for each of ${table.actions} actions, got ${allowed.length} ` +
          `in state ${state}`,
      );
    }
    if (!Array.from(allowed).every((entry) => typeof entry === "number" || typeof entry === "boolean")) {
      throw new TypeError(
        `${owner}: actionMask must give numbers or booleans, got ${inWords(allowed)} in state ${state}`,
      );
    }
    const forbidden = Array.from(allowed).flatMap((entry, action) => entry ? [] : [action]);
    if (forbidden.length === table.actions) continue;
    for (const action of forbidden) table.set(state, action, -Infinity);
  }
}
