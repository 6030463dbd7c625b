/** The rule of the sources' lesson b: training ends when an agent is accepted, by greedy episodes played in between. */
import type { Env } from "../../envs/env.ts";
import type { RecordedVariant } from "../../train/recorded.ts";

/** What came of a seed. */
export interface AcceptedRun {
  /** The greedy episodes, one after every 50 of training, of 300 steps at most. */
  readonly evaluations: readonly number[];
  /** After how many episodes of training it was accepted; null where it never was. */
  readonly accepted: number | null;
  /** How many steps it learnt from. */
  readonly steps: number;
  /** The mean return of 100 greedy episodes in the end, of 500 steps at most. */
  readonly greedy: number;
}

/** How many episodes of training lie between two evaluations. */
export const every = 50;
/** Over how many evaluations a mean is taken. */
export const window = 5;
/** The mean at which an agent is accepted. */
export const threshold = 200;
/** After so many steps an episode is cut. */
export const limit = 300;

/** The mean of the last five, or of as many as there are. */
export function latest(evaluations: readonly number[]): number {
  const last = evaluations.slice(-window);
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}

/** Whether an agent that was evaluated so is accepted: five times at least, with a mean of 200. */
export function isAccepted(evaluations: readonly number[]): boolean {
  return evaluations.length >= window && latest(evaluations) >= threshold;
}

/** The return of an episode that is only played, and cut after 300 steps. */
export function playedReturn(
  env: Env<Float32Array, number>,
  act: (state: Float32Array) => number,
  seed: number,
): number {
  let state = env.reset({ seed }), total = 0;
  for (let t = 0; t < limit; t++) {
    const { observation, reward, terminated, truncated } = env.step(act(state));
    total += reward;
    state = observation;
    if (terminated || truncated) break;
  }
  return total;
}

/**
 * Runs that end when they are accepted, as they are recorded: who was accepted
 * goes on, on paper, as well as in the end.
 *
 * @param runs One for each seed, seed 0 first; each was evaluated once at least.
 * @param episodes For how many episodes a seed is trained that is not accepted before.
 */
export function recordedOf(runs: readonly AcceptedRun[], episodes: number): RecordedVariant {
  const counts = Array.from({ length: episodes / every }, (_, place) => place + 1);
  return {
    solvedAt: runs.map(({ accepted }) => accepted),
    steps: runs.map(({ steps }) => steps),
    means: runs.map(({ evaluations }) =>
      counts.map((count) => Number(latest(evaluations.slice(0, count)).toFixed(2)))
    ),
    greedy: runs.map(({ greedy }) => greedy),
  };
}
