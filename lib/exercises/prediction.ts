import type { Description, Mistake } from "./exercise.ts";

/** One of several answers to choose from, and what is to be said about it. */
export interface Choice {
  /** The answer in words. */
  readonly text: string;
  /** Why it is right, or where it goes wrong, in Markdown. */
  readonly because: string;
}

/** Between which numbers an answer lies, both counted. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** What to say of a number outside, in Markdown. */
  readonly says: string;
}

/** A question about what will happen; the answer is given as a function that returns it. */
export interface Prediction<Answer extends string | number = string | number> extends Description {
  readonly kind: "prediction";
  readonly question: string;
  readonly reference: () => Answer;
  /** What there is to choose from, in the order shown; without it the answer is a number. */
  readonly choices?: Readonly<Record<string, Choice>>;
  /** How far a number may be off. */
  readonly tolerance: number;
  readonly mistakes: readonly Mistake<() => string | number>[];
  /** Where a number must lie, and what to say of one that does not. */
  readonly range?: Range;
  /** What to say of a wrong number that is no known mistake. */
  readonly otherwise?: string;
  /** Shown once the answer is right, in Markdown. */
  readonly explanation: string;
}

/** A question with several answers to choose from, as its author writes it down. */
export interface ChoiceDefinition<Key extends string> extends Description {
  readonly question: string;
  readonly choices: Readonly<Record<Key, Choice>>;
  /** The right one. */
  readonly answer: NoInfer<Key>;
}

/**
 * Writes down a question with several answers to choose from. What is said
 * about the wrong ones makes them known mistakes.
 */
export function choice<const Key extends string>(
  { answer, ...definition }: ChoiceDefinition<Key>,
): Prediction<Key> {
  const choices: Readonly<Record<string, Choice>> = definition.choices;
  const mistakes = Object.keys(choices).filter((key) => key !== answer)
    .map((key) => ({ says: choices[key].because, wrong: () => key }));
  return {
    ...definition,
    kind: "prediction",
    reference: () => answer,
    tolerance: 0,
    mistakes,
    explanation: choices[answer].because,
  };
}

/** A question whose answer is a number, as its author writes it down. */
export interface EstimateDefinition extends Description {
  readonly question: string;
  readonly answer: number;
  readonly tolerance: number;
  readonly mistakes: readonly Mistake<() => number>[];
  readonly range?: Range;
  readonly otherwise?: string;
  readonly explanation: string;
}

/** Writes down a question whose answer is a number that may be off by a little. */
export function estimate({ answer, ...definition }: EstimateDefinition): Prediction<number> {
  return { ...definition, kind: "prediction", reference: () => answer };
}
