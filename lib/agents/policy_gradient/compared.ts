import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import type { Setting } from "../../rules/setting.ts";
import { type Kept, kept, keptOf } from "../kept_options.ts";
import type { Particulars } from "./policy_gradient_agent.ts";

/** The options that an agent must share to go on from a snapshot, schedules as they stand at that time. */
export function compared<Action>(
  { env, settings, own }: Particulars<Action>,
  optimiser: Optimiser,
  { steps, episodes }: { readonly steps: number; readonly episodes: number },
): Record<string, Kept> {
  const { hidden, activation, discount, normalise, valueCoefficient, learningRate, entropy, clipNorm } =
    settings;
  const now = (setting: Setting | string) =>
    kept(typeof setting === "function" ? setting(steps, episodes) : setting);
  return {
    ...{ hidden, activation, discount, normalise, valueCoefficient },
    ...Object.fromEntries(Object.entries(own).map(([name, setting]) => [name, now(setting)])),
    copies: env.copies ?? 1,
    entropy: now(entropy),
    ...(settings.optimiser === undefined
      ? { optimiser: "none", learningRate: now(learningRate), clipNorm: kept(clipNorm) }
      : keptOf(optimiser)),
  };
}
