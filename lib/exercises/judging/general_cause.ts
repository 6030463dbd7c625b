import type { Attempt } from "./attempt.ts";
import { same } from "./compare.ts";
import { falseFriend } from "./python.ts";
import { Refusal } from "./refusal.ts";
import { thrownCause } from "./thrown_cause.ts";
import { wrongKind } from "./wrong_kind.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** What is never right, in any exercise: an answer that does this is refused. */
export function offence(got: Attempt): string | undefined {
  if (got.rolledOwnDice) {
    return got.states.length > 0
      ? "You draw with `Math.random()`. Draw from the generator that your function is given: " +
        "its seed makes a run repeatable."
      : "You draw with `Math.random()`, but in the right answer nothing is left to chance. " +
        "If a simulation told you a number, return that number itself.";
  }
  if (got.returned instanceof Promise) {
    return "Your function returns a Promise. Leave out `async`: nothing here has to be awaited.";
  }
  if (got.thrown?.error instanceof Refusal) return got.thrown.error.says;
}

/**
 * What may have gone wrong in any exercise: this is said where no known mistake
 * fits.
 *
 * @param code The answer's text, as `codeOf` gives it.
 */
export function generalCause(expected: Attempt, got: Attempt, code: string): string | undefined {
  if (got.thrown) return thrownCause(got.thrown.error, code);
  if (got.changed) {
    return `Your function changes its ${ORDINALS[got.changed.index]} argument, which others still need. ` +
      "Work on a copy, such as `[...values]`.";
  }
  const returnsNothing = got.value === undefined && expected.value !== undefined;
  return (returnsNothing ? undefined : falseFriend(code)) ??
    wrongKind(expected.value, got.value, code) ?? wrongDraws(expected, got);
}

function wrongDraws(expected: Attempt, got: Attempt): string | undefined {
  if (same(expected.states, got.states, 0)) return undefined;
  if (got.draws.length === 0) {
    return "Nothing was drawn from the generator that your function is given. " +
      "Is it that one, and are there brackets, as in `random.random()`?";
  }
  return "Your function does not draw the same numbers in the same order as described above its first line.";
}
