import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { demandCount, demandWithin } from "../demands/values.ts";
import { tdTarget } from "./td_target.ts";

/**
 * Steps in the order of time, and what a critic says of their states. Of copies
 * side by side, step t of copy k is at place `t * copies + k`.
 */
export interface ValuedSteps {
  /** What followed each action. */
  readonly rewards: ArrayLike<number>;
  /** The value of the state that each action was taken in. */
  readonly values: ArrayLike<number>;
  /** The value of the state that it led to: at an episode's end of its last. Not used where that is terminal. */
  readonly nextValues: ArrayLike<number>;
  /** 1 where that state was terminal, else 0. */
  readonly terminated: ArrayLike<number>;
  /** 1 where the episode was cut short there, else 0. */
  readonly truncated: ArrayLike<number>;
}

/** Options of {@linkcode generalisedAdvantages}. */
export interface AdvantageOptions {
  /** γ in [0, 1]. */
  readonly discount: number;
  /** λ in [0, 1]: 0 trusts the critic from one step on, 1 not before the last. */
  readonly traceDecay: number;
  /** How many copies stand side by side. Default 1. */
  readonly copies?: number;
}

/**
 * Generalised advantage estimation: how much better each action was than what
 * its state led to expect, from the errors of the critic then and later,
 * `A_t = δ_t + γ λ A_{t+1}` with `δ_t = r_{t+1} + γ v(s_{t+1}) − v(s_t)`.
 *
 * With λ = 0 it is the error of the one-step target, with λ = 1 the return less
 * the value; between them, a mean of what all numbers of steps say.
 *
 * No sum goes on from one episode to the next. A terminal state is worth nothing;
 * one where the episode was cut short, or where the steps end, is worth its value.
 *
 * @returns The advantages, in units of reward, each at its step's place.
 * @throws {RangeError} If not all are as many as the rewards, they are not so many for each copy, or γ or λ is
 * outside [0, 1].
 * @throws {TypeError} If an option is no number, or there is no such option.
 * @see Schulman et al. (2016), High-dimensional continuous control using generalized advantage estimation,
 * equation 16
 * @see Sutton & Barto (2018), section 12.1, on the returns with λ that these are, less the value
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const steps = { rewards: [1, 1], values: [4, 2], nextValues: [2, 8], terminated: [0, 0], truncated: [0, 0] };
 * rl.rules.generalisedAdvantages(steps, { discount: 0.5, traceDecay: 1 }); // Float64Array [-0.5, 3]
 * ```
 */
export function generalisedAdvantages(steps: ValuedSteps, options: AdvantageOptions): Float64Array {
  demandKnown("generalisedAdvantages", options, ["discount", "traceDecay", "copies"]);
  const { rewards, values, nextValues, terminated, truncated } = steps;
  const { discount, traceDecay, copies = 1 } = options, count = rewards.length;
  demandWithin("generalisedAdvantages", "discount", discount, 0, 1);
  demandWithin("generalisedAdvantages", "traceDecay", traceDecay, 0, 1);
  demandCount("generalisedAdvantages", "copies", copies);
  demandAsMany({ values, nextValues, terminated, truncated }, count, copies);
  const advantages = new Float64Array(count), decay = discount * traceDecay;
  for (let i = count - 1; i >= 0; i--) {
    const isOver = Boolean(terminated[i]), goesOn = i + copies < count && !isOver && !truncated[i];
    const error = tdTarget(rewards[i], nextValues[i], discount, isOver) - values[i];
    advantages[i] = goesOn ? error + decay * advantages[i + copies] : error;
  }
  return advantages;
}

function demandAsMany(lists: Record<string, ArrayLike<number>>, count: number, copies: number): void {
  if (count % copies !== 0) {
    throw new RangeError(
      `generalisedAdvantages: there must be as many rewards of each of the ${copies} copies, got ${count} of all`,
    );
  }
  for (const name in lists) {
    if (lists[name]?.length === count) continue;
    throw new RangeError(
      `generalisedAdvantages: ${name} must be as many as rewards, ${count}, got ${
        lists[name]?.length ?? inWords(lists[name])
      }`,
    );
  }
}
