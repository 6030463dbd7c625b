import type { Arbitrary } from "fast-check";
import type { Given } from "./seeded.ts";

/** Any function at all; what it takes and gives is known to the exercise that it belongs to. */
export type AnyFunction = (...args: never[]) => unknown;

/** Three steps of help, in Markdown with LaTeX: a nudge, the formula, almost the code. */
export type Hints = readonly [nudge: string, formula: string, code: string];

/** What every exercise says about itself. */
export interface Description {
  /** How `rl.check` knows it, such as `"td-target"`. */
  readonly id: string;
  /** As the card names it. */
  readonly title: string;
  /** The notebook that asks it, without its ending. */
  readonly lesson: string;
  /** The head of the answer as the unsolved cell shows it, comments included, up to its opening brace. */
  readonly signature: string;
  /** The text of the solved cell. */
  readonly solution: string;
  readonly hints: Hints;
}

/** A known wrong answer. */
export interface Mistake<Answer extends AnyFunction = AnyFunction> {
  /** What to tell a learner who gives it: one or two sentences, in Markdown. */
  readonly says: string;
  /** The answer itself. */
  readonly wrong: Answer;
  /** Other forms that the same mistake takes. */
  readonly also?: readonly Answer[];
}

/** A call whose result was worked out on paper. */
export interface Case<Arguments extends readonly unknown[] = readonly unknown[], Result = unknown> {
  readonly name: string;
  readonly given: Given<Arguments>;
  readonly expect: Result;
}

/** What must be true of every call. */
export interface Property<
  Arguments extends readonly unknown[] = readonly unknown[],
  Holds extends AnyFunction = AnyFunction,
> {
  readonly name: string;
  /** The calls to try; a failing one is shrunk to its smallest form. */
  readonly given: Arbitrary<Given<Arguments>>;
  /** What must be true of the result, the arguments following it; without it the reference decides. */
  readonly holds?: Holds;
}

/** An exercise whose answer is a function. */
export interface FunctionExercise<Answer extends AnyFunction = AnyFunction> extends Description {
  readonly kind: "function";
  /** The right answer: the library's own function wherever there is one. */
  readonly reference: Answer;
  /** Literal numbers first, edges last; each must be passed before the next is tried. */
  readonly cases: readonly Case[];
  readonly properties: readonly Property[];
  /** The likeliest first: where two fit a wrong answer equally well, the first is told. */
  readonly mistakes: readonly Mistake[];
  /** What is judged, made of the arguments after the call and of what was returned. Default: the latter. */
  readonly result?: AnyFunction;
  /** The arguments that the answer is asked to change, by position; it must leave the others alone. */
  readonly changes?: readonly number[];
}

/** An exercise whose answer is a function, as its author writes it down. */
export interface Definition<Answer extends AnyFunction, Result>
  extends Omit<FunctionExercise<Answer>, "kind" | "cases" | "properties" | "mistakes" | "result"> {
  readonly cases: readonly Case<Parameters<Answer>, NoInfer<Result>>[];
  readonly properties: readonly Property<
    Parameters<Answer>,
    (result: NoInfer<Result>, ...args: Parameters<Answer>) => boolean
  >[];
  readonly mistakes: readonly Mistake<(...args: Parameters<Answer>) => unknown>[];
  readonly result?: (args: Parameters<Answer>, returned: ReturnType<Answer>) => Result;
}

/**
 * Writes down an exercise whose answer is a function. Cases, properties and
 * mistakes are typed by the reference.
 */
export function exercise<Answer extends AnyFunction, Result = ReturnType<Answer>>(
  definition: Definition<Answer, Result>,
): FunctionExercise<Answer> {
  return { kind: "function", ...definition };
}

/** The text of an exercise's cell before anyone has solved it. */
export function unsolved({ signature }: Description): string {
  return `${signature} {\n  throw new rl.Todo();\n}`;
}

/** The name that the learner's function has in the cell. */
export function answerName({ signature }: Description): string {
  return /^function (\w+)/m.exec(signature)?.[1] ?? "answer";
}
