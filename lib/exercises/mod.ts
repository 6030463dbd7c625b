import { lesson00 } from "./lesson_00/mod.ts";
import { lesson01 } from "./lesson_01/mod.ts";
import { lesson02 } from "./lesson_02/mod.ts";
import { lesson03 } from "./lesson_03/mod.ts";
import { lesson03b } from "./lesson_03b/mod.ts";
import { lesson04 } from "./lesson_04/mod.ts";
import { lesson04b } from "./lesson_04b/mod.ts";
import { lesson05 } from "./lesson_05/mod.ts";
import { lesson06 } from "./lesson_06/mod.ts";
import { lesson07 } from "./lesson_07/mod.ts";
import { lesson07b } from "./lesson_07b/mod.ts";
import { lesson08 } from "./lesson_08/mod.ts";
import { lesson09 } from "./lesson_09/mod.ts";
import { lesson10 } from "./lesson_10/mod.ts";
import { lesson11 } from "./lesson_11/mod.ts";
import { lesson12 } from "./lesson_12/mod.ts";

/** All exercises by id, in the order of the course. */
export const exercises = {
  ...lesson00,
  ...lesson01,
  ...lesson02,
  ...lesson03,
  ...lesson03b,
  ...lesson04,
  ...lesson04b,
  ...lesson05,
  ...lesson06,
  ...lesson07,
  ...lesson07b,
  ...lesson08,
  ...lesson09,
  ...lesson10,
  ...lesson11,
  ...lesson12,
} as const;

/** The id of an exercise that `rl.check` knows. */
export type ExerciseId = keyof typeof exercises;

/** The type of the answer to an exercise, by its id. */
export type AnswerOf<Id extends ExerciseId> = (typeof exercises)[Id]["reference"];

export { answerName, unsolved } from "./exercise.ts";
export { type Exercise, judge } from "./judge.ts";
export { Todo } from "./todo.ts";
export type { Passed, Place, StillToDo, Verdict, Wrong } from "./verdict.ts";
