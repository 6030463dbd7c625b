import type { TabularTransition } from "../../../agents/agent.ts";
import type { Generator } from "../../../random/generator.ts";
import { tdTarget } from "../../../rules/td_target.ts";

const stepSize = 1 / 4, initialDeviation = 0.1;

/**
 * What the two actions are worth in each state of the blind cliffwalk, as
 * Q-learning estimates it, and how far that is from the truth.
 *
 * @see Schaul et al. (2016), Prioritized Experience Replay, appendix B.1, for γ, the step size and the first values
 */
export class CliffValues {
  /** γ = 1 − 1/n. */
  readonly discount: number;
  /** Of state s and action a at 2s + a. */
  readonly #values: Float64Array;
  readonly #truth: Float64Array;

  /**
   * @param states n.
   * @param random The first values are drawn from it, with a standard deviation of 0.1.
   */
  constructor(readonly states: number, random: Generator) {
    this.discount = 1 - 1 / states;
    this.#values = Float64Array.from({ length: 2 * states }, () => random.normal(0, initialDeviation));
    this.#truth = Float64Array.from(
      { length: 2 * states },
      (_, row) => trueValue(row >> 1, row & 1, states, this.discount),
    );
  }

  /** The mean squared error of all 2n values. */
  get error(): number {
    let sum = 0;
    for (let row = 0; row < this.#values.length; row++) sum += (this.#values[row] - this.#truth[row]) ** 2;
    return sum / this.#values.length;
  }

  /** δ: how far the value of the action taken is below its target. */
  tdError({ observation, action, reward, nextObservation, terminated }: TabularTransition): number {
    const next = terminated ? 0 : Math.max(this.#at(nextObservation, 0), this.#at(nextObservation, 1));
    return tdTarget(reward, next, this.discount, terminated) - this.#at(observation, action);
  }

  /** Learns from a transition: a quarter of the way towards the target. */
  update(transition: TabularTransition): void {
    this.#values[2 * transition.observation + transition.action] += stepSize * this.tdError(transition);
  }

  /** By how much learning from a transition would lower the sum of the squared errors. */
  gain(transition: TabularTransition): number {
    const row = 2 * transition.observation + transition.action, off = this.#values[row] - this.#truth[row];
    return off ** 2 - (off + stepSize * this.tdError(transition)) ** 2;
  }

  #at(state: number, action: number): number {
    return this.#values[2 * state + action];
  }
}

/** What an action is worth if only right ones follow: one of two ends it all, the other leads on to the reward. */
export function trueValue(state: number, action: number, states: number, discount: number): number {
  return action === state % 2 ? discount ** (states - 1 - state) : 0;
}
