import { answerName, type FunctionExercise, isAnswer, kindOfAnswer } from "./exercise.ts";
import { borrowed } from "./judging/borrowed.ts";
import { describe } from "./judging/describe.ts";
import { judgeFunction } from "./judging/judge_function.ts";
import { judgePrediction } from "./judging/judge_prediction.ts";
import { judgeTraining } from "./judging/judge_training.ts";
import { wrongAt } from "./judging/wrong_at.ts";
import type { Prediction } from "./prediction.ts";
import type { TrainingExercise } from "./training.ts";
import type { Verdict } from "./verdict.ts";

/** What a learner is asked to answer, with all that is needed to judge it. */
export type Exercise = FunctionExercise | Prediction | TrainingExercise;

/** Options of {@linkcode judge}. */
export interface JudgeOptions {
  /** Told before each training run by which an exercise is judged, counted from 1. */
  readonly onRun?: (run: number, runs: number) => Promise<void>;
}

/**
 * Judges an answer to an exercise, whatever it is and whatever it does: it may
 * throw, return nothing, change its arguments, roll its own dice, or have a loop
 * without end in its text (not in a function that it calls). The verdict depends
 * on the answer alone, and is the same every time; only a loop that goes on for
 * seconds is stopped by the clock.
 *
 * @returns What was found, up to the first thing that is wrong.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function judge(
  exercise: Exercise,
  answer: unknown,
  { onRun = () => Promise.resolve() }: JudgeOptions = {},
): Promise<Verdict> {
  if (!isAnswer(answer)) return notAnAnswer(exercise, answer);
  switch (exercise.kind) {
    case "function":
      return await judgeFunction(exercise, answer);
    case "prediction":
      return judgePrediction(exercise, answer);
    case "training":
      return await judgeTraining(exercise, answer, onRun);
  }
}

/**
 * Judges what a learner hands in: as {@linkcode judge} does, and also whether it
 * is the learner's own.
 *
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function judgeHandedIn(
  exercise: Exercise,
  answer: unknown,
  options?: JudgeOptions,
): Promise<Verdict> {
  const notOwn = isAnswer(answer) ? borrowed(exercise, answer) : undefined;
  return notOwn ?? await judge(exercise, answer, options);
}

function notAnAnswer(exercise: Exercise, answer: unknown): Verdict {
  const name = answerName(exercise), kind = kindOfAnswer(exercise);
  return wrongAt(`the answer is a ${kind}`, {
    input: `check("${exercise.id}", ${name})`,
    expected: `the ${kind} ${name}`,
    got: describe(answer),
    cause: kind === "class"
      ? `Give the class itself, \`${name}\`, without \`new\`.`
      : `Give the function itself, \`${name}\`, without calling it.`,
  });
}
