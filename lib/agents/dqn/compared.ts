import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import { ReplayMemory } from "../../replay/replay_memory.ts";
import { recordOf } from "../../storage/parts.ts";
import type { Learner } from "./learner.ts";
import { dqnNumbers, type DqnSettings } from "./settings.ts";

/** An option, as snapshots keep it. */
type Kept = number | string | boolean | readonly number[];

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
    ...(settings.network === undefined
      ? { network: "none", hidden, dueling }
      : { network: network.constructor.name, ...within("network", recordOf("Dqn", network.architecture)) }),
    doubleQ,
    loss: lossName,
    actionMask: actionMask === undefined ? "none" : "own",
    memory: memory === undefined ? ReplayMemory.name : memory.constructor.name,
    ...Object.fromEntries(dqnNumbers.map((name) => [name, settings[name]])),
    epsilon: epsilon(steps, episodes),
    ...(settings.optimiser === undefined
      ? { optimiser: "none" }
      : { optimiser: optimiser.constructor.name, ...within("optimiser", constant(optimiser)) }),
  };
}

/** What does not change of an optimiser's options: its learning rate may, and the agent compares that by itself. */
function constant(optimiser: Optimiser): object {
  const { learningRate: _, ...rest } = optimiser.getConfig();
  return { clipNorm: "none", clipValue: "none", ...rest };
}

/** The options of a part of one's own, each by its name behind the part's. */
function within(part: string, options: object): Record<string, Kept> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [`${part}.${name}`, kept(value)]));
}

function kept(value: unknown): Kept {
  return isKept(value) ? value : JSON.stringify(value);
}

function isKept(value: unknown): value is Kept {
  if (Array.isArray(value)) return value.every((item) => typeof item === "number");
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}
