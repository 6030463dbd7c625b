import { type Exercise, judgeHandedIn } from "../exercises/judge.ts";
import { type AnswerOf, type ExerciseId, exercises } from "../exercises/mod.ts";
import { recordOutcome } from "../exercises/progress.ts";
import type { Verdict } from "../exercises/verdict.ts";
import { Interrupted } from "../train/tick.ts";
import { CheckCard } from "./check_card.ts";
import { jupyter } from "./display.ts";
import { knownExercise } from "./known_exercise.ts";
import { Place } from "./live/place.ts";

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
  const exercise = knownExercise("check", id), place = new Place();
  const verdict = await judgedAt(place, exercise, answer);
  const card = new CheckCard(exercise, verdict), passed = verdict.outcome === "passed";
  if (jupyter() === undefined) {
    console.log(card.description);
  } else {
    await place.show(card);
    if (verdict.outcome !== "todo") await recordOutcome(id, passed ? "passed" : "tried");
  }
  return passed ? answer : exercises[id].reference;
}

/** Judges an answer; where that takes training runs, the place tells which one is on. */
async function judgedAt(place: Place, exercise: Exercise, answer: unknown): Promise<Verdict> {
  const line = (text: string) => ({ data: { "text/plain": `○ ${exercise.title}: ${text}` } });
  try {
    return await judgeHandedIn(exercise, answer, {
      onRun: (run, runs) => place.show(line(`training run ${run} of ${runs} …`)),
    });
  } catch (error) {
    if (error instanceof Interrupted) await place.show(line("stopped before it was judged."));
    throw error;
  }
}
