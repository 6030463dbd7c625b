import { answerName, type Exercise } from "../../lib/exercises/mod.ts";

/** Wrong answers, and a piece of what is said about each; nothing is said where it is empty. */
export type Rows = readonly (readonly [text: string, says: string])[];

/**
 * What learners may write for an exercise: what stands between the braces of
 * the cell, or the whole cell where its head changes too.
 */
export interface Answers {
  /** Other right ways than the solution: a check must not want its words. */
  readonly right: readonly string[];
  readonly wrong: Rows;
  /** Changes to a cell that holds a bug which leave the bug in it: the exercise is still to do. */
  readonly same?: readonly string[];
}

/** What learners may write for each exercise of a lesson. */
export type AnswersTo<Lesson> = { readonly [Id in keyof Lesson]: Answers };

/** The cell of a learner who writes this. */
export function cellOf(exercise: Exercise, text: string): string {
  const isWhole = new RegExp(`^(?:const|function|class) ${answerName(exercise)}\\b`, "m").test(text);
  return isWhole ? text : `${exercise.signature} {\n${text}\n}`;
}
