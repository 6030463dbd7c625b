import { Dqn } from "../../../agents/dqn.ts";
import type { DqnOptions } from "../../../agents/dqn/options.ts";
import { make } from "../../../envs/registry.ts";
import { timeLimit } from "../../../envs/wrappers/time_limit.ts";
import { evaluate } from "../../../train/evaluate.ts";
import { train } from "../../../train/train.ts";
import { type AcceptedRun, every, isAccepted, limit, playedReturn } from "../accepted_runs.ts";

/**
 * Trains one seed as lesson 06 trains its own, until it is accepted or so many
 * episodes are over, but from memory; `rl.ready()` must have been awaited.
 */
export async function runFromMemory(
  options: DqnOptions,
  seed: number,
  episodes: number,
): Promise<AcceptedRun> {
  const env = timeLimit(make("CartPole-v1"), { steps: limit }), testEnv = make("CartPole-v1");
  const agent = new Dqn(env, { ...options, seed }), evaluations: number[] = [];
  let steps = 0, played = 0, accepted: number | null = null;
  for await (const episode of train(agent, env, { episodes, seed })) {
    steps += episode.length;
    if (++played % every !== 0) continue;
    evaluations.push(playedReturn(testEnv, (state) => agent.act(state, { greedy: true }), played));
    if (!isAccepted(evaluations)) continue;
    accepted = played;
    break;
  }
  const { mean: greedy } = await evaluate(agent, testEnv, { episodes: 100, seed });
  agent.dispose();
  return { evaluations, accepted, steps, greedy };
}
