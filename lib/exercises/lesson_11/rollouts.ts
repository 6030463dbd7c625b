import fc from "fast-check";
import { tenths } from "../numbers.ts";

/** Steps in the order of time: what they earned, what the critic says of where they began and led, how they ended. */
export interface Rollout {
  readonly rewards: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly nextValues: ArrayLike<number>;
  readonly terminated: ArrayLike<number>;
  readonly truncated: ArrayLike<number>;
}

/** One step of a rollout. */
interface Taken {
  readonly reward: number;
  readonly value: number;
  readonly nextValue: number;
  readonly terminated: number;
  readonly truncated: number;
}

/** A step as cases write it down: reward, value, next value, and how it ended. */
type Told = readonly [
  reward: number,
  value: number,
  nextValue: number,
  ending?: "terminated" | "truncated" | "both",
];

/** The numbers of each step, made of that step alone. */
export function errorsBy(error: (step: Taken, discount: number) => number) {
  return ({ rewards, values, nextValues, terminated, truncated }: Rollout, discount: number): number[] =>
    Array.from(rewards, (reward, i) =>
      error({
        reward,
        value: values[i],
        nextValue: nextValues[i],
        terminated: terminated[i],
        truncated: truncated[i],
      }, discount));
}

/** A rollout of the steps told. */
function of(...steps: readonly Told[]): Rollout {
  const ends = (one: string) => steps.map(([, , , ending]) => ending === one || ending === "both" ? 1 : 0);
  return {
    rewards: steps.map(([reward]) => reward),
    values: steps.map(([, value]) => value),
    nextValues: steps.map(([, , nextValue]) => nextValue),
    terminated: ends("terminated"),
    truncated: ends("truncated"),
  };
}

/** A step of any kind; one in three ends an episode. */
const anyStep: fc.Arbitrary<Told> = fc.tuple(
  tenths(-10, 10),
  tenths(-10, 10),
  tenths(-10, 10),
  fc.constantFrom(undefined, undefined, undefined, undefined, "terminated", "truncated", "both"),
);

/** Rollouts of so many copies, each of up to so many steps. */
function any(copies: number, most: number): fc.Arbitrary<Rollout> {
  return fc.integer({ min: 0, max: most }).chain((steps) =>
    fc.array(anyStep, { minLength: steps * copies, maxLength: steps * copies })
  ).map((steps) => of(...steps));
}

/** Rollouts as the cases of exercises write them down, and those that their properties make up. */
export const rollouts = { of, any } as const;
