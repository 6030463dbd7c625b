import type { Generator } from "../../random/generator.ts";
import { demandCount, inWords } from "../options.ts";
import { cumulative, sampleCategory } from "./categorical.ts";

/** One of the things that can follow an action. */
export interface Outcome {
  /** How likely it is, in [0, 1]. */
  readonly probability: number;
  /** Where it leads. */
  readonly nextState: number;
  /** What it pays. */
  readonly reward: number;
  /** Whether it ends the episode. */
  readonly terminated: boolean;
}

/** What a {@linkcode TransitionModel} is made from. */
export interface Transitions {
  /** How many states there are. */
  readonly states: number;
  /** How many actions there are in each. */
  readonly actions: number;
  /** The state in which episodes begin, or for each state the probability that they begin there. */
  readonly start: number | readonly number[];
  /** All that can follow an action in a state, in the order in which it is drawn. */
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
  readonly #outcomes: readonly (readonly Outcome[])[];
  readonly #cumulative: readonly Float64Array[];
  readonly #cumulativeStart: Float64Array;

  /**
   * @throws {TypeError} If `states` or `actions` is no number.
   * @throws {RangeError} If a count is below 1, a state does not exist, or probabilities do not add up to 1.
   */
  constructor({ states, actions, start, outcomes }: Transitions) {
    demandCount("TransitionModel", "states", states);
    demandCount("TransitionModel", "actions", actions);
    this.states = states;
    this.actions = actions;
    this.start = typeof start === "number" ? oneHot(start, states) : [...start];
    demandDistribution("start", this.start);
    if (this.start.length !== states) {
      throw new RangeError(`TransitionModel: start needs ${states} probabilities, got ${this.start.length}`);
    }
    this.#outcomes = Array.from({ length: states * actions }, (_, pair) => {
      const state = Math.floor(pair / actions), action = pair % actions;
      const following = outcomes(state, action).map((outcome) => Object.freeze({ ...outcome }));
      demandOutcomes(`action ${action} in state ${state}`, following, states);
      return Object.freeze(following);
    });
    this.#cumulative = this.#outcomes.map((following) =>
      cumulative(following.map(({ probability }) => probability))
    );
    this.#cumulativeStart = cumulative(this.start);
  }

  /**
   * All that can follow an action in a state.
   *
   * @throws {RangeError} If there is no such state or action.
   */
  outcomes(state: number, action: number): readonly Outcome[] {
    demandIndex("state", state, this.states);
    demandIndex("action", action, this.actions);
    return this.#outcomes[state * this.actions + action];
  }

  /** Draws the state in which an episode begins. */
  sampleStart(random: Generator): number {
    return sampleCategory(this.#cumulativeStart, random);
  }

  /** Draws what follows an action in a state, both of which must exist. */
  sample(state: number, action: number, random: Generator): Outcome {
    const pair = state * this.actions + action;
    return this.#outcomes[pair][sampleCategory(this.#cumulative[pair], random)];
  }
}

function oneHot(state: number, states: number): number[] {
  demandIndex("start", state, states);
  return Array.from({ length: states }, (_, other) => other === state ? 1 : 0);
}

function demandIndex(what: string, index: number, count: number): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new RangeError(
    `TransitionModel: ${what} must be a whole number from 0 to ${count - 1}, got ${inWords(index)}`,
  );
}

function demandDistribution(what: string, probabilities: readonly number[]): void {
  const total = probabilities.reduce((sum, probability) => sum + probability, 0);
  if (probabilities.every((probability) => probability >= 0) && Math.abs(total - 1) < 1e-9) return;
  throw new RangeError(
    `TransitionModel: the probabilities of ${what} must be at least 0 and add up to 1, ` +
      `got ${inWords(probabilities)}`,
  );
}

function demandOutcomes(what: string, outcomes: readonly Outcome[], states: number): void {
  demandDistribution(what, outcomes.map(({ probability }) => probability));
  for (const { nextState, reward } of outcomes) {
    demandIndex(`the state after ${what}`, nextState, states);
    if (!Number.isFinite(reward)) {
      throw new RangeError(`TransitionModel: the reward of ${what} must be finite, got ${inWords(reward)}`);
    }
  }
}
