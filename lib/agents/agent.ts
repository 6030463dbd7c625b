import type { Generator } from "../random/generator.ts";

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

/** Options of {@linkcode Agent.act}. */
export interface ActOptions {
  /** Whether to take the best known action and draw nothing at random. Default `false`. */
  readonly greedy?: boolean;
  /** Where a policy that has no greedy action draws from instead of its own stream, so that watching it changes nothing. */
  readonly random?: Generator;
}

/** Whatever acts in an environment and may learn from what comes of it. */
export interface Agent<Observation, Action> {
  /** Chooses an action. */
  act(observation: Observation, options?: ActOptions): Action;
  /** Learns from a step; what it returns is awaited if it is a promise. */
  learn(transition: Transition<Observation, Action>): void | Promise<void>;
  /** Frees what the agent holds, such as tensors. It must not be used afterwards. */
  dispose(): void;
}

/** Whatever acts: an agent, or a policy of one's own, as `{ act: (state) => policy[state] }`. */
export type Player<Observation, Action> = Pick<Agent<Observation, Action>, "act">;
