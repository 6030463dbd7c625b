import { Dqn } from "../../../agents/dqn.ts";
import { make } from "../../../envs/registry.ts";
import { type Learner, learner } from "../learner.ts";
import type { Way } from "./ways.ts";

/** DQN with its defaults but for the memory, on CartPole-v1. */
export function cartPole(way: Way, { seed, steps }: { seed: number; steps: number }): Learner {
  const env = make("CartPole-v1");
  const memory = way({ capacity: 50_000, observationSize: 4 }, steps); // a batch every step
  return learner(new Dqn(env, { memory, seed }), env);
}
