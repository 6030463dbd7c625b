import { inWords } from "../../../demands/in_words.ts";
import { isList } from "../../../demands/is_list.ts";
import { demandKnown } from "../../../demands/known.ts";
import { probabilitiesIn } from "./probabilities.ts";

/** What can lie on the squares of a grid world: one entry a square, row by row from the upper left corner. */
export interface GridOverlay {
  /** A number for each square, such as V(s), written on its colour; NaN where it has none. */
  readonly values?: ArrayLike<number>;
  /** For each square the action taken there, or the probabilities of all actions; NaN where there is none. */
  readonly policy?: ArrayLike<number | ArrayLike<number>>;
  /** How often each square was visited. */
  readonly visits?: ArrayLike<number>;
}

/** An overlay, checked: the policy as probabilities. */
export interface Layers {
  readonly values?: readonly number[];
  readonly policy?: readonly (readonly number[])[];
  readonly visits?: readonly number[];
}

const owner = "env.render";

/**
 * Reads what is to lie on the squares.
 *
 * @param squares How many squares there are.
 * @param actions How many actions there are.
 * @throws {TypeError} If there is no such layer, one is no list, or something else than numbers stands in it.
 * @throws {RangeError} If a layer has not one entry for each square, an action does not exist, probabilities do not
 * add up to 1, or a count is below 0.
 */
export function readOverlay(overlay: GridOverlay, squares: number, actions: number): Layers {
  demandKnown(owner, overlay, ["values", "policy", "visits"]);
  const read = <Entry>(name: keyof GridOverlay, entryOf: (entry: unknown, square: number) => Entry) =>
    overlay[name] === undefined ? undefined : entriesOf(name, overlay[name], squares).map(entryOf);
  return {
    values: read("values", (value, square) => numberIn("values", value, square)),
    policy: read("policy", (taken, square) => {
      const what = `policy of square ${square}`;
      const numbers = typeof taken === "number" ? taken : listOf(what, taken);
      return probabilitiesIn(numbers, actions, `${owner}: ${what}`);
    }),
    visits: read("visits", (count, square) => countIn("visits", count, square)),
  };
}

function entriesOf(name: string, layer: unknown, squares: number): unknown[] {
  if (!isList(layer)) {
    throw new TypeError(`${owner}: ${name} must be a list with one entry a square, got ${inWords(layer)}`);
  }
  if (layer.length !== squares) {
    throw new RangeError(
      `${owner}: ${name} must have one entry for each of the ${squares} squares, got ${layer.length}`,
    );
  }
  return Array.from(layer);
}

function listOf(what: string, entry: unknown): number[] {
  if (isList(entry)) return Array.from(entry, (number, action) => numberIn(what, number, action));
  throw new TypeError(
    `${owner}: ${what} must be an action, or the probabilities of all actions, got ${inWords(entry)}`,
  );
}

function numberIn(what: string, entry: unknown, place: number): number {
  if (typeof entry === "number") return entry;
  throw new TypeError(`${owner}: ${what} must be numbers, got ${inWords(entry)} at place ${place}`);
}

function countIn(what: string, entry: unknown, square: number): number {
  const count = numberIn(what, entry, square);
  if (count >= 0 && count < Infinity) return count;
  throw new RangeError(`${owner}: ${what} must be counts of at least 0, got ${count} of square ${square}`);
}
