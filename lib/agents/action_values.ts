import { inWords } from "../demands/in_words.ts";
import { demandCount } from "../demands/values.ts";
import type { Generator } from "../random/generator.ts";
import { argmax } from "../rules/argmax.ts";
import { arrayIn, recordOf } from "../storage/parts.ts";
import type { Storable, StorableTensor } from "../storage/storable.ts";
import { initialDraws, type InitialValue } from "./initial_value.ts";

/**
 * A table of action values Q(s, a): a row for each state, a column for each action.
 *
 * @example
 * ```ts
 * import { ActionValues } from "bellman";
 *
 * const values = new ActionValues(3, 2);
 * values.move(1, 0, 0.5, 8); // half the way from 0 to 8
 * values.of(1); // Float64Array [4, 0]
 * values.max(1); // 4
 * ```
 */
export class ActionValues {
  /** How many rows there are. */
  readonly states: number;
  /** How many columns there are. */
  readonly actions: number;
  readonly #rows: readonly Float64Array[];

  /**
   * @param states How many states, at least 1.
   * @param actions How many actions, at least 1.
   * @param initialValue What the table holds at first. Default 0.
   * @param random Where a range of initial values is drawn from, row by row.
   * @throws {TypeError} If a count is no number, or the initial values are neither a number nor a range.
   * @throws {RangeError} If a count is not a whole number of at least 1, the initial values are not finite, or a range
   * is given without a generator.
   */
  constructor(states: number, actions: number, initialValue: InitialValue = 0, random?: Generator) {
    demandCount("ActionValues", "states", states);
    demandCount("ActionValues", "actions", actions);
    this.states = states;
    this.actions = actions;
    const value = initialDraws(initialValue, random);
    this.#rows = Array.from({ length: states }, () => Float64Array.from({ length: actions }, value));
  }

  /**
   * The values of all actions in a state: the row itself, not a copy.
   *
   * @throws {RangeError} If the table has no such state.
   */
  of(state: number): Float64Array {
    const row = this.#rows[state];
    if (row === undefined) {
      throw new RangeError(`ActionValues: a state is a number from 0 to ${this.states - 1}, got ${state}`);
    }
    return row;
  }

  /** The rows of all states, in order: copies, to print or to plot. */
  *[Symbol.iterator](): IterableIterator<Float64Array> {
    for (const row of this.#rows) yield row.slice();
  }

  /**
   * The largest value in a state: max Q(s, ·).
   *
   * @throws {RangeError} If the table has no such state.
   */
  max(state: number): number {
    const row = this.of(state);
    return row[argmax(row)];
  }

  /**
   * The best action in a state, the first of several.
   *
   * @throws {RangeError} If the table has no such state.
   */
  best(state: number): number {
    return argmax(this.of(state));
  }

  /** What each state is worth to one who takes its best action: max Q(s, ·). */
  stateValues(): Float64Array {
    return Float64Array.from(this.#rows, (row) => row[argmax(row)]);
  }

  /** The best action of each state, the first of several. */
  greedyPolicy(): Float64Array {
    return Float64Array.from(this.#rows, argmax);
  }

  /**
   * Moves a value towards a target, `stepSize` of the way.
   *
   * @throws {RangeError} If the table has no such state or action.
   */
  move(state: number, action: number, stepSize: number, target: number): void {
    const row = this.of(state), value = row[action];
    if (value === undefined) throw this.#noAction(action);
    row[action] = value + stepSize * (target - value);
  }

  /**
   * The value of an action in a state: Q(s, a).
   *
   * @throws {RangeError} If the table has no such state or action.
   */
  value(state: number, action: number): number {
    const value = this.of(state)[action];
    if (value === undefined) throw this.#noAction(action);
    return value;
  }

  /**
   * Puts a value in the place of another.
   *
   * @throws {RangeError} If the table has no such state or action.
   */
  set(state: number, action: number, value: number): void {
    const row = this.of(state);
    if (row[action] === undefined) throw this.#noAction(action);
    row[action] = value;
  }

  /** Another table of the same values. */
  clone(): ActionValues {
    const copy = new ActionValues(this.states, this.actions);
    copy.restore(this.snapshot());
    return copy;
  }

  /** All values, a row after the other; they do not change with the table. */
  snapshot(): StorableTensor {
    const values = new Float64Array(this.states * this.actions);
    for (const [state, row] of this.#rows.entries()) values.set(row, state * this.actions);
    return { shape: [this.states, this.actions], values };
  }

  /**
   * Takes over the values of a table of the same size.
   *
   * @param snapshot What {@linkcode snapshot} gave.
   * @throws {TypeError} If it is anything else, or that of a table of another size; the values are then as they were.
   */
  restore(snapshot: Storable): void {
    const parts = recordOf("ActionValues", snapshot), shape = [this.states, this.actions];
    if (inWords(parts.shape) !== inWords(shape)) {
      throw new TypeError(
        `ActionValues: restore: the snapshot's table has shape ${inWords(parts.shape)}, this one ${
          inWords(shape)
        }`,
      );
    }
    const values = arrayIn("ActionValues", parts, "values", Float64Array, this.states * this.actions);
    for (const [state, row] of this.#rows.entries()) {
      row.set(values.subarray(state * this.actions, (state + 1) * this.actions));
    }
  }

  #noAction(action: number): RangeError {
    return new RangeError(`ActionValues: an action is a number from 0 to ${this.actions - 1}, got ${action}`);
  }
}
