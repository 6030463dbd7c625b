import type { Env, Step } from "../../../envs/env.ts";

/** What an answer is: a loop over one episode. */
export type Play = (env: Env<number, number>, act: (state: number) => number) => number[];

/** Where loops over an episode differ, the right ones and the wrong ones. */
interface Loop {
  /** Whether the episode is over. Default: terminated or truncated. */
  readonly over?: (step: Step<number>) => boolean;
  /** Which state comes next. Default: what the step observed. */
  readonly next?: (state: number, step: Step<number>) => number;
  /** What is kept of a step. Default: its reward. */
  readonly kept?: (step: Step<number>) => number;
  /** After how many steps it gives up. Default: never. */
  readonly steps?: number;
}

/** A loop over one episode. */
export function playing({
  over = ({ terminated, truncated }) => terminated || truncated,
  next = (_, { observation }) => observation,
  kept = ({ reward }) => reward,
  steps = Infinity,
}: Loop): Play {
  return (env, act) => {
    const all: number[] = [];
    let state = env.reset(), step: Step<number>;
    do {
      step = env.step(act(state));
      all.push(kept(step));
      state = next(state, step);
    } while (!over(step) && all.length < steps);
    return all;
  };
}
