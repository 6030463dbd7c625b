import { Generator } from "../../random/generator.ts";
import type { AnyAnswer, Calling } from "../exercise.ts";
import { Seeded } from "../seeded.ts";
import { isArrayLike, isPlainObject, same } from "./compare.ts";
import { copy } from "./copy.ts";
import { describe, describeError } from "./describe.ts";
import { countAnew, type EndlessLoop, stoppedLoop } from "./endless.ts";
import { type Recorded, recorded } from "./recorded.ts";
import { Refusal } from "./refusal.ts";
import { type Watched, watched } from "./watched.ts";

/** What came of calling an answer once. */
export interface Attempt extends Watched {
  /** What is judged: what was returned, or the exercise's view of it. */
  readonly value: unknown;
  /** What was returned. */
  readonly returned: unknown;
  /** What was thrown instead. */
  readonly thrown?: { readonly error: unknown };
  /** The first argument that was changed though it should not have been. */
  readonly changed?: { readonly index: number; readonly before: unknown; readonly after: unknown };
  /** The loop that had to be stopped. */
  readonly endless?: EndlessLoop;
  /** What was drawn from the generators given. */
  readonly draws: readonly string[];
  /** The generators' states after the call. */
  readonly states: readonly unknown[];
}

/**
 * Calls an answer on fresh copies of the arguments given, and notes all that it
 * did.
 *
 * It runs in this thread. A loop that draws without end from a generator given
 * is stopped, and so are the loops of a guarded copy.
 */
export function attempt(answer: AnyAnswer, given: readonly unknown[], calling: Calling = {}): Attempt {
  const generators: Recorded[] = [];
  const args = given.map((argument) => {
    if (!(argument instanceof Seeded)) return copy(argument);
    const recording = recorded(new Generator(argument.seed));
    generators.push(recording);
    return recording.generator;
  });
  countAnew();
  const { result, ...seen } = watched(() => {
    const returned: unknown = calling.use
      ? Reflect.apply(calling.use, undefined, [answer, ...args])
      : Reflect.apply(answer, undefined, args);
    if (returned instanceof Promise) returned.catch(() => {}); // it is refused, and its error with it
    const view: unknown = calling.result
      ? Reflect.apply(calling.result, undefined, [args, returned])
      : returned;
    return { returned, view };
  });
  const endless = stoppedLoop();
  return {
    returned: result?.returned,
    ...seen,
    ...copied(result?.view),
    ...changedArgument(given, args, calling.changes ?? []),
    ...(endless && { endless, thrown: { error: endless } }),
    draws: generators.flatMap(({ draws }) => draws),
    states: generators.map(({ original }) => original.snapshot()),
  };
}

/** What is judged, kept as it is now; what cannot be kept is no answer. */
function copied(view: unknown): Pick<Attempt, "value" | "thrown"> {
  try {
    return { value: copy(view) };
  } catch {
    const says =
      "What your function returns holds itself, or nothing any more. Return numbers, or lists of them.";
    return { value: undefined, thrown: { error: new Refusal("returns what cannot be shown", says) } };
  }
}

/** Whether two attempts at the same call came to the same. */
export function agree(one: Attempt, other: Attempt, tolerance?: number): boolean {
  return errorOf(one) === errorOf(other) &&
    alike(one.value, other.value, tolerance) &&
    same(one.states, other.states, 0) &&
    one.changed?.index === other.changed?.index;
}

/** Whether two results are equal; in them, what cannot be compared is where it looks alike. */
function alike(one: unknown, other: unknown, tolerance?: number): boolean {
  if (isArrayLike(one) && isArrayLike(other)) {
    return one.length === other.length &&
      Array.from(one).every((part, k) => alike(part, other[k], tolerance));
  }
  return same(one, other, tolerance) || isOpaque(one) && isOpaque(other) && describe(one) === describe(other);
}

/** Whether a value is a function, a symbol, or an object that is no list and holds more than data. */
function isOpaque(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol") return true;
  if (isPlainObject(value)) return Object.values(value).some(isOpaque);
  return typeof value === "object" && value !== null && !isArrayLike(value);
}

function errorOf({ thrown }: Attempt): string | undefined {
  return thrown && describeError(thrown.error);
}

function changedArgument(given: readonly unknown[], args: readonly unknown[], allowed: readonly number[]) {
  const index = given.findIndex((argument, k) =>
    !(argument instanceof Seeded) && !allowed.includes(k) && !same(argument, args[k], 0)
  );
  return index < 0 ? {} : { changed: { index, before: given[index], after: args[index] } };
}
