import type { Agent, Transition } from "../../agents/agent.ts";
import type { Env } from "../../envs/env.ts";
import type { Episode } from "../../train/episode.ts";
import { evaluate, type Evaluation } from "../../train/evaluate.ts";
import { train } from "../../train/train.ts";

/** A fresh agent in a fresh environment, before anything was learnt. */
export interface Trial {
  /** Trains the agent. */
  train(episodes: number): AsyncIterable<Episode>;
  /** Plays 100 episodes greedily, without learning; where the model is known, it may say what they are on average. */
  evaluate(): Promise<Pick<Evaluation, "mean">>;
  /** Frees what the agent holds. */
  dispose(): void;
}

/** What an agent is told instead of the environment's reward. */
export type ShapeReward<Observation, Action> = (transition: Transition<Observation, Action>) => number;

/** Puts an agent and an environment together, whatever it observes and does. */
export function trial<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  { seed, shapeReward }: { seed: number; shapeReward?: ShapeReward<Observation, Action> },
): Trial {
  return {
    train: (episodes) => train(agent, env, { episodes, seed, shapeReward }),
    evaluate: () => evaluate(agent, env, { episodes: 100, seed }),
    dispose: () => agent.dispose(),
  };
}
