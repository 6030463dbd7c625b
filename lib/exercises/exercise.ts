import type { Arbitrary } from "fast-check";
import type { Given } from "./seeded.ts";

/** Any function at all; what it takes and gives is known to the exercise that it belongs to. */
export type AnyFunction = (...args: never[]) => unknown;

/** Any class at all. */
export type AnyClass = new (...args: never[]) => object;

/** What a learner hands in. */
export type AnyAnswer = AnyFunction | AnyClass;

/** Whether a value is a function or a class. */
export function isAnswer(value: unknown): value is AnyAnswer {
  return typeof value === "function";
}

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
  /** The text of the unsolved cell, where it holds more than the head and `throw new rl.Todo()`. */
  readonly start?: string;
  readonly hints: Hints;
}

/** A known wrong answer. */
export interface Mistake<Answer extends AnyAnswer = AnyAnswer> {
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

/** How the answers to an exercise are called, and what of it is judged. */
export interface Calling {
  /** What is done with the answer, which comes first, and the arguments given. Default: the answer is called. */
  readonly use?: AnyFunction;
  /** What is judged, made of the arguments after the call and of what was returned. Default: the latter. */
  readonly result?: AnyFunction;
  /** The arguments that the answer is asked to change, by position; it must leave the others alone. */
  readonly changes?: readonly number[];
  /** How far two numbers may be apart: relative above 1, absolute below. Default 1e-9. */
  readonly tolerance?: number;
}

/** An exercise whose answer is called: a function, or a class whose methods are. */
export interface FunctionExercise<Answer extends AnyAnswer = AnyAnswer> extends Description, Calling {
  readonly kind: "function";
  /** The right answer: the library's own function wherever there is one. */
  readonly reference: Answer;
  /** Literal numbers first, edges last; each must be passed before the next is tried. */
  readonly cases: readonly Case[];
  readonly properties: readonly Property[];
  /** The likeliest first: where two fit a wrong answer equally well, the first is told. */
  readonly mistakes: readonly Mistake[];
  /** A call as code that can be pasted into a cell. Default: the answer's name, and the arguments in brackets. */
  readonly written?: AnyFunction;
  /** What may be wrong in Markdown, from the expected result and the one that came; asked after known mistakes. */
  readonly explain?: (expected: unknown, got: unknown) => string | undefined;
  /** The wrong answer that the unsolved cell holds, where the task is to find a bug. */
  readonly bug?: Answer;
}

/** What the author of an exercise writes down about its calls. */
export interface Calls<Arguments extends readonly unknown[], Result, Wrong extends AnyAnswer> {
  readonly cases: readonly Case<Arguments, NoInfer<Result>>[];
  readonly properties: readonly Property<
    Arguments,
    (result: NoInfer<Result>, ...args: Arguments) => boolean
  >[];
  readonly mistakes: readonly Mistake<Wrong>[];
}

/** What is the same in every form that an exercise is written down in. */
export type Common<Answer extends AnyAnswer> = Omit<
  FunctionExercise<Answer>,
  "kind" | "cases" | "properties" | "mistakes" | "use" | "result" | "written"
>;

/** An exercise whose answer is a function, as its author writes it down. */
export interface Definition<Answer extends AnyFunction, Result>
  extends Common<Answer>, Calls<Parameters<Answer>, Result, (...args: Parameters<Answer>) => unknown> {
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

/** An exercise whose answer is used in a way of its own, as its author writes it down. */
export interface UseDefinition<Answer extends AnyAnswer, Arguments extends readonly unknown[], Result>
  extends Common<Answer>, Calls<Arguments, Result, Answer> {
  readonly use: (answer: Answer, ...args: Arguments) => Result;
  readonly written: (...args: Given<Arguments>) => string;
}

/**
 * Writes down an exercise whose answer is used in a way of its own: a class of
 * which one method is called after another, a function that is given an
 * environment made for it, with a budget by `budgetOf`. What `use` makes of the
 * answer is judged.
 */
export function exerciseOf<Answer extends AnyAnswer, Arguments extends readonly unknown[], Result>(
  definition: UseDefinition<Answer, Arguments, Result>,
): FunctionExercise<Answer> {
  return { kind: "function", ...definition };
}

/** The text of an exercise's cell before anyone has solved it. */
export function unsolved({ signature, start }: Description): string {
  return start ?? `${signature} {\n  throw new rl.Todo();\n}`;
}

/** The name that the learner's answer has in the cell. */
export function answerName({ signature }: Description): string {
  return /^(?:async )?(?:function\*?|class) (\w+)/m.exec(signature)?.[1] ?? "answer";
}

/** The name under which the check hands out a function that works: `myTdTarget` becomes `tdTarget`. */
export function handedOutName(description: Description): string {
  const name = answerName(description);
  return name.replace(/^my(\w)/, (_, first: string) => first.toLowerCase()).replace(/^My(?=\w)/, "");
}

/** What the answer is, in a word. */
export function kindOfAnswer({ signature }: Description): "class" | "function" {
  return /^class /m.test(signature) ? "class" : "function";
}
