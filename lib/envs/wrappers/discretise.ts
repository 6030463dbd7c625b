import type { Env, ResetOptions, Step } from "../env.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { type Box, Discrete } from "../spaces.ts";
import { wrappedSpec } from "../spec.ts";
import { binEdges, binIndex, demandBins } from "./bins.ts";
import { demandBox, demandEnv } from "./demand_env.ts";
import { Wrapper } from "./wrapper.ts";

/** Options of {@linkcode discretise}: one entry for each component of an observation. */
export interface DiscretiseOptions {
  /** Where the first bin of each component begins. */
  readonly low: readonly number[];
  /** Where the last bin of each component ends. */
  readonly high: readonly number[];
  /** How many bins each component has. */
  readonly bins: readonly number[];
}

/** With a value for each, a table would fill a gigabyte. */
const mostStates = 100_000_000;

/** An environment whose observations were cut into bins; see {@linkcode discretise}. */
export class Discretised<Action, Inner extends Env<Float32Array, Action> = Env<Float32Array, Action>>
  extends Wrapper<number, Action, Inner> {
  readonly observationSpace: Discrete;
  /** The inner edges of the bins of each component. */
  readonly edges: readonly Float64Array[];

  /** See {@linkcode discretise}, which makes one. */
  constructor(env: Inner & Env<Float32Array, Action>, options: DiscretiseOptions) {
    demandEnv("discretise", env, "{ low, high, bins }");
    demandKnown("discretise", options, ["low", "high", "bins"]);
    const { low, high, bins } = options;
    demandOneEach({ low, high, bins }, demandBox("discretise", env), env.spec.id);
    for (const [i, count] of bins.entries()) {
      demandBins(`discretise: component ${i}, counted from 0`, low[i], high[i], count);
    }
    const states = bins.reduce((product, count) => product * count, 1);
    if (states > mostStates) {
      throw new RangeError(
        `discretise: these bins make ${states.toLocaleString("en-US")} states; no table has more than ` +
          `${mostStates.toLocaleString("en-US")}, take fewer bins`,
      );
    }
    super(env, wrappedSpec(env.spec, "discretise", { low, high, bins }));
    this.edges = bins.map((count, i) => binEdges(low[i], high[i], count));
    this.observationSpace = new Discrete(states);
  }

  reset(options?: ResetOptions): number {
    return this.encode(this.env.reset(options));
  }

  step(action: Action): Step<number> {
    const { observation, reward, terminated, truncated, info } = this.env.step(action);
    return { observation: this.encode(observation), reward, terminated, truncated, info };
  }

  /**
   * The state that an observation falls into: its bins as the digits of one
   * number, the last component changing fastest.
   */
  encode(observation: ArrayLike<number>): number {
    let state = 0;
    for (let i = 0; i < this.edges.length; i++) {
      state = state * (this.edges[i].length + 1) + binIndex(observation[i], this.edges[i]);
    }
    return state;
  }

  /**
   * The bins of each component that a state stands for: the inverse of {@linkcode encode}.
   *
   * @throws {RangeError} If there is no such state.
   */
  decode(state: number): number[] {
    if (!this.observationSpace.contains(state)) {
      throw new RangeError(
        `decode: a state is a number from 0 to ${this.observationSpace.n - 1}, got ${state}`,
      );
    }
    const bins = new Array<number>(this.edges.length);
    for (let i = this.edges.length - 1; i >= 0; i--) {
      const count = this.edges[i].length + 1;
      bins[i] = state % count;
      state = Math.floor(state / count);
    }
    return bins;
  }
}

/**
 * Cuts the observations of an environment into bins, so that a table can hold
 * a value for each. The outermost bins are open: nothing falls beside them.
 *
 * @param env An environment that observes vectors.
 * @param options The range and number of bins of each component.
 * @returns An environment that observes the bins as one number, 0 to the product of `bins` − 1.
 * @throws {TypeError} If the environment does not observe a Box, or an option is missing or unknown.
 * @throws {RangeError} If the lists are not as long as an observation, or a range or a number of bins makes no sense.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.discretise(rl.make("CartPole-v0"), {
 *   low: [-2.4, -3, -0.21, -2],
 *   high: [2.4, 3, 0.21, 2],
 *   bins: [1, 1, 6, 6],
 * });
 * env.observationSpace.n; // 36
 * env.reset({ seed: 0 });
 * ```
 */
export function discretise<Action, Inner extends Env<Float32Array, Action>>(
  env: Inner & Env<Float32Array, Action>,
  options: DiscretiseOptions,
): Discretised<Action, Inner> {
  return new Discretised(env, options);
}

function demandOneEach(lists: DiscretiseOptions, space: Box, id: string): void {
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) {
      throw new TypeError(
        `discretise: ${name} must be a list of numbers, one for each of the ${space.length} components of ${id}, ` +
          `got ${inWords(list)}`,
      );
    }
    if (list.length !== space.length) {
      throw new RangeError(
        `discretise: ${name} needs one entry for each of the ${space.length} components of ${id}, got ${list.length}`,
      );
    }
  }
}
