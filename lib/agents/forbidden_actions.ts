import { inWords } from "../demands/in_words.ts";
import { isList } from "../demands/is_list.ts";

/** Whose mask it is, for messages. */
interface Asked {
  /** The agent. */
  readonly owner: string;
  /** What the mask is asked about: `"in state 3"`. */
  readonly where: string;
}

const allowedEntries = "must give 1 or true for what is allowed, 0 or false for what is not";

/**
 * The actions that a mask forbids. Where it forbids all of them none is: nothing may be done there, since episodes
 * end there.
 *
 * @param allowed What the mask gave: for each action 1, or true, if it may be taken, else 0, or false.
 * @param actions How many actions there are.
 * @throws {TypeError} If it is no list of numbers or booleans.
 * @throws {RangeError} If it has not one entry for each action, or a number that is neither 0 nor 1.
 */
export function forbiddenActions(allowed: unknown, actions: number, { owner, where }: Asked): number[] {
  if (!isList(allowed)) {
    throw new TypeError(
      `${owner}: actionMask must give a list with an entry for each action, got ${inWords(allowed)}`,
    );
  }
  if (allowed.length !== actions) {
    throw new RangeError(
      `${owner}: actionMask must give an entry for each of ${actions} actions, got ${allowed.length} ${where}`,
    );
  }
  const entries: unknown[] = Array.from(allowed);
  if (!entries.every((entry) => typeof entry === "number" || typeof entry === "boolean")) {
    throw new TypeError(`${owner}: actionMask ${allowedEntries}, got ${inWords(allowed)} ${where}`);
  }
  if (!entries.every((entry) => Number(entry) === 0 || Number(entry) === 1)) {
    throw new RangeError(`${owner}: actionMask ${allowedEntries}, got ${inWords(allowed)} ${where}`);
  }
  const forbidden = entries.flatMap((entry, action) => entry ? [] : [action]);
  return forbidden.length === actions ? [] : forbidden;
}
