import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import type { Setting } from "../../rules/setting.ts";
import type { Particulars } from "./policy_gradient_agent.ts";

/** An option, as snapshots keep it. */
type Kept = number | string | boolean | readonly number[];

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
      : { optimiser: optimiser.constructor.name, ...constant(optimiser) }),
  };
}

/** What does not change of an optimiser's options: its learning rate may, and the agent compares that by itself. */
function constant(optimiser: Optimiser): Record<string, Kept> {
  const { learningRate: _, ...rest } = optimiser.getConfig();
  const options = Object.entries({ clipNorm: "none", clipValue: "none", ...rest });
  return Object.fromEntries(options.map(([name, value]) => [`optimiser.${name}`, kept(value)]));
}

/** What there is no limit for is kept as "none": files have no infinite numbers. */
function kept(value: unknown): Kept {
  if (value === Infinity) return "none";
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? value
    : JSON.stringify(value);
}
