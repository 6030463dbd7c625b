import type { RecordedVariant } from "../../train/recorded.ts";
import { every, latest, type Run } from "./deep_q/run.ts";

/**
 * Runs that end when they are accepted, as they are recorded: who was accepted
 * goes on, on paper, as well as in the end.
 *
 * @param runs One for each seed, seed 0 first; each was evaluated once at least.
 * @param episodes For how many episodes a seed is trained that is not accepted before.
 */
export function recordedOf(runs: readonly Run[], episodes: number): RecordedVariant {
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
