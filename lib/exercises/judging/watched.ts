import { isArrayLike } from "./compare.ts";
import { TellingDice } from "./telling_dice.ts";

/** What a function called of `Math` that a judge wants to know about. */
export interface Watched {
  /** Whether `Math.random` was called. */
  readonly rolledOwnDice: boolean;
  /** Which of `Math.max` and `Math.min` was given an array instead of numbers. */
  readonly arrayGivenTo?: "max" | "min";
}

/**
 * Calls a function with `Math.random` replaced by dice that tell, and that fall
 * the same way every time, and with `Math.max` and `Math.min` looking at what
 * they are given.
 */
export function watched<Result>(
  call: () => Result,
): { result?: Result; thrown?: { error: unknown } } & Watched {
  using dice = new TellingDice();
  const { max, min } = Math;
  let arrayGivenTo: Watched["arrayGivenTo"];
  const looking =
    (name: "max" | "min", original: (...numbers: number[]) => number) => (...numbers: number[]) => {
      if (numbers.some(isArrayLike)) arrayGivenTo ??= name;
      return original(...numbers);
    };
  const seen = () => ({ rolledOwnDice: dice.rolled, ...(arrayGivenTo && { arrayGivenTo }) });
  replace({ max: looking("max", max), min: looking("min", min) });
  try {
    const result = call();
    return { result, ...seen() };
  } catch (error) {
    return { thrown: { error }, ...seen() };
  } finally {
    replace({ max, min });
  }
}

/** Puts functions into `Math`, unless an answer has frozen it. */
function replace(functions: Pick<Math, "max" | "min">): void {
  for (const [name, value] of Object.entries(functions)) Reflect.set(Math, name, value);
}
