import type { Env } from "../envs/env.ts";
import type { AnyFunction, Description, Mistake } from "./exercise.ts";

/** Between which returns a learning curve must lie in one of its episodes. */
export interface Checkpoint {
  /** Counted from 1. */
  readonly episode: number;
  /** The least that the trailing mean return must be. */
  readonly low: number;
  /** The most that it may be. Default: no limit. */
  readonly high?: number;
}

/** One of the runs by which a training exercise is judged. */
export interface TrainingRun {
  /** Of everything random in the run. */
  readonly seed: number;
  /** Gives an environment its share of the run's budget of steps. */
  limited<Observation, Action>(env: Env<Observation, Action>): Env<Observation, Action>;
}

/** A wrong answer to a training exercise. */
export interface TrainingMistake<Answer extends AnyFunction = AnyFunction> extends Mistake<Answer> {
  /** Whether an answer makes this mistake. Default: if its curve of the first seed is the same. */
  readonly fits?: (answer: Answer) => boolean;
}

/** What every training exercise says, as its author writes it down. */
export interface TrainingDefinition<Answer extends AnyFunction> extends Description {
  readonly reference: Answer;
  /** Trains as the answer says, and returns the return of every episode. */
  readonly train: (answer: Answer, run: TrainingRun) => Promise<ArrayLike<number>>;
  /** One run each, the first one first. */
  readonly seeds: readonly number[];
  /** How many of the runs must pass. Default: all. */
  readonly enough?: number;
  /** Over how many episodes the mean runs. */
  readonly window: number;
  /** What the curves are held against, the earliest episode first. */
  readonly band: readonly Checkpoint[];
  /** How many steps the environments of one run may take together: well above what a right answer needs. */
  readonly steps: number;
  readonly mistakes: readonly TrainingMistake<NoInfer<Answer>>[];
}

/** A small training run, judged by where its learning curves lie, over several seeds. */
export interface TrainingExercise<Answer extends AnyFunction = AnyFunction>
  extends Omit<TrainingDefinition<Answer>, "train" | "mistakes"> {
  readonly kind: "training";
  readonly train: AnyFunction;
  readonly mistakes: readonly (Mistake<AnyFunction> & { readonly fits?: AnyFunction })[];
}

/** Writes down an exercise whose answer trains an agent, or says how one is trained. */
export function training<Answer extends AnyFunction>(
  definition: TrainingDefinition<Answer>,
): TrainingExercise<Answer> {
  return { kind: "training", ...definition };
}
