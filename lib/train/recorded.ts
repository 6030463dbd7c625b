/** The seeds of one variant of an experiment, seed 0 first. */
export interface RecordedVariant {
  /** After how many episodes the mean return of the last `window` first reached the threshold; null where never. */
  readonly solvedAt: readonly (number | null)[];
  /** For each seed the mean return of the last `window` episodes, after every `every` of them, to two decimals. */
  readonly means: readonly (readonly number[])[];
  /**
   * For each seed the mean return of 100 episodes played greedily, without learning, after all of its training; of
   * `frozen_lake`, whose model is known, what they are on average.
   */
  readonly greedy: readonly number[];
}

/** Learning curves of many seeds, as `deno task prove` records them. */
export interface RecordedCurves {
  /** What was tried, in a sentence. */
  readonly about: string;
  /** How many episodes every seed was trained for. */
  readonly episodes: number;
  /** How many episodes lie between two recorded means. */
  readonly every: number;
  /** Over how many episodes a mean is taken. */
  readonly window: number;
  /** The mean return at which the task counts as solved. */
  readonly threshold: number;
  /** What was tried, by name. */
  readonly variants: { readonly [name: string]: RecordedVariant };
}

const names = [
  "q_learning_cartpole",
  "q_learning_cartpole_epsilon",
  "q_learning_cartpole_step_size",
  "q_learning_cartpole_schedule",
  "table_size",
  "table_extra_variables",
  "frozen_lake",
] as const;

/** The name of a recorded experiment: a file in `data/curves`. */
export type RecordedName = (typeof names)[number];

/**
 * Reads learning curves that took too long to train while you wait: 20 seeds
 * and more, recorded by `deno task prove`.
 *
 * @throws {RangeError} If nothing was recorded under that name.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const { variants } = await rl.recorded("q_learning_cartpole");
 * Object.keys(variants);
 * ```
 */
export async function recorded(name: RecordedName): Promise<RecordedCurves> {
  if (!names.includes(name)) {
    throw new RangeError(`recorded: nothing was recorded as "${name}"; there are ${names.join(", ")}`);
  }
  const { default: curves } = await import(
    new URL(`../../data/curves/${name}.json`, import.meta.url).href,
    { with: { type: "json" } }
  );
  return curves;
}

/**
 * How many seeds solved the task within a number of episodes.
 *
 * @param variant As in {@linkcode RecordedCurves.variants}.
 * @param episodes Within how many. Default: as many as were played.
 */
export function solvedWithin({ solvedAt }: RecordedVariant, episodes = Infinity): number {
  return solvedAt.filter((at) => at !== null && at <= episodes).length;
}
