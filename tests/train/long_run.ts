/** A run of a Dqn in parts: episodes from one checkpoint to the next. As a program it is told from which to which episode. */
import { Dqn } from "../../lib/agents/dqn.ts";
import { make } from "../../lib/envs/registry.ts";
import { ready } from "../../lib/nn/backend/ready.ts";
import { checkpoint } from "../../lib/train/checkpoint.ts";
import { resume } from "../../lib/train/resume.ts";
import { train } from "../../lib/train/train.ts";

/** Plays the episodes up to `to` from the checkpoint at `from`, or from the beginning, and takes one of its own. */
export async function playOn(from: number, to: number): Promise<void> {
  const env = make("CartPole-v1");
  const agent = new Dqn(env, {
    hidden: [8],
    memorySize: 150,
    learningStarts: 60,
    targetEvery: 25,
    actingEvery: 2,
  });
  const { notes } = from > 0
    ? await resume<{ returns: number[] }>(`at-${from}`, { agent, env })
    : { notes: { returns: [] } };
  const { returns }: { returns: number[] } = notes;
  const options = { episodes: to - from, ...(from > 0 ? {} : { seed: 1 }) };
  for await (const episode of train(agent, env, options)) returns.push(episode.return);
  await checkpoint(`at-${to}`, { agent, env, notes });
  agent.dispose();
}

if (import.meta.main) {
  await ready({ backend: "wasm" });
  await playOn(Number(Deno.args[0]), Number(Deno.args[1]));
}
