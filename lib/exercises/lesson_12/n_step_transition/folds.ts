import type { Transition } from "../../../agents/agent.ts";

/** A step of an episode. */
export type Taken = Transition<number, number>;

/** Several steps in one. */
export interface Folded {
  readonly observation: number;
  readonly action: number;
  readonly reward: number;
  readonly nextObservation: number;
  readonly terminated: boolean;
  readonly steps: number;
}

/** Folds steps in a row into one. */
export type Fold = (window: Taken[], discount: number) => Folded;

/** How far a fold reaches, and what it makes of what it finds there. */
interface Ways {
  /** Whether it goes no further than a step. */
  readonly stops?: (step: Taken) => boolean;
  /** What a reward counts for, k steps on. */
  readonly weight?: (discount: number, k: number) => number;
  /** Parts of the result that are made in another way, of the steps taken and of all that were given. */
  readonly parts?: (taken: readonly Taken[], window: readonly Taken[], discount: number) => Partial<Folded>;
}

/** A fold, in one of several ways; the right one if nothing is said. */
export function folded(
  { stops = isOver, weight = (discount, k) => discount ** k, parts = () => ({}) }: Ways,
): Fold {
  return (window, discount) => {
    const end = window.findIndex(stops), taken = end < 0 ? window : window.slice(0, end + 1);
    const [{ observation, action }] = taken, { nextObservation, terminated } = taken[taken.length - 1];
    const reward = taken.reduce((sum, step, k) => sum + weight(discount, k) * step.reward, 0);
    const right = { observation, action, reward, nextObservation, terminated, steps: taken.length };
    return { ...right, ...parts(taken, window, discount) };
  };
}

/** What is looked at: not the `truncated` that an answer carries along which begins with `...window[0]`. */
export function askedFor(answer: Folded): Folded {
  if (typeof answer !== "object" || answer === null || !("truncated" in answer)) return answer;
  const { truncated: _, ...asked } = answer;
  return asked;
}

/** Whether an episode ends with a step. */
export function isOver({ terminated, truncated }: Taken): boolean {
  return terminated || truncated;
}
