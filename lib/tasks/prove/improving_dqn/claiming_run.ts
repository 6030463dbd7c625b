import type { Agent, Transition } from "../../../agents/agent.ts";
import { Dqn } from "../../../agents/dqn.ts";
import { make } from "../../../envs/registry.ts";
import { evaluate } from "../../../train/evaluate.ts";
import { train } from "../../../train/train.ts";
import { plain, type Way } from "./ways.ts";

/** What came of a seed. */
export interface ClaimingRun {
  /** Of every episode; on CartPole also how many steps it had. */
  readonly returns: readonly number[];
  /** After every episode, the greatest value that the agent gives to where it begins, the mean of several beginnings. */
  readonly claims: readonly number[];
  /** The mean return of 100 episodes played greedily in the end. */
  readonly greedy: number;
}

/** Trains one seed on CartPole-v0; `rl.ready()` must have been awaited. */
export async function claimingRun(
  { options, limitEnds = false }: Way,
  seed: number,
  episodes: number,
): Promise<ClaimingRun> {
  const env = make("CartPole-v0"), agent = new Dqn(env, { ...plain, ...options(), seed });
  const told: Agent<Float32Array, number> = {
    act: (observation, acting) => agent.act(observation, acting),
    learn: (step) => agent.learn(limitEnds ? ending(step) : step),
    dispose: () => {},
  };
  const returns: number[] = [], claims: number[] = [], starts = beginnings();
  for await (const episode of train(told, env, { episodes, seed })) {
    returns.push(episode.return);
    claims.push(starts.reduce((sum, start) => sum + Math.max(...agent.values(start)), 0) / starts.length);
  }
  const { mean: greedy } = await evaluate(agent, env, { episodes: 100, seed });
  agent.dispose();
  return { returns, claims, greedy };
}

function ending(step: Transition<Float32Array, number>): Transition<Float32Array, number> {
  return { ...step, terminated: step.terminated || step.truncated };
}

/** Where episodes of CartPole begin, 16 times. */
function beginnings(): Float32Array[] {
  const env = make("CartPole-v0");
  return Array.from({ length: 16 }, (_, seed) => env.reset({ seed }));
}
