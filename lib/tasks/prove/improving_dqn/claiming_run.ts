import type { Agent } from "../../../agents/agent.ts";
import { Dqn } from "../../../agents/dqn.ts";
import { make } from "../../../envs/registry.ts";
import { evaluate } from "../../../train/evaluate.ts";
import { train } from "../../../train/train.ts";
import { limitIsTheEnd } from "../limit_is_the_end.ts";
import type { SeenRun } from "../looking.ts";
import { plain, type Way } from "./ways.ts";

/** What came of a seed. */
export interface ClaimingRun extends SeenRun {
  /** After every episode, the greatest value that the agent gives to where it begins, the mean of several beginnings. */
  readonly claims: readonly number[];
}

/** Trains one seed on CartPole-v0; `rl.ready()` must have been awaited. */
export async function claimingRun(
  { options, limitEnds = false }: Way,
  seed: number,
  episodes: number,
): Promise<ClaimingRun> {
  const env = make("CartPole-v0"), agent = new Dqn(env, { ...plain, ...options(), seed });
  const told: Agent<Float32Array, number> = limitEnds ? limitIsTheEnd(agent) : agent;
  const returns: number[] = [], claims: number[] = [], starts = beginnings();
  for await (const episode of train(told, env, { episodes, seed })) {
    returns.push(episode.return);
    claims.push(starts.reduce((sum, start) => sum + Math.max(...agent.values(start)), 0) / starts.length);
  }
  const { mean: greedy } = await evaluate(agent, env, { episodes: 100, seed });
  agent.dispose();
  return { returns, claims, greedy };
}

/** Where episodes of CartPole begin, 16 times. */
function beginnings(): Float32Array[] {
  const env = make("CartPole-v0");
  return Array.from({ length: 16 }, (_, seed) => env.reset({ seed }));
}
