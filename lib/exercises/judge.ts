import { answerName, type AnyFunction, type FunctionExercise } from "./exercise.ts";
import { describe } from "./judging/describe.ts";
import { judgeFunction } from "./judging/judge_function.ts";
import { judgePrediction } from "./judging/judge_prediction.ts";
import type { Prediction } from "./prediction.ts";
import type { Verdict } from "./verdict.ts";

/** What a learner is asked to answer, with all that is needed to judge it. */
export type Exercise = FunctionExercise | Prediction;

/**
 * Judges an answer to an exercise, whatever it is and whatever it does: it may
 * throw, return nothing, change its arguments or roll its own dice. The verdict
 * depends on the answer alone, and is the same every time.
 *
 * @returns What was found, up to the first thing that is wrong.
 */
export function judge(exercise: Exercise, answer: unknown): Promise<Verdict> {
  return Promise.resolve(verdictOn(exercise, answer));
}

function verdictOn(exercise: Exercise, answer: unknown): Verdict {
  if (!isFunction(answer)) return notAFunction(exercise, answer);
  if (exercise.kind === "prediction") return judgePrediction(exercise, answer);
  return judgeFunction(exercise, answer);
}

function isFunction(answer: unknown): answer is AnyFunction {
  return typeof answer === "function";
}

function notAFunction(exercise: Exercise, answer: unknown): Verdict {
  const name = answerName(exercise), expected = `the function ${name}`, got = describe(answer);
  return {
    outcome: "wrong",
    at: "the answer is a function",
    about: "result",
    input: `check("${exercise.id}", ${name})`,
    expected,
    got,
    places: [{ expected, got, differs: true }],
    cause: `Give the function itself, \`${name}\`, without calling it.`,
  };
}
