import { inWords } from "../../demands/in_words.ts";
import type { ActionValues } from "../action_values.ts";
import { forbiddenActions } from "../forbidden_actions.ts";

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
    const forbidden = forbiddenActions(mask(state), table.actions, { owner, where: `in state ${state}` });
    for (const action of forbidden) table.set(state, action, -Infinity);
  }
}
