import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandFinite, demandWithin } from "../../demands/values.ts";
import type { Setting } from "../../rules/setting.ts";
import { hasParameters, type Variables } from "../gradients/variables.ts";

/** Options of every optimiser. */
export interface OptimiserOptions {
  /**
   * What `minimize` moves: a network, or variables in a list or by names, as PyTorch's optimisers take
   * `network.parameters()`. Default all that the loss depends on.
   */
  readonly variables?: Variables;
  /**
   * How far a step goes: a number of at least 0, or a schedule. An optimiser knows neither steps nor
   * episodes, it counts updates: a schedule is given their number in the place of both, so that
   * `rl.linear(1e-3, 0, 10_000)` reaches 0 after 10,000 updates and `rl.exponential(1e-3, 0.999)`
   * shrinks after each.
   */
  readonly learningRate?: Setting;
  /** λ of at least 0: how strongly parameters are drawn towards 0. */
  readonly weightDecay?: number;
  /** The largest norm of all gradients together; longer ones are shortened in proportion. Default none. */
  readonly clipNorm?: number;
  /** The largest size of each number of a gradient; larger ones are cut off. Default none. */
  readonly clipValue?: number;
}

/** The names of the options of every optimiser. */
export const commonOptions = ["variables", "learningRate", "weightDecay", "clipNorm", "clipValue"] as const;

/**
 * Refuses variables in the place of the options, and whatever comes behind
 * these: PyTorch's optimisers take the one before the other.
 *
 * @param name Of the function that makes the optimiser, as it is called in `rl.nn`.
 * @throws {TypeError} If either is given.
 */
export function demandOptions(name: string, options: unknown, further: readonly unknown[]): void {
  const areVariables = options instanceof Map || Array.isArray(options) || options instanceof tf.Tensor ||
    hasParameters(options);
  if (!areVariables && further.length === 0) return;
  throw new TypeError(
    `${name}: all options are given in one object, got ${
      [options, ...further].map(inWords).join(" and ")
    }; ` +
      `write rl.nn.${name}({ variables: network, learningRate: 1e-3 })`,
  );
}

/** How gradients are limited before they are used. */
export interface Limits {
  /** Of all of them together; Infinity for none. */
  readonly norm: number;
  /** Of each number; Infinity for none. */
  readonly value: number;
}

/**
 * The limits among the options.
 *
 * @throws {RangeError} If one is not above 0.
 * @throws {TypeError} If one is no number, or both are given.
 */
export function limits(owner: string, { clipNorm, clipValue }: OptimiserOptions): Limits {
  if (clipNorm !== undefined && clipValue !== undefined) {
    throw new TypeError(`${owner}: gradients are clipped by clipNorm or by clipValue, not by both`);
  }
  for (const [name, limit] of Object.entries({ clipNorm, clipValue })) {
    if (limit === undefined) continue;
    demandFinite(owner, name, limit);
    if (limit <= 0) throw new RangeError(`${owner}: ${name} must be above 0, got ${limit}`);
  }
  return { norm: clipNorm ?? Infinity, value: clipValue ?? Infinity };
}

/**
 * Refuses what is no finite number of at least 0.
 *
 * @throws {TypeError} If it is no number.
 * @throws {RangeError} If it is negative, NaN or infinite.
 */
export function demandNotNegative(owner: string, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    demandWithin(owner, name, value, 0, Infinity);
    demandFinite(owner, name, value);
  }
}

/**
 * Refuses what is no number from 0 to below 1.
 *
 * @throws {TypeError} If it is no number.
 * @throws {RangeError} If it is outside.
 */
export function demandBelowOne(owner: string, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    demandFinite(owner, name, value);
    if (value < 0 || value >= 1) {
      throw new RangeError(`${owner}: ${name} must be at least 0 and below 1, got ${value}`);
    }
  }
}
