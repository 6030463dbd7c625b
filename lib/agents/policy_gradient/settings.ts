import { demandOneOf } from "../../demands/one_of.ts";
import { demandCount, demandFinite, demandFlag, demandWithin } from "../../demands/values.ts";
import { demandSizes } from "../../nn/networks/options.ts";
import { demandActivation } from "../../nn/ops/activation.ts";
import type { Schedule } from "../../rules/schedule.ts";
import { schedule, type Setting } from "../../rules/setting.ts";
import { demandOptimiser } from "../demand_optimiser.ts";
import type { PolicyGradientOptions, RolloutOptions } from "./options.ts";

/** What all agents say where their options say nothing. */
const common = { logDeviation: 0, discount: 0.99, valueCoefficient: 0.5 } as const;

/** What each agent says itself where its options say nothing. */
export type Defaults<Options> = Readonly<Required<Omit<Options, keyof typeof common | "optimiser" | "seed">>>;

/** The options with their defaults. */
export type Settings<Options> =
  & Readonly<Required<Omit<Options, "optimiser" | "learningRate" | "entropy">>>
  & Readonly<Pick<PolicyGradientOptions, "optimiser">>
  & {
    readonly learningRate: Schedule;
    readonly entropy: Schedule;
    /** The names of the options that change. */
    readonly scheduled: readonly string[];
  };

/** The names of the options of all. */
export const policyGradientOptions = [
  "hidden",
  "activation",
  "initialiser",
  "logDeviation",
  "learningRate",
  "clipNorm",
  "optimiser",
  "discount",
  "normalise",
  "entropy",
  "valueCoefficient",
  "seed",
] as const;

/** The names of the options of agents that learn from rollouts. */
export const rolloutOptions = [...policyGradientOptions, "stepsPerUpdate", "traceDecay"] as const;

/**
 * The options of all agents with a policy network, checked, with an agent's defaults.
 *
 * @throws {TypeError} If one is of the wrong kind, or two contradict each other.
 * @throws {RangeError} If one is out of its range.
 */
export function policyGradientSettings(
  owner: string,
  options: PolicyGradientOptions,
  defaults: Defaults<PolicyGradientOptions>,
): Settings<PolicyGradientOptions> {
  const { optimiser, seed = 0 } = options, all = { ...common, ...defaults, ...given(options) };
  const { hidden, activation, initialiser, logDeviation, clipNorm, discount, normalise, valueCoefficient } =
    all;
  const { learningRate, entropy } = all;
  demandSizes(owner, "hidden", hidden, 0);
  demandActivation(owner, "activation", activation);
  demandOneOf(owner, "initialiser", initialiser, ["pytorch", "orthogonal"]);
  demandFinite(owner, "logDeviation", logDeviation);
  demandWithin(owner, "clipNorm", clipNorm, 0, Infinity);
  if (clipNorm === 0) {
    throw new RangeError(`${owner}: clipNorm must be above 0, got 0; Infinity clips nothing`);
  }
  demandWithin(owner, "discount", discount, 0, 1);
  demandFlag(owner, "normalise", normalise);
  demandWithin(owner, "valueCoefficient", valueCoefficient, 0, Infinity);
  demandFinite(owner, "valueCoefficient", valueCoefficient);
  if (optimiser !== undefined) demandOwnOptimiser(owner, options);
  return {
    ...{ activation, initialiser, logDeviation, clipNorm, discount, normalise, valueCoefficient },
    hidden: [...hidden],
    learningRate: schedule(owner, "learningRate", learningRate, 0, Infinity),
    entropy: schedule(owner, "entropy", entropy, 0, Infinity),
    optimiser,
    scheduled: namesOfSchedules({ learningRate, entropy }),
    seed,
  };
}

/**
 * The options of agents that learn from rollouts, likewise.
 *
 * @throws {TypeError | RangeError} As {@linkcode policyGradientSettings}.
 */
export function rolloutSettings(
  owner: string,
  options: RolloutOptions,
  defaults: Defaults<RolloutOptions>,
): Settings<RolloutOptions> {
  const { stepsPerUpdate = defaults.stepsPerUpdate, traceDecay = defaults.traceDecay } = options;
  demandCount(owner, "stepsPerUpdate", stepsPerUpdate);
  demandWithin(owner, "traceDecay", traceDecay, 0, 1);
  return { ...policyGradientSettings(owner, options, defaults), stepsPerUpdate, traceDecay };
}

/** Which settings are functions. */
export function namesOfSchedules(settings: Readonly<Record<string, Setting | string>>): string[] {
  return Object.entries(settings).filter(([, value]) => typeof value === "function").map(([name]) => name);
}

/** The options that are not undefined. */
function given<Options extends object>(options: Options): Partial<Options> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.assign<Partial<Options>, object>({}, Object.fromEntries(entries));
}

function demandOwnOptimiser(
  owner: string,
  { optimiser, learningRate, clipNorm }: PolicyGradientOptions,
): void {
  demandOptimiser(owner, optimiser);
  for (const [name, option] of Object.entries({ learningRate, clipNorm })) {
    if (option === undefined) continue;
    throw new TypeError(`${owner}: takes optimiser or ${name}, got both; give ${name} to the optimiser`);
  }
}
