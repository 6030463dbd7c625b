import { ReplayMemory } from "../../replay/replay_memory.ts";
import { recordOf } from "../../storage/parts.ts";
import { type Kept, keptOf, keptWithin } from "../kept_options.ts";
import type { Learner } from "./learner.ts";
import { dqnNumbers, type DqnSettings } from "./settings.ts";

/**
 * The options that an agent must share to go on from a snapshot, ε as it is at that time. Of functions nothing is
 * known but that there is one.
 */
export function compared(
  settings: DqnSettings,
  { network, optimiser }: Learner,
  { steps, episodes }: { readonly steps: number; readonly episodes: number },
): Record<string, Kept> {
  const { hidden, dueling, doubleQ, lossName, epsilon, actionMask, memory } = settings;
  return {
    ...(settings.network === undefined ? { network: "none", hidden, dueling } : {
      network: network.constructor.name,
      ...keptWithin("network", recordOf("Dqn", network.architecture)),
    }),
    doubleQ,
    loss: lossName,
    actionMask: actionMask === undefined ? "none" : "own",
    memory: memory === undefined ? ReplayMemory.name : memory.constructor.name,
    ...Object.fromEntries(dqnNumbers.map((name) => [name, settings[name]])),
    epsilon: epsilon(steps, episodes),
    ...(settings.optimiser === undefined ? { optimiser: "none" } : keptOf(optimiser)),
  };
}
