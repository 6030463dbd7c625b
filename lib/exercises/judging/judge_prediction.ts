import type { AnyFunction } from "../exercise.ts";
import type { Prediction } from "../prediction.ts";
import { answerName } from "../exercise.ts";
import { Todo } from "../todo.ts";
import type { Verdict } from "../verdict.ts";
import { attempt } from "./attempt.ts";
import { same } from "./compare.ts";
import { describe, describeError } from "./describe.ts";
import { generalCause, offence } from "./general_cause.ts";

/** Judges the answer to a question. What would have been right is not given away. */
export function judgePrediction(exercise: Prediction, answer: AnyFunction): Verdict {
  const expected = attempt(exercise.reference, []);
  const got = attempt(answer, []);
  if (got.thrown?.error instanceof Todo) return { outcome: "todo" };
  const right = !offence(got) && !got.thrown && same(expected.value, got.value, exercise.tolerance);
  if (right) return { outcome: "passed", checks: 1 };
  const text = got.thrown ? `throws ${describeError(got.thrown.error)}` : describe(got.value);
  const mistake = exercise.mistakes.find(({ wrong }) => same(wrong(), got.value, exercise.tolerance));
  const cause = offence(got) ?? mistake?.says ?? outsideChoices(exercise, got.value) ??
    generalCause(expected, got);
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

function outsideChoices({ choices }: Prediction, value: unknown): string | undefined {
  if (!choices || value === undefined) return undefined;
  const keys = Object.keys(choices).map((key) => `\`"${key}"\``);
  return `That is not one of the answers to choose from: ${keys.join(", ")}.`;
}
