import { type Exercise, judge } from "../exercises/judge.ts";
import { type AnswerOf, type ExerciseId, exercises } from "../exercises/mod.ts";
import { nearestFirst } from "../exercises/nearest.ts";
import { CheckCard } from "./check_card.ts";
import { display, jupyter } from "./display.ts";

/**
 * Checks an answer to an exercise and shows what was found: in a notebook as a
 * card below the cell, elsewhere as text.
 *
 * @param id Which exercise, such as `"td-target"`.
 * @param answer The learner's function.
 * @returns The answer once it passes, else the library's own, so that the cells below run either way.
 * @throws {RangeError} If there is no such exercise.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const episodeReturn = await rl.check("episode-return", (rewards) => {
 *   let sum = 0;
 *   for (const reward of rewards) sum += reward;
 *   return sum;
 * });
 * episodeReturn([1, 1, 1]); // 3
 * ```
 */
export async function check<Id extends ExerciseId>(id: Id, answer: AnswerOf<Id>): Promise<AnswerOf<Id>> {
  if (!Object.hasOwn(exercises, id)) {
    const ids = nearestFirst(id, Object.keys(exercises)).map((known) => `"${known}"`).join(", ");
    throw new RangeError(`check: there is no exercise "${id}"; there are ${ids}`);
  }
  const exercise: Exercise = exercises[id];
  const verdict = await judge(exercise, answer);
  const card = new CheckCard(exercise, verdict);
  if (jupyter() === undefined) console.log(card.description);
  else await display(card);
  return verdict.outcome === "passed" ? answer : exercises[id].reference;
}
