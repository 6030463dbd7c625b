import type { AnyFunction, FunctionExercise } from "../exercise.ts";
import { agree, attempt } from "./attempt.ts";

/**
 * The known mistake that an answer makes: one that came to the same result on
 * every call up to the failing one. Of several, the one that agrees on most of
 * the other cases too, then the first listed.
 *
 * @param passed The calls that the answer got right.
 * @param failed The call that it got wrong.
 * @returns What the mistake says, or nothing where none fits.
 */
export function likelyMistake(
  exercise: FunctionExercise,
  answer: AnyFunction,
  passed: readonly (readonly unknown[])[],
  failed: readonly unknown[],
): string | undefined {
  const agrees = (wrong: AnyFunction) => (given: readonly unknown[]) =>
    agree(attempt(answer, given, exercise), attempt(wrong, given, exercise));
  const fitting = exercise.mistakes.filter(({ wrong }) => [...passed, failed].every(agrees(wrong)));
  const calls = exercise.cases.map(({ given }) => given);
  const counts = fitting.map(({ wrong }) => calls.filter(agrees(wrong)).length);
  return fitting[counts.indexOf(Math.max(...counts))]?.says;
}
