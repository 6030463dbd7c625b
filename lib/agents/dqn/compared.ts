import type { Learner } from "./learner.ts";
import { dqnNumbers, type DqnSettings } from "./settings.ts";

/** What schedules are read by. */
export interface Progress {
  readonly steps: number;
  readonly episodes: number;
  readonly updates: number;
}

/** An option, as snapshots keep it. */
type Kept = number | string | boolean | readonly number[];

/** The options that an agent must share to go on from a snapshot, those that change as they are at that time. */
export function compared(
  settings: DqnSettings,
  { network, optimiser }: Learner,
  { steps, episodes, updates }: Progress,
): Record<string, Kept> {
  const { hidden, dueling, doubleQ, lossName, epsilon, learningRate } = settings;
  const { learningRate: _, ...rest } = optimiser.getConfig();
  return {
    ...(settings.network === undefined
      ? { hidden, dueling }
      : { architecture: JSON.stringify(network.architecture) }),
    doubleQ,
    loss: lossName,
    ...Object.fromEntries(dqnNumbers.map((name) => [name, settings[name]])),
    epsilon: epsilon(steps, episodes),
    ...(settings.optimiser === undefined
      ? { learningRate: learningRate(updates, updates) }
      : { optimiserOptions: JSON.stringify(rest) }),
  };
}
