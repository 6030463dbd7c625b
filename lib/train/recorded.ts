import type { RecordedSteps } from "./recorded_steps.ts";
import type { RecordedUpdates } from "./recorded_updates.ts";

/** The seeds of one variant of an experiment, seed 0 first. */
export interface RecordedVariant {
  /** After how many episodes of training the mean of a whole window first reached the threshold; null where never. */
  readonly solvedAt: readonly (number | null)[];
  /**
   * For each seed the mean of the latest window after every `every` episodes of training, to two decimals; before a
   * window is full, of as many episodes as there are. Where training ended once the task was solved, which `steps`
   * tells, a seed's last mean is repeated from `solvedAt` on, as though it went on so. A mean of returns, but of
   * `dqn_lab_values` and `improving_dqn_claims`: there of values that the agent gives to states.
   */
  readonly means: readonly (readonly number[])[];
  /**
   * For each seed the mean return of 100 episodes played greedily, without learning, after all of its training; of
   * `frozen_lake`, whose model is known, what they are on average.
   */
  readonly greedy: readonly number[];
  /** For each seed how many steps it learnt from, where training ended once the task was solved. */
  readonly steps?: readonly number[];
}

/** Learning curves of many seeds, as `deno task prove` records them. */
export interface RecordedCurves {
  /** What was tried, in a sentence. */
  readonly about: string;
  /** How many episodes every seed was trained for; at most, where training ended once the task was solved. */
  readonly episodes: number;
  /** How many episodes of training lie between two recorded means. */
  readonly every: number;
  /** Over how many episodes a mean is taken: the last of training or, where `greedily` is true, the last greedy ones. */
  readonly window: number;
  /**
   * Whether these are episodes played greedily, without learning, one after every `every` episodes of training,
   * rather than the episodes of training themselves. Default `false`.
   */
  readonly greedily?: boolean;
  /**
   * The mean return at which the task counts as solved; of `dqn_lab_values` and `improving_dqn_claims` what no value
   * exceeds in truth.
   */
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
  "deep_q_source",
  "deep_q_careless",
  "dqn_lab",
  "dqn_lab_targets",
  "dqn_lab_values",
  "replay_source",
  "replay_memories",
  "replay_swapped",
  "deep_q_cartpole",
  "deep_q_cartpole_settings",
  "dqn_ten_in_a_row",
  "improving_dqn",
  "improving_dqn_claims",
  "improving_dqn_details",
  "reinforce_source",
  "reinforce_average",
  "reinforce_cartpole",
] as const;

const stepNames = [
  "dqn_cartpole",
  "prioritised_replay",
  "prioritised_replay_noise",
  "prioritised_replay_cartpole",
  "ppo_cartpole",
  "ppo_details",
  "policy_gradient_pendulum",
] as const;

const updatesName = "blind_cliffwalk";

/** The name of a recorded experiment that counts episodes: a file in `data/curves`. */
export type RecordedName = (typeof names)[number];

/** The name of a recorded experiment that counts steps: a file in `data/curves`. */
export type RecordedStepsName = (typeof stepNames)[number];

/** The name of the recorded experiment that counts updates until values are learnt: a file in `data/curves`. */
export type RecordedUpdatesName = typeof updatesName;

/**
 * Reads learning curves that took too long to train while you wait: 20 seeds
 * and more, recorded by `deno task prove`. Each call gives a copy of its own.
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
export function recorded(name: RecordedName): Promise<RecordedCurves>;
export function recorded(name: RecordedStepsName): Promise<RecordedSteps>;
export function recorded(name: RecordedUpdatesName): Promise<RecordedUpdates>;
export async function recorded(
  name: RecordedName | RecordedStepsName | RecordedUpdatesName,
): Promise<unknown> {
  const known: readonly string[] = [...names, ...stepNames, updatesName];
  if (!known.includes(name)) {
    throw new RangeError(`recorded: nothing was recorded as "${name}"; there are ${known.join(", ")}`);
  }
  const { default: curves } = await import(
    new URL(`../../data/curves/${name}.json`, import.meta.url).href,
    { with: { type: "json" } }
  );
  return structuredClone(curves); // whoever sorts or changes it changes no other cell's
}

/**
 * How many seeds solved the task within a number of episodes, or of steps where those were counted.
 *
 * @param variant As in {@linkcode RecordedCurves.variants} or {@linkcode RecordedSteps.variants}.
 * @param most Within how many. Default: as many as were played.
 */
export function solvedWithin({ solvedAt }: Pick<RecordedVariant, "solvedAt">, most = Infinity): number {
  return solvedAt.filter((at) => at !== null && at <= most).length;
}
