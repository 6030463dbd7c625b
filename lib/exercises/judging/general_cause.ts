import type { Attempt } from "./attempt.ts";
import { isArrayLike } from "./compare.ts";
import { EndlessDraws } from "./recorded.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** What is never right, in any exercise: this is said before a known mistake is looked for. */
export function offence(got: Attempt): string | undefined {
  if (got.rolledOwnDice) {
    return got.states.length > 0
      ? "You draw with `Math.random()`. Draw from the generator that your function is given: " +
        "its seed makes a run repeatable."
      : "You draw with `Math.random()`, but nothing is left to chance here.";
  }
  if (got.returned instanceof Promise) {
    return "Your function returns a Promise. Leave out `async`: nothing here has to be awaited.";
  }
  if (got.thrown?.error instanceof EndlessDraws) {
    return "Your function draws and draws and does not end. What was to make its loop stop?";
  }
}

/** What may have gone wrong in any exercise: this is said where no known mistake fits. */
export function generalCause(expected: Attempt, got: Attempt): string | undefined {
  if (got.thrown) return undefined;
  if (got.changed) {
    return `Your function changes its ${ORDINALS[got.changed.index]} argument, which others still need. ` +
      "Work on a copy, such as `[...values]`.";
  }
  return wrongKind(expected.value, got.value) ?? wrongDraws(expected, got);
}

function wrongKind(expected: unknown, got: unknown): string | undefined {
  if (got === undefined && expected !== undefined) {
    return "Your function returns nothing. Is there a `return` before the result, on every way through?";
  }
  if (kindOf(expected) !== kindOf(got)) {
    return `Your function returns ${kindOf(got)} where ${kindOf(expected)} is expected.`;
  }
  if (isArrayLike(expected) && isArrayLike(got)) {
    if (expected.length !== got.length) {
      return `Your array has ${counted(got.length)}, expected are ${expected.length}.`;
    }
    const at = Array.from(expected).findIndex((element, k) => wrongKind(element, got[k]) !== undefined);
    return at < 0 ? undefined : `At index ${at}: ${wrongKind(expected[at], got[at])}`;
  }
  if (Number.isNaN(got)) {
    return "NaN is what arithmetic gives when a number is missing: an index past the end of an array, " +
      "a misspelled property, or 0/0.";
  }
}

function wrongDraws(expected: Attempt, got: Attempt): string | undefined {
  if (expected.draws.join() === got.draws.join()) return undefined;
  return "Your function does not draw the same numbers in the same order as described above its first line.";
}

function kindOf(value: unknown): string {
  if (isArrayLike(value)) return "an array";
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

function counted(length: number): string {
  return length === 1 ? "1 element" : `${length} elements`;
}
