import type { Agent, Player } from "../../agents/agent.ts";
import type { VectorAgent } from "../../agents/vector_agent.ts";
import type { Env } from "../../envs/env.ts";
import type { VectorEnv } from "../../envs/vector/vector_env.ts";
import { evaluate, type EvaluateOptions } from "../../train/evaluate.ts";
import { type BySteps, trainBySteps, trainCopiesBySteps } from "./train_by_steps.ts";

/** An agent that acts in one environment, and learns in several copies. */
export type AgentInCopies<Observation, Action> =
  & VectorAgent<Observation, Action>
  & Player<Observation, Action>;

/** A fresh agent in a fresh environment, or in several copies of one, before anything was learnt. */
export interface Learner {
  /** Trains without an end, and pauses after every so many steps to say how many there have been. */
  train(how: BySteps): AsyncIterable<number>;
  /** Plays greedily, without learning; gives the mean return. */
  play(episodes: EvaluateOptions): Promise<number>;
  /** Frees what the agent holds. */
  dispose(): void;
}

/** Puts an agent and an environment together. */
export function learner<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
): Learner {
  return {
    train: (how) => trainBySteps(agent, env, how),
    play: async (episodes) => (await evaluate(agent, env, episodes)).mean,
    dispose: () => agent.dispose(),
  };
}

/** Puts an agent and several copies of an environment together. */
export function learnerInCopies<Observation, Action>(
  agent: AgentInCopies<Observation, Action>,
  vector: VectorEnv<Observation, Action>,
): Learner {
  return {
    train: (how) => trainCopiesBySteps(agent, vector, how),
    play: async (episodes) => (await evaluate(agent, vector, episodes)).mean,
    dispose: () => agent.dispose(),
  };
}
