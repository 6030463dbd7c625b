import type { AnyAnswer, FunctionExercise } from "../exercise.ts";
import type { Verdict } from "../verdict.ts";
import { endlessFault } from "./endless_fault.ts";
import { Pause } from "./pause.ts";
import { silenced } from "./silenced.ts";
import { searched, trialsOf, tried } from "./trials.ts";
import { verdictOn } from "./verdict_on.ts";

/**
 * Judges an answer that is called: the cases in their order, then the
 * properties. What the answer prints is heard once for each case, and never
 * for the properties, which try it a hundred times.
 *
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function judgeFunction(exercise: FunctionExercise, answer: AnyAnswer): Promise<Verdict> {
  const pause = new Pause();
  const endless = await endlessFault(exercise, answer, pause);
  if (endless) return silenced(() => verdictOn(exercise, answer, endless, []));
  const passed: (readonly unknown[])[] = [];
  for (const trial of trialsOf(exercise)) {
    const fault = tried(exercise, answer, trial);
    if (fault) return silenced(() => verdictOn(exercise, answer, fault, passed));
    passed.push(trial.given);
    await pause.goOn();
  }
  for (const property of exercise.properties) {
    const fault = await searched(exercise, answer, property, pause);
    if (fault) return silenced(() => verdictOn(exercise, answer, fault, passed));
  }
  return { outcome: "passed", checks: exercise.cases.length + exercise.properties.length };
}
