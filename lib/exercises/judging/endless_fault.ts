import type { AnyAnswer, FunctionExercise } from "../exercise.ts";
import { guarded } from "./guarded.ts";
import type { Pause } from "./pause.ts";
import { silenced } from "./silenced.ts";
import { type Fault, searched, trialsOf, tried } from "./trials.ts";

/**
 * Looks for a call on which an answer does not end, by a guarded copy of it:
 * all calls are tried that the judge will make of the answer itself. An answer
 * that returns a promise is a fault too, since it may go on behind our back.
 *
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function endlessFault(
  exercise: FunctionExercise,
  answer: AnyAnswer,
  pause: Pause,
): Promise<Fault | undefined> {
  const copy = guarded(answer);
  if (copy === undefined) return undefined;
  for (const trial of trialsOf(exercise)) {
    const fault = silenced(() => tried(exercise, copy, trial));
    if (fault && isEndless(fault)) return fault;
    await pause.goOn();
  }
  for (const property of exercise.properties) {
    const fault = await searched(exercise, copy, property, pause);
    if (fault && isEndless(fault)) return fault;
  }
}

function isEndless({ got }: Fault): boolean {
  return got.endless !== undefined || got.returned instanceof Promise;
}
