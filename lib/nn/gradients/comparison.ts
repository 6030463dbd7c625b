import type { DifferenceQuotient } from "./difference_quotient.ts";

/** A number whose derivative is not what the difference quotient says. */
export type Difference = {
  /** Of which tensor: a variable's name, or the place among the arguments. */
  readonly of: string;
  /** Where in it. */
  readonly index: string;
  /** The derivative by tfjs. */
  readonly analytic: number;
  /** The slope by the difference quotient. */
  readonly numeric: number;
  /** How far they are apart, as a part of the larger one. */
  readonly relativeError: number;
};

/** What comes of comparing a derivative with a difference quotient. */
type Verdict = "equal" | "kink" | "too small" | "different";

/**
 * Compares a derivative with difference quotients, of which it must be like one.
 *
 * At a kink every slope between those to the two sides is right. Where both are
 * within the rounding of the loss they are too small to tell.
 */
export function compare(
  analytic: number,
  quotients: readonly DifferenceQuotient[],
  tolerance: number,
): Verdict {
  const verdicts = quotients.map((quotient) => compareWith(analytic, quotient, tolerance));
  return verdicts.find((verdict) => verdict !== "different") ?? "different";
}

function compareWith(
  analytic: number,
  { slope, noise, kink }: DifferenceQuotient,
  tolerance: number,
): Verdict {
  const larger = Math.max(Math.abs(analytic), Math.abs(slope)), allowed = tolerance * larger + noise;
  if (kink !== undefined) {
    return analytic >= kink[0] - allowed && analytic <= kink[1] + allowed ? "kink" : "different";
  }
  if (larger <= noise) return "too small";
  return Math.abs(analytic - slope) <= allowed ? "equal" : "different";
}

/** How far two numbers are apart, as a part of the larger one. */
export function relativeError(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

/** Where in a tensor of some shape a number stands: `[2, 0]`. */
export function indexInWords(place: number, shape: readonly number[]): string {
  const index: number[] = [];
  for (const size of shape.toReversed()) {
    index.unshift(place % size);
    place = Math.floor(place / size);
  }
  return `[${index.join(", ")}]`;
}
