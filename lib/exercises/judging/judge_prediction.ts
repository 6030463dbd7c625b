import { answerName, type AnyFunction } from "../exercise.ts";
import type { Prediction } from "../prediction.ts";
import { Todo } from "../todo.ts";
import type { Verdict } from "../verdict.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { codeOf } from "./code_of.ts";
import { same } from "./compare.ts";
import { describe, describeError } from "./describe.ts";
import { generalCause, offence } from "./general_cause.ts";
import { stillToDo } from "./still_to_do.ts";

/** Judges the answer to a question. What would have been right is not given away. */
export function judgePrediction(exercise: Prediction, answer: AnyFunction): Verdict {
  const expected = attempt(exercise.reference, []);
  const got = attempt(answer, []);
  if (got.thrown?.error instanceof Todo) return stillToDo(answer);
  const right = !offence(got) && !got.thrown && same(expected.value, got.value, exercise.tolerance);
  if (right) return { outcome: "passed", checks: 1 };
  const text = got.thrown ? `throws ${describeError(got.thrown.error)}` : describe(got.value);
  const cause = offence(got) ?? withoutQuotes(exercise, got) ?? known(exercise, got.value) ??
    outsideChoices(exercise, got.value) ?? someOtherNumber(exercise, got.value) ??
    generalCause(expected, got, codeOf(answer));
  return {
    outcome: "wrong",
    at: "your answer",
    about: "result",
    input: `${answerName(exercise)}()`,
    got: text,
    places: [{ expected: "", got: text, differs: false }],
    ...(cause !== undefined && { cause }),
  };
}

function withoutQuotes({ choices }: Prediction, { thrown }: Attempt): string | undefined {
  if (!choices || !(thrown?.error instanceof ReferenceError)) return undefined;
  const [, name] = /^(.+) is not defined$/.exec(thrown.error.message) ?? [];
  return name?.length === 1 ? `Put the letter in quotes: \`return "${name}";\`.` : undefined;
}

function known({ mistakes, tolerance }: Prediction, value: unknown): string | undefined {
  return mistakes.find(({ wrong, also = [] }) =>
    [wrong, ...also].some((form) => same(form(), value, tolerance))
  )
    ?.says;
}

function outsideChoices({ choices }: Prediction, value: unknown): string | undefined {
  if (!choices || value === undefined) return undefined;
  const keys = Object.keys(choices).map((key) => `\`"${key}"\``);
  return `That is not one of the answers to choose from: ${keys.join(", ")}.`;
}

function someOtherNumber({ range, otherwise }: Prediction, value: unknown): string | undefined {
  if (typeof value !== "number" || Number.isNaN(value)) return undefined;
  return range && !(range.low <= value && value <= range.high) ? range.says : otherwise;
}
