/** The seeds of one variant of an experiment that counts steps, seed 0 first. */
export interface RecordedStepsVariant {
  /** After how many steps a mean of {@linkcode RecordedSteps.enough} was first reached; null where never. */
  readonly solvedAt: readonly (number | null)[];
  /**
   * For each seed the mean return of 100 greedy test episodes that the agent of that moment reaches; null where never.
   * Nothing is decided by them.
   */
  readonly solvedWith: readonly (number | null)[];
  /** For each seed the mean return of the validation episodes, after every `every` steps, to two decimals. */
  readonly means: readonly (readonly number[])[];
  /** For each seed the mean return of 100 greedy test episodes after all of its training. */
  readonly greedy: readonly number[];
}

/**
 * How agents fare that were trained for a number of steps, as `deno task prove` records it: every so many steps
 * learning pauses, and the agent plays some validation episodes greedily.
 */
export interface RecordedSteps {
  /** What was tried, in a sentence. */
  readonly about: string;
  /** How many steps every seed was trained for. */
  readonly steps: number;
  /** How many steps lie between two recorded means. */
  readonly every: number;
  /** How many validation episodes a mean is taken over. */
  readonly episodes: number;
  /** The mean of the validation episodes at which training may end. */
  readonly enough: number;
  /** The mean return at which the task counts as solved. */
  readonly threshold: number;
  /** What was tried, by name. */
  readonly variants: { readonly [name: string]: RecordedStepsVariant };
}
