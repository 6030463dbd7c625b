import type { Generator } from "../random/generator.ts";
import type { Storable } from "../storage/storable.ts";

/** One step as an agent learns from it: what was seen, done, earned, and seen next. */
export interface Transition<Observation, Action> {
  /** What was seen. */
  readonly observation: Observation;
  /** What was done. */
  readonly action: Action;
  /** What it earned. */
  readonly reward: number;
  /** What was seen next. */
  readonly nextObservation: Observation;
  /** Whether `nextObservation` is terminal: it has no value of its own. */
  readonly terminated: boolean;
  /** Whether the episode was cut short: `nextObservation` still has a value. */
  readonly truncated: boolean;
}

/** A step in a world whose states and actions are numbered. */
export type TabularTransition = Transition<number, number>;

/** Options of {@linkcode Agent.act}. */
export interface ActOptions {
  /** Whether to take the best known action and draw nothing at random. Default `false`. */
  readonly greedy?: boolean;
  /** Where a policy that has no greedy action draws from instead of its own stream, so that watching it changes nothing. */
  readonly random?: Generator;
}

/** What can be put down and taken up again, as by `rl.checkpoint` and `rl.resume`. */
export interface Resumable {
  /**
   * Everything that decides what comes next: what was learnt, counters, random streams. It does not change when the
   * agent goes on. Functions, such as schedules, are not in it.
   */
  snapshot(): Storable | Promise<Storable>;
  /**
   * Goes on from where a snapshot was taken, of an agent that was made with the same options.
   *
   * @throws {TypeError | RangeError} If it is the snapshot of anything else; the agent should then be as it was.
   */
  restore(snapshot: Storable): void | Promise<void>;
}

/** What can be kept in a file for `rl.load`. */
export interface Savable {
  /**
   * Writes what it takes to act identically: not what it takes to learn on, which `rl.checkpoint` keeps.
   *
   * @param path A file's, such as `"cartpole.safetensors"`.
   */
  save(path: string | URL): Promise<void>;
}

/**
 * Whatever acts in an environment and may learn from what comes of it. The
 * library's own agents can all be put down and taken up again, and saved; one of
 * your own need not.
 */
export interface Agent<Observation, Action> extends Partial<Resumable>, Partial<Savable> {
  /** Chooses an action. */
  act(observation: Observation, options?: ActOptions): Action;
  /** Learns from a step; what it returns is awaited if it is a promise. */
  learn(transition: Transition<Observation, Action>): void | Promise<void>;
  /** Frees what the agent holds, such as tensors. It must not be used afterwards. */
  dispose(): void;
}

/** Whatever acts: an agent, or a policy of one's own, as `{ act: (state) => policy[state] }`. */
export type Player<Observation, Action> = Pick<Agent<Observation, Action>, "act">;
