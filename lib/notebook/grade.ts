import { stripVTControlCharacters } from "node:util";
import { type Exercise, judgeHandedIn } from "../exercises/judge.ts";
import { Silence } from "../exercises/judging/silenced.ts";
import type { AnswerOf, ExerciseId } from "../exercises/mod.ts";
import type { Verdict } from "../exercises/verdict.ts";
import { CheckCard } from "./check_card.ts";
import { knownExercise } from "./known_exercise.ts";

/**
 * What {@linkcode grade} throws where an answer did not pass; its message is the
 * text of the check.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const error = await rl.grade("episode-return", () => 0).catch((error) => error);
 * error instanceof rl.NotPassed; // true
 * ```
 */
export class NotPassed extends Error {
  override readonly name = "NotPassed";
}

/**
 * Lets an answer that passes its check go by in silence, and throws for every
 * other: what a cell ends with that gives points. It shows and returns nothing,
 * since nbgrader takes a number for points, and a warning for a
 * failure; what the answer itself prints is not heard either.
 *
 * @param id Which exercise, such as `"td-target"`.
 * @param answer The learner's own function.
 * @throws {NotPassed} If the answer is wrong or still to do.
 * @throws {RangeError} If there is no such exercise.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.grade("episode-return", (rewards) => rewards.reduce((sum, reward) => sum + reward, 0));
 * ```
 */
export async function grade<Id extends ExerciseId>(id: Id, answer: AnswerOf<Id>): Promise<void> {
  const exercise = knownExercise("grade", id);
  const verdict = await unheard(exercise, answer);
  if (verdict.outcome === "passed") return;
  throw new NotPassed(stripVTControlCharacters(new CheckCard(exercise, verdict).description));
}

/** Judges with nothing to be heard from the console. */
async function unheard(exercise: Exercise, answer: unknown): Promise<Verdict> {
  using _silence = new Silence();
  return await judgeHandedIn(exercise, answer);
}
