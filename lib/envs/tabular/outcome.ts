/** One of the things that can follow an action. */
export interface Outcome {
  /** How likely it is, in [0, 1]. */
  readonly probability: number;
  /** Where it leads. */
  readonly nextState: number;
  /** What it pays. */
  readonly reward: number;
  /** Whether it ends the episode. */
  readonly terminated: boolean;
}

/** What follows an action that can have but one outcome. */
export function certain(outcome: Omit<Outcome, "probability">): readonly Outcome[] {
  return [{ probability: 1, ...outcome }];
}

/** What follows any action in a state that ends episodes: nothing more, and nothing is paid. */
export function over(state: number): readonly Outcome[] {
  return certain({ nextState: state, reward: 0, terminated: true });
}
