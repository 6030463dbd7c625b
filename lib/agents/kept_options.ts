/** The options that snapshots of deep agents keep, to be compared with those of who goes on. */
import type { Optimiser } from "../nn/optimisers/optimiser.ts";

/** An option, as snapshots keep it. */
export type Kept = number | string | boolean | readonly number[];

/** An option as files keep it: "none" for what has no limit, as they have no infinite numbers. */
export function kept(option: unknown): Kept {
  if (option === Infinity) return "none";
  return isKept(option) ? option : JSON.stringify(option);
}

/** The options of a part of one's own, each by its name behind the part's. */
export function keptWithin(part: string, options: object): Record<string, Kept> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [`${part}.${name}`, kept(value)]));
}

/** What does not change of an optimiser's options: its learning rate may, and the agent compares that by itself. */
export function keptOf(optimiser: Optimiser): Record<string, Kept> {
  const { learningRate: _, ...rest } = optimiser.getConfig();
  return {
    optimiser: optimiser.constructor.name,
    ...keptWithin("optimiser", { clipNorm: "none", clipValue: "none", ...rest }),
  };
}

function isKept(value: unknown): value is Kept {
  if (Array.isArray(value)) return value.every((item) => typeof item === "number");
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}
