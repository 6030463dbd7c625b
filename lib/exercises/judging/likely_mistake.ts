import type { AnyAnswer, FunctionExercise, Mistake } from "../exercise.ts";
import { agree, attempt } from "./attempt.ts";

/**
 * The known mistake that an answer makes: one that came to the same result on
 * every call up to the failing one, and on at least half of the cases, so that
 * one number in common does not make a diagnosis. Of several, the one that
 * agrees on most of the cases, then the first listed.
 *
 * @param passed The calls that the answer got right.
 * @param failed The call that it got wrong.
 * @returns What the mistake says, or nothing where none fits.
 */
export function likelyMistake(
  exercise: FunctionExercise,
  answer: AnyAnswer,
  passed: readonly (readonly unknown[])[],
  failed: readonly unknown[],
): string | undefined {
  const calls = exercise.cases.map(({ given }) => given);
  const agreesOn = (wrong: AnyAnswer) => (given: readonly unknown[]) =>
    agree(attempt(answer, given, exercise), attempt(wrong, given, exercise), exercise.tolerance);
  const likeness = ({ wrong, also = [] }: Mistake) =>
    Math.max(
      ...[wrong, ...also].map((form) =>
        [...passed, failed].every(agreesOn(form)) ? calls.filter(agreesOn(form)).length : 0
      ),
    );
  const counts = exercise.mistakes.map(likeness), most = Math.max(...counts);
  return most < calls.length / 2 ? undefined : exercise.mistakes[counts.indexOf(most)]?.says;
}
