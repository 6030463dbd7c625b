import fc from "fast-check";
import type { AnyAnswer, FunctionExercise, Property } from "../exercise.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { same } from "./compare.ts";
import { offence } from "./general_cause.ts";
import type { Pause } from "./pause.ts";
import { silenced } from "./silenced.ts";

/** A call to try: a case, or one that a property made up. */
export interface Trial {
  readonly name: string;
  readonly given: readonly unknown[];
  /** The value to come out, where it was written down; else the reference's. */
  readonly expect?: { readonly value: unknown };
  readonly holds?: Property["holds"];
}

/** A trial that went wrong: what the reference did, and what the answer did. */
export interface Fault {
  readonly trial: Trial;
  readonly expected: Attempt;
  readonly got: Attempt;
}

/** The cases of an exercise as trials, in their order. */
export function trialsOf({ cases }: FunctionExercise): Trial[] {
  return cases.map(({ name, given, expect }) => ({ name, given, expect: { value: expect } }));
}

/** Tries one call. What the answer prints can be heard. */
export function tried(exercise: FunctionExercise, answer: AnyAnswer, trial: Trial): Fault | undefined {
  const reference = attempt(exercise.reference, trial.given, exercise);
  const expected = trial.expect ? { ...reference, value: trial.expect.value } : reference;
  const got = attempt(answer, trial.given, exercise);
  const right = !got.thrown && !got.changed && !offence(got) && same(expected.states, got.states, 0) &&
    (trial.holds ? holds(trial, got) : same(expected.value, got.value, exercise.tolerance));
  return right ? undefined : { trial, expected, got };
}

function holds({ holds, given }: Trial, { value }: Attempt): boolean {
  try {
    return holds !== undefined && Reflect.apply(holds, undefined, [value, ...given]) === true;
  } catch {
    return false; // a result of which the property cannot even be asked
  }
}

/**
 * Looks for a call that breaks a property, always the same ones, and shrinks
 * what it finds. The answer is tried a hundred times and not heard.
 *
 * @returns The smallest fault found; one that does not end at once, since its smaller forms do not either.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function searched(
  exercise: FunctionExercise,
  answer: AnyAnswer,
  { name, given, holds }: Property,
  pause: Pause,
): Promise<Fault | undefined> {
  let found: Fault | undefined;
  const isRight = async (given: readonly unknown[]) => {
    if (found?.got.endless || await pause.stopped()) return true;
    const fault = silenced(() => tried(exercise, answer, { name, given, holds }));
    if (fault) found = fault; // the last one found is the smallest
    return fault === undefined;
  };
  await fc.check(fc.asyncProperty(given, isRight), { seed: 0, numRuns: 100 });
  await pause.goOn();
  return found;
}
