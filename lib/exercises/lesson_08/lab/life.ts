import fc, { type Arbitrary } from "fast-check";
import { tenths } from "../../numbers.ts";
import type { Experience } from "./masked_model.ts";

/** What an agent sees, and what it is paid for what it does; the rewards tell its experiences apart. */
export type Moment = readonly [state: readonly number[], reward: number];

/** What it experienced, when it did something in one moment and came to the next. */
export function experienceOf([state, reward]: Moment, [next]: Moment, action: number): Experience {
  return {
    observation: Float32Array.from(state),
    action,
    reward,
    nextObservation: Float32Array.from(next),
    terminated: false,
    truncated: false,
  };
}

/** Lives of up to so many moments, whose states are three numbers; the rewards count them. */
export function lives(longest: number): Arbitrary<Moment[]> {
  const state = fc.tuple(tenths(-1, 1), tenths(-1, 1), tenths(-1, 1));
  return fc.array(state, { minLength: 1, maxLength: longest })
    .map((states) => states.map((state, k): Moment => [state, k + 1]));
}

/** A life as it is written for a learner. */
export function written(life: readonly Moment[]): string {
  return life.map(([state, reward]) => `[${state.join(", ")}] pays ${reward}`).join(", then ");
}
