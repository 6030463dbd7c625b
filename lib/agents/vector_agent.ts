import type { Batch } from "../envs/vector/batch.ts";
import type { ActOptions, Resumable, Savable } from "./agent.ts";

/**
 * One step of several copies of an environment, as an agent learns from it.
 * The next step writes over the arrays: who wants to remember copies them.
 */
export interface VectorTransition<Observation, Action> {
  /** What each copy saw. */
  readonly observations: Batch<Observation>;
  /** What each copy did. */
  readonly actions: Batch<Action>;
  /** What each action earned. */
  readonly rewards: Float64Array;
  /** What each action led to: of an episode that ended its last observation, not the next one's first. */
  readonly nextObservations: Batch<Observation>;
  /** 1 where the task itself has ended: what came next has no value of its own. */
  readonly terminated: Uint8Array;
  /** 1 where the episode was cut short: what came next still has a value. */
  readonly truncated: Uint8Array;
}

/**
 * Whatever acts in several copies of an environment at once, and may learn from
 * what comes of it: `rl.train` lets it, in a `VectorEnv`.
 */
export interface VectorAgent<Observation, Action> extends Partial<Resumable>, Partial<Savable> {
  /** Chooses an action for each copy, in an array of its own. */
  actBatch(observations: Batch<Observation>, options?: ActOptions): Batch<Action>;
  /** Learns from a step of all copies; what it returns is awaited if it is a promise. */
  learnBatch(transition: VectorTransition<Observation, Action>): void | Promise<void>;
  /** Frees what the agent holds, such as tensors. It must not be used afterwards. */
  dispose(): void;
}
