/** Agents from many seeds, trained. */
import type { Agent } from "../../../lib/agents/agent.ts";
import type { Env } from "../../../lib/envs/env.ts";
import { train } from "../../../lib/train/train.ts";

/** An agent after its training. */
export interface Trained<Learner> {
  readonly agent: Learner;
  /** The return of every episode. */
  readonly returns: readonly number[];
  /** How long each episode was. */
  readonly lengths: readonly number[];
}

/** Trains one agent for each of so many seeds, 0 and up, each in a world of its own. */
export async function trained<Learner extends Agent<number, number>>(
  seeds: number,
  episodes: number,
  create: (seed: number) => { readonly agent: Learner; readonly env: Env<number, number> },
): Promise<Trained<Learner>[]> {
  const runs: Trained<Learner>[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    const { agent, env } = create(seed), returns: number[] = [], lengths: number[] = [];
    for await (const episode of train(agent, env, { episodes, seed })) {
      returns.push(episode.return);
      lengths.push(episode.length);
    }
    runs.push({ agent, returns, lengths });
  }
  return runs;
}

/** The mean of the last of some numbers. */
export function meanOfLast(count: number, numbers: readonly number[]): number {
  return numbers.slice(-count).reduce((sum, number) => sum + number, 0) / count;
}
