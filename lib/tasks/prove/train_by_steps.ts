import type { Agent } from "../../agents/agent.ts";
import type { VectorAgent } from "../../agents/vector_agent.ts";
import type { Env } from "../../envs/env.ts";
import type { VectorEnv } from "../../envs/vector/vector_env.ts";
import { train } from "../../train/train.ts";

/** How training goes. */
export interface BySteps {
  /** Of the environment's first reset. */
  readonly seed: number;
  /** How many steps lie between two pauses. */
  readonly every: number;
}

/** Trains without an end, as `train` does, and pauses after every so many steps to say how many there have been. */
export async function* trainBySteps<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  { seed, every }: BySteps,
): AsyncGenerator<number, never, undefined> {
  let observation = env.reset({ seed });
  for (let steps = 1;; steps++) {
    const action = agent.act(observation);
    const { observation: nextObservation, reward, terminated, truncated } = env.step(action);
    await agent.learn({ observation, action, reward, nextObservation, terminated, truncated });
    observation = terminated || truncated ? env.reset() : nextObservation;
    if (steps % every === 0) yield steps;
  }
}

/** The same in several copies, whose steps count together: `every` is a multiple of their number. */
export async function* trainCopiesBySteps<Observation, Action>(
  agent: VectorAgent<Observation, Action>,
  vector: VectorEnv<Observation, Action>,
  { seed, every }: BySteps,
): AsyncGenerator<number, never, undefined> {
  vector.reset({ seed });
  for (let steps = every;; steps += every) {
    for await (const _ of train(agent, vector, { steps: every }));
    yield steps;
  }
}
