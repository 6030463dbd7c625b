import type { Generator } from "../../random/generator.ts";

/** A set of values: what can be observed, or what can be done. */
export interface Space<Value> {
  /**
   * Draws a value as Gymnasium draws it.
   *
   * @throws {TypeError} If there is no generator to draw from.
   */
  sample(random: Generator): Value;
  /** Whether a value lies in the set. */
  contains(value: unknown): value is Value;
  /** The set in words. */
  toString(): string;
}
