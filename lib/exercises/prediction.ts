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

/** What a question can be answered with: a choice, a number, or a table of them. */
export type Value = string | number | readonly Value[] | { readonly [name: string]: Value };

/**
 * A question about what will happen, or about what comes out if one works it
 * out by hand; the answer is given as a function that returns it.
 */
export interface Prediction<Answer extends Value = Value> extends Description {
  readonly kind: "prediction";
  readonly question: string;
  readonly reference: () => Answer;
  /** What there is to choose from, in the order shown; without it the answer is a number or a table. */
  readonly choices?: Readonly<Record<string, Choice>>;
  /** How far a number may be off: relative above 1, absolute below. */
  readonly tolerance: number;
  readonly mistakes: readonly Mistake<() => Value>[];
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
  /** How far the answer may be off: relative above 1, absolute below. */
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

/** A question whose answer is a table, a list or a record, as its author writes it down. */
export interface TableDefinition<Answer extends Value> extends Description {
  readonly question: string;
  readonly answer: Answer;
  /** How far each of its numbers may be off: relative above 1, absolute below. Default 1e-9. */
  readonly tolerance?: number;
  readonly mistakes: readonly Mistake<() => NoInfer<Answer>>[];
  readonly explanation: string;
}

/**
 * Writes down a question whose answer is a table, a list or a record: values
 * worked out by hand, a policy, the shapes of a network. A learner is told
 * which places are wrong, and not what should stand there.
 */
export function table<Answer extends Value>(
  { answer, tolerance = 1e-9, ...definition }: TableDefinition<Answer>,
): Prediction<Answer> {
  return { ...definition, kind: "prediction", tolerance, reference: () => answer };
}
