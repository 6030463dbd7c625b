import type { Generator } from "../../random/generator.ts";
import { isDistribution, oneHot } from "../distribution.ts";
import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import { inspection } from "../inspection.ts";
import { cumulative, sampleCategory } from "./categorical.ts";
import { demandOutcomes } from "./demand_outcomes.ts";
import type { Outcome } from "./outcome.ts";
import { tableOf, type TransitionTable } from "./transition_table.ts";

export type { Outcome };

/** What a {@linkcode TransitionModel} is made from. */
export interface Transitions {
  /** How many states there are. */
  readonly states: number;
  /** How many actions there are in each. */
  readonly actions: number;
  /** The state in which episodes begin, or for each state the probability that they begin there. */
  readonly start: number | readonly number[];
  /** All that can follow an action in a state, in the order in which it is drawn; asked once for each of them. */
  readonly outcomes: (state: number, action: number) => readonly Outcome[];
}

/**
 * All that can happen in a world of finitely many states and actions: the
 * probabilities p(s', r | s, a). Planning needs them, as value iteration does;
 * a learner does without.
 *
 * @see Sutton & Barto (2018), equation 3.2; Gymnasium's `env.unwrapped.P`
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const { model } = rl.make("CliffWalking-v1").unwrapped;
 * model.outcomes(36, 1); // [{ probability: 1, nextState: 36, reward: -100, terminated: false }]
 * ```
 */
export class TransitionModel {
  /** How many states there are, numbered from 0. */
  readonly states: number;
  /** How many actions there are in each state, numbered from 0. */
  readonly actions: number;
  /** For each state the probability that an episode begins in it. */
  readonly start: readonly number[];
  /** All outcomes as plain numbers in a row, for those who go over them often; to be read only. */
  readonly table: TransitionTable;
  readonly #startSums: Float64Array;

  /**
   * @throws {TypeError} If one of the four is missing or of the wrong kind, as is a part of an outcome; or if there
   * is something else.
   * @throws {RangeError} If a count is below 1, a state does not exist, a reward is not finite, or probabilities do
   * not add up to 1.
   */
  constructor(transitions: Transitions) {
    demandKnown("TransitionModel", transitions, ["states", "actions", "start", "outcomes"]);
    const { states, actions, start, outcomes } = transitions;
    demandCount("TransitionModel", "states", states);
    demandCount("TransitionModel", "actions", actions);
    if (typeof outcomes !== "function") {
      throw new TypeError(
        `TransitionModel: outcomes must be a function of state and action, got ${inWords(outcomes)}`,
      );
    }
    this.states = states;
    this.actions = actions;
    this.start = Object.freeze(startOf(start, states));
    this.#startSums = cumulative(this.start);
    this.table = Object.freeze(tableOf(states * actions, (pair) => {
      const state = Math.floor(pair / actions), action = pair % actions;
      const following: unknown = outcomes(state, action);
      demandOutcomes(following, { state, action, states });
      return following;
    }));
  }

  /**
   * All that can follow an action in a state.
   *
   * @throws {RangeError} If there is no such state or action.
   */
  outcomes(state: number, action: number): readonly Outcome[] {
    this.#demandPair(state, action);
    const { places } = this.table, pair = state * this.actions + action, first = places[pair];
    const length = places[pair + 1] - first;
    return Object.freeze(Array.from({ length }, (_, i) => this.#outcomeAt(first + i)));
  }

  /**
   * Draws what follows an action in a state.
   *
   * @throws {RangeError} If there is no such state or action.
   */
  sample(state: number, action: number, random: Generator): Outcome {
    this.#demandPair(state, action);
    return this.#outcomeAt(this.draw(state, action, random));
  }

  /**
   * Draws what follows as {@linkcode sample} does, and gives its place in the {@linkcode table}: for those who take
   * millions of steps, and know that there is such a state and action.
   */
  draw(state: number, action: number, random: Generator): number {
    const { places, sums } = this.table, pair = state * this.actions + action;
    return sampleCategory(sums, places[pair], places[pair + 1], random);
  }

  [inspection](): string {
    return `TransitionModel of ${this.states} states and ${this.actions} actions: model.outcomes(state, action)`;
  }

  /** Draws the state in which an episode begins. */
  sampleStart(random: Generator): number {
    return sampleCategory(this.#startSums, 0, this.states, random);
  }

  #outcomeAt(place: number): Outcome {
    const { probabilities, nextStates, rewards, terminated } = this.table;
    return Object.freeze({
      probability: probabilities[place],
      nextState: nextStates[place],
      reward: rewards[place],
      terminated: terminated[place] === 1,
    });
  }

  #demandPair(state: number, action: number): void {
    demandIndex("state", state, this.states);
    demandIndex("action", action, this.actions);
  }
}

function startOf(start: unknown, states: number): number[] {
  if (typeof start === "number") {
    demandIndex("start", start, states);
    return oneHot(start, states);
  }
  const message =
    `TransitionModel: start must be a state, 0 to ${states - 1}, or ${states} probabilities that ` +
    `add up to 1, got ${inWords(start)}`;
  if (!isList(start)) throw new TypeError(message);
  if (start.length !== states || !isDistribution(start)) throw new RangeError(message);
  return Array.from(start);
}

function demandIndex(what: string, index: number, count: number): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new RangeError(
    `TransitionModel: ${what} must be a whole number from 0 to ${count - 1}, got ${inWords(index)}`,
  );
}
