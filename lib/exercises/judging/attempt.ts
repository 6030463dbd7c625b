import { Generator } from "../../random/generator.ts";
import type { AnyFunction } from "../exercise.ts";
import { Seeded } from "../seeded.ts";
import { same } from "./compare.ts";
import { copy } from "./copy.ts";
import { describeError } from "./describe.ts";
import { type Recorded, recorded } from "./recorded.ts";

/** How the answers to an exercise are called. */
export interface Calling {
  readonly result?: AnyFunction;
  readonly changes?: readonly number[];
}

/** What came of calling a function once. */
export interface Attempt {
  /** What is judged: what was returned, or the exercise's view of it. */
  readonly value: unknown;
  /** What was returned. */
  readonly returned: unknown;
  /** What was thrown instead. */
  readonly thrown?: { readonly error: unknown };
  /** The first argument that was changed though it should not have been. */
  readonly changed?: { readonly index: number; readonly before: unknown; readonly after: unknown };
  /** What was drawn from the generators given. */
  readonly draws: readonly string[];
  /** The generators' states after the call. */
  readonly states: readonly unknown[];
  /** Whether `Math.random` was called. */
  readonly rolledOwnDice: boolean;
}

/**
 * Calls a function on fresh copies of the arguments given, and notes all that
 * it did.
 *
 * It runs in this thread. A loop that draws without end from a generator given
 * is stopped; any other loop without end cannot be stopped from here.
 */
export function attempt(run: AnyFunction, given: readonly unknown[], calling: Calling = {}): Attempt {
  const generators: Recorded[] = [];
  const args = given.map((argument) => {
    if (!(argument instanceof Seeded)) return copy(argument);
    const recording = recorded(new Generator(argument.seed));
    generators.push(recording);
    return recording.generator;
  });
  const call = watched(() => {
    const returned: unknown = Reflect.apply(run, undefined, args);
    if (returned instanceof Promise) returned.catch(() => {}); // it is refused, and its error with it
    const view: unknown = calling.result
      ? Reflect.apply(calling.result, undefined, [args, returned])
      : returned;
    return { returned, value: copy(view) };
  });
  return {
    ...call,
    ...changedArgument(given, args, calling.changes ?? []),
    draws: generators.flatMap(({ draws }) => draws),
    states: generators.map(({ original }) => original.snapshot()),
  };
}

/** Whether two attempts at the same call came to the same. */
export function agree(one: Attempt, other: Attempt): boolean {
  return errorOf(one) === errorOf(other) &&
    same(one.value, other.value) &&
    same(one.states, other.states, 0) &&
    one.changed?.index === other.changed?.index;
}

function errorOf({ thrown }: Attempt): string | undefined {
  return thrown && describeError(thrown.error);
}

/** Calls a function with `Math.random` replaced by dice that tell, and that fall the same way every time. */
function watched(call: () => Pick<Attempt, "returned" | "value">) {
  const original = Math.random, dice = new Generator(0);
  let rolledOwnDice = false;
  Math.random = () => {
    rolledOwnDice = true;
    return dice.random();
  };
  try {
    return { ...call(), rolledOwnDice };
  } catch (error) {
    return { returned: undefined, value: undefined, thrown: { error }, rolledOwnDice };
  } finally {
    Math.random = original;
  }
}

function changedArgument(given: readonly unknown[], args: readonly unknown[], allowed: readonly number[]) {
  const index = given.findIndex((argument, k) =>
    !(argument instanceof Seeded) && !allowed.includes(k) && !same(argument, args[k], 0)
  );
  return index < 0 ? {} : { changed: { index, before: given[index], after: args[index] } };
}
