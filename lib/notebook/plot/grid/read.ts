import { probabilitiesIn } from "../../../envs/grid/grid_scene/probabilities.ts";
import { isList } from "../../../demands/is_list.ts";
import { demandList, demandNumbers, kindOf } from "../demand.ts";

/** One thing for each square: flat, with the number of columns beside it, or in rows. */
export type Squares<Thing> = ArrayLike<Thing> | ArrayLike<ArrayLike<Thing>>;

/** A table with a row for each state, such as an agent's. */
export interface StateTable {
  readonly states: number;
  of(state: number): ArrayLike<number>;
}

/** What was given for the squares, one after the other. */
export interface Layer {
  readonly name: string;
  readonly columns: number;
  readonly squares: readonly unknown[];
}

/**
 * Reads what was given for the squares of a grid.
 *
 * @param columns Where the squares come flat.
 * @throws {TypeError} If it is no list, or no list of lists where `columns` is not given.
 * @throws {RangeError} If the rows differ in length, the squares do not fill them, or there are none.
 */
export function readLayer(name: string, data: unknown, columns?: number): Layer {
  const given = isTable(data) ? Array.from({ length: data.states }, (_, state) => data.of(state)) : data;
  demandList("grid", name, given);
  const layer = columns === undefined ? fromRows(name, given) : { name, columns, squares: Array.from(given) };
  const { length } = layer.squares;
  if (length === 0) throw new RangeError(`grid: ${name} must have at least one square, got none`);
  if (length % layer.columns !== 0) {
    throw new RangeError(`grid: ${name} has ${length} squares; they do not fill rows of ${layer.columns}`);
  }
  return layer;
}

function isTable(data: unknown): data is StateTable {
  return typeof data === "object" && data !== null && "states" in data && "of" in data;
}

function fromRows(name: string, rows: ArrayLike<unknown>): Layer {
  const lists = Array.from(rows, (row, place) => {
    if (isList(row)) return Array.from(row);
    throw new TypeError(
      `grid: ${name} comes in rows, or flat with { columns }; row ${place} must be a list, got ${
        kindOf(row)
      }`,
    );
  });
  const columns = lists[0]?.length ?? 0;
  const odd = lists.findIndex((row) => row.length !== columns);
  if (odd >= 0) {
    throw new RangeError(
      `grid: row ${odd} of ${name} has ${lists[odd].length} squares, row 0 has ${columns}`,
    );
  }
  return { name, columns, squares: lists.flat() };
}

/** A number for each square; NaN where a square has none. */
export function numbersOf({ name, squares }: Layer): number[] {
  const numbers: unknown = squares;
  demandNumbers("grid", name, numbers);
  return Array.from(numbers);
}

/** The values of the actions, for each square. */
export function actionValuesOf({ name, squares }: Layer, actions: number): number[][] {
  return squares.map((values, square) => listOf(name, values, square, actions));
}

/** The probabilities of the actions, for each square. */
export function probabilitiesOf({ name, squares }: Layer, actions: number): number[][] {
  return squares.map((entry, square) => {
    const taken = typeof entry === "number" ? entry : listOf(name, entry, square, actions);
    return probabilitiesIn(taken, actions, `grid: ${name} of square ${square}`);
  });
}

function listOf(name: string, entry: unknown, square: number, actions: number): number[] {
  demandNumbers("grid", `${name} of square ${square}`, entry);
  if (entry.length !== actions) {
    throw new RangeError(
      `grid: ${name} of square ${square} has ${entry.length} numbers for ${actions} actions`,
    );
  }
  return Array.from(entry);
}
