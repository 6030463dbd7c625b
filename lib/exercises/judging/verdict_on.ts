import { answerName, type AnyAnswer, type FunctionExercise } from "../exercise.ts";
import { Todo } from "../todo.ts";
import type { Place, Verdict, Wrong } from "../verdict.ts";
import { align, leaf } from "./align.ts";
import { agree, type Attempt, attempt } from "./attempt.ts";
import { codeOf } from "./code_of.ts";
import { describe } from "./describe.ts";
import { thrownText } from "./refusal.ts";
import { generalCause, offence } from "./general_cause.ts";
import { likelyMistake } from "./likely_mistake.ts";
import { roundingComment } from "./rounding_comment.ts";
import { slip } from "./slip.ts";
import { stillToDo } from "./still_to_do.ts";
import type { Fault, Trial } from "./trials.ts";

/** How many draws are shown. */
const SHOWN = 6;

/**
 * Puts a fault into words.
 *
 * @param passed The calls that the answer got right.
 */
export function verdictOn(
  exercise: FunctionExercise,
  answer: AnyAnswer,
  fault: Fault,
  passed: readonly (readonly unknown[])[],
): Verdict {
  const { trial, expected, got } = fault;
  if (got.thrown?.error instanceof Todo) return stillToDo(exercise, answer);
  const places = placesOf(fault, exercise.tolerance);
  const wrong: Wrong = {
    outcome: "wrong",
    at: trial.name,
    about: got.changed ? "argument" : "result",
    input: written(exercise, trial),
    expected: places.map((place) => place.expected).join(""),
    got: places.map((place) => place.got).join(""),
    places,
    ...(expected.states.length > 0 && { drawn: { expected: drawn(expected), got: drawn(got) } }),
  };
  if (!got.endless && holdsTheBug(exercise, answer)) return { outcome: "todo", symptom: wrong };
  const cause = causeOf(exercise, answer, fault, passed);
  return cause === undefined ? wrong : { ...wrong, cause };
}

/** Whether the answer still does on every case what the unsolved cell does. */
function holdsTheBug(exercise: FunctionExercise, answer: AnyAnswer): boolean {
  const { bug, cases, tolerance } = exercise;
  return bug !== undefined &&
    cases.every(({ given }) =>
      agree(attempt(answer, given, exercise), attempt(bug, given, exercise), tolerance)
    );
}

function written(exercise: FunctionExercise, { given }: Trial): string {
  const call: unknown = exercise.written && Reflect.apply(exercise.written, undefined, given);
  return typeof call === "string" ? call : `${answerName(exercise)}(${given.map(describe).join(", ")})`;
}

function causeOf(
  exercise: FunctionExercise,
  answer: AnyAnswer,
  { trial, expected, got }: Fault,
  passed: readonly (readonly unknown[])[],
): string | undefined {
  const code = codeOf(answer), certain = offence(got) ?? slip(got, code) ?? roundingComment(answer);
  if (certain) return certain;
  if (!agree(got, attempt(answer, trial.given, exercise), exercise.tolerance)) {
    return "Called twice with the same input, your function gave two different answers. What does it remember?";
  }
  return likelyMistake(exercise, answer, passed, trial.given) ??
    (got.thrown ? undefined : exercise.explain?.(expected.value, got.value)) ??
    generalCause(expected, got, code);
}

function placesOf({ expected, got }: Fault, tolerance: number | undefined): Place[] {
  const beside = (text: string): Place[] => [{ expected: leaf(expected.value), got: text, differs: true }];
  if (got.thrown) return beside(thrownText(got.thrown.error));
  if (got.changed) return align(got.changed.before, got.changed.after, 0);
  if (got.returned instanceof Promise) return beside("a Promise");
  return align(expected.value, got.value, tolerance);
}

function drawn({ draws }: Attempt): string {
  if (draws.length === 0) return "nothing";
  const more = draws.length > SHOWN ? [`… ${draws.length - SHOWN} more`] : [];
  return [...draws.slice(0, SHOWN), ...more].join(", ");
}
