import type { Outcome } from "./transition_model.ts";

/** What follows an action that can have but one outcome. */
export function certain(outcome: Omit<Outcome, "probability">): readonly Outcome[] {
  return [{ probability: 1, ...outcome }];
}

/** What follows any action in a state that ends episodes: nothing more, and nothing is paid. */
export function over(state: number): readonly Outcome[] {
  return certain({ nextState: state, reward: 0, terminated: true });
}
