import fc from "fast-check";
import { answerName, type AnyFunction, type FunctionExercise, type Property } from "../exercise.ts";
import { Todo } from "../todo.ts";
import type { Place, Verdict, Wrong } from "../verdict.ts";
import { align, leaf } from "./align.ts";
import { agree, type Attempt, attempt } from "./attempt.ts";
import { codeOf } from "./code_of.ts";
import { same } from "./compare.ts";
import { describe, describeError } from "./describe.ts";
import { generalCause, offence } from "./general_cause.ts";
import { likelyMistake } from "./likely_mistake.ts";
import { silenced } from "./silenced.ts";
import { slip } from "./slip.ts";
import { stillToDo } from "./still_to_do.ts";

/** How many draws are shown. */
const SHOWN = 6;

/** A call to try: a case, or one that a property made up. */
interface Trial {
  readonly name: string;
  readonly given: readonly unknown[];
  /** The value to come out, where it was written down; else the reference's. */
  readonly expect?: { readonly value: unknown };
  readonly holds?: Property["holds"];
}

/** A trial that went wrong: what the reference did, and what the answer did. */
interface Fault {
  readonly trial: Trial;
  readonly expected: Attempt;
  readonly got: Attempt;
}

/**
 * Judges an answer that is a function: the cases in their order, then the
 * properties. What the answer prints is heard once for each case, and never
 * for the properties, which try it a hundred times.
 */
export function judgeFunction(exercise: FunctionExercise, answer: AnyFunction): Verdict {
  const passed: (readonly unknown[])[] = [];
  for (const { name, given, expect } of exercise.cases) {
    const fault = tried(exercise, answer, { name, given, expect: { value: expect } });
    if (fault) return silenced(() => verdictOn(exercise, answer, fault, passed));
    passed.push(given);
  }
  return silenced(() => {
    for (const property of exercise.properties) {
      const fault = searched(exercise, answer, property);
      if (fault) return verdictOn(exercise, answer, fault, passed);
    }
    return { outcome: "passed", checks: exercise.cases.length + exercise.properties.length };
  });
}

function tried(exercise: FunctionExercise, answer: AnyFunction, trial: Trial): Fault | undefined {
  const reference = attempt(exercise.reference, trial.given, exercise);
  const expected = trial.expect ? { ...reference, value: trial.expect.value } : reference;
  const got = attempt(answer, trial.given, exercise);
  const right = !got.thrown && !got.changed && !offence(got) && same(expected.states, got.states, 0) &&
    (trial.holds ? holds(trial, got) : same(expected.value, got.value));
  return right ? undefined : { trial, expected, got };
}

function holds({ holds, given }: Trial, { value }: Attempt): boolean {
  try {
    return holds !== undefined && Reflect.apply(holds, undefined, [value, ...given]) === true;
  } catch {
    return false; // a result of which the property cannot even be asked
  }
}

/** Looks for a call that breaks a property, always the same ones, and shrinks what it finds. */
function searched(exercise: FunctionExercise, answer: AnyFunction, property: Property): Fault | undefined {
  let found: Fault | undefined;
  fc.check(
    fc.property(property.given, (given) => {
      const fault = tried(exercise, answer, { name: property.name, given, holds: property.holds });
      if (fault) found = fault; // the last one found is the smallest
      return fault === undefined;
    }),
    { seed: 0, numRuns: 100 },
  );
  return found;
}

function verdictOn(
  exercise: FunctionExercise,
  answer: AnyFunction,
  fault: Fault,
  passed: readonly (readonly unknown[])[],
): Verdict {
  const { trial, expected, got } = fault;
  if (got.thrown?.error instanceof Todo) return stillToDo(answer);
  const places = placesOf(fault), cause = causeOf(exercise, answer, fault, passed);
  const wrong: Wrong = {
    outcome: "wrong",
    at: trial.name,
    about: got.changed ? "argument" : "result",
    input: `${answerName(exercise)}(${trial.given.map(describe).join(", ")})`,
    expected: places.map((place) => place.expected).join(""),
    got: places.map((place) => place.got).join(""),
    places,
    ...(expected.states.length > 0 && { drawn: { expected: drawn(expected), got: drawn(got) } }),
    ...(cause !== undefined && { cause }),
  };
  return wrong;
}

function causeOf(
  exercise: FunctionExercise,
  answer: AnyFunction,
  { trial, expected, got }: Fault,
  passed: readonly (readonly unknown[])[],
): string | undefined {
  const code = codeOf(answer), certain = offence(got) ?? slip(got, code);
  if (certain) return certain;
  if (!agree(got, attempt(answer, trial.given, exercise))) {
    return "Called twice with the same input, your function gave two different answers. What does it remember?";
  }
  return likelyMistake(exercise, answer, passed, trial.given) ??
    generalCause(expected, got, code);
}

function placesOf({ expected, got }: Fault): Place[] {
  const beside = (text: string): Place[] => [{ expected: leaf(expected.value), got: text, differs: true }];
  if (got.thrown) return beside(`throws ${describeError(got.thrown.error)}`);
  if (got.changed) return align(got.changed.before, got.changed.after);
  if (got.returned instanceof Promise) return beside("a Promise");
  return align(expected.value, got.value);
}

function drawn({ draws }: Attempt): string {
  if (draws.length === 0) return "nothing";
  const more = draws.length > SHOWN ? [`… ${draws.length - SHOWN} more`] : [];
  return [...draws.slice(0, SHOWN), ...more].join(", ");
}
