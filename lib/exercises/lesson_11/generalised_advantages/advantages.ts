import type { Rollout } from "../rollouts.ts";

/** What GAE is told beside the rollout. */
export interface Settings {
  readonly discount: number;
  readonly traceDecay: number;
  readonly copies: number;
}

/** GAE of the steps of a rollout. */
export type Advantages = (rollout: Rollout, settings: Settings) => number[];

/** What GAE is made of, in one of several ways. */
interface Ways {
  /** Whether the value of the next state counts. */
  readonly bootstraps?: (terminated: boolean, truncated: boolean, isLast: boolean) => boolean;
  /** Whether the advantage of the next step counts, by how a step ended. */
  readonly chains?: (terminated: boolean, truncated: boolean) => boolean;
  /** The step whose ending says so, of a step and the next one. */
  readonly asked?: (own: number, next: number) => number;
  /** What the next state is worth, of the rollout, a step and the next one of its copy. */
  readonly worth?: (rollout: Rollout, own: number, next: number) => number;
  /** What that counts for. */
  readonly decay?: (settings: Settings) => number;
  /** What the next value counts for in a TD error. */
  readonly ahead?: (settings: Settings) => number;
  /** How far on the next step of the same copy stands. */
  readonly stride?: (settings: Settings, steps: number) => number;
}

/** GAE; the right one if nothing is said. */
export function advantages({
  bootstraps = (terminated) => !terminated,
  chains = (terminated, truncated) => !terminated && !truncated,
  asked = (own) => own,
  worth = ({ nextValues }, own) => nextValues[own],
  decay = ({ discount, traceDecay }) => discount * traceDecay,
  ahead = ({ discount }) => discount,
  stride = ({ copies }) => copies,
}: Ways = {}): Advantages {
  return (rollout, settings) => {
    const { rewards, values, terminated, truncated } = rollout;
    const found: number[] = Array(rewards.length).fill(0),
      apart = stride(settings, rewards.length / settings.copies);
    for (let i = rewards.length - 1; i >= 0; i--) {
      const isOver = terminated[i] !== 0, isCut = truncated[i] !== 0, isLast = i + apart >= rewards.length;
      const next = bootstraps(isOver, isCut, isLast) ? ahead(settings) * worth(rollout, i, i + apart) : 0;
      const told = asked(i, i + apart), goesOn = chains(terminated[told] !== 0, truncated[told] !== 0);
      const behind = !isLast && goesOn ? decay(settings) * found[i + apart] : 0;
      found[i] = rewards[i] + next - values[i] + behind;
    }
    return found;
  };
}
