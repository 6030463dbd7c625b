/** A run that is put down and taken up again goes on as one that was not: tried on several environments and places. */
import type { Agent, Resumable } from "../../lib/agents/agent.ts";
import { Dqn } from "../../lib/agents/dqn.ts";
import { QLearning, type QLearningOptions } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import type { Env } from "../../lib/envs/env.ts";
import { make } from "../../lib/envs/registry.ts";
import { discretise } from "../../lib/envs/wrappers/discretise.ts";
import { frameStack } from "../../lib/envs/wrappers/frame_stack.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { noisyGreedy } from "../../lib/rules/noisy_greedy.ts";
import { exponential, linear } from "../../lib/rules/schedule.ts";
import { checkpoint } from "../../lib/train/checkpoint.ts";
import { resume } from "../../lib/train/resume.ts";
import { train } from "../../lib/train/train.ts";
import { everything } from "../agents/dqn/everything.ts";
import { assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";
import { onBackends } from "../nn/on_backends.ts";
import { withOwnState } from "./state.ts";

const binned = () =>
  discretise(make("CartPole-v0"), {
    low: [-2.4, -3, -0.21, -3],
    high: [2.4, 3, 0.21, 3],
    bins: [3, 3, 6, 6],
  });

const stacked = () => frameStack(make("CartPole-v1"), { frames: 2 });

const binnedStack = () =>
  discretise(stacked(), {
    low: [-2.4, -3, -0.21, -3, -2.4, -3, -0.21, -3],
    high: [2.4, 3, 0.21, 3, 2.4, 3, 0.21, 3],
    bins: [1, 1, 4, 4, 1, 1, 4, 4],
  });

const schedules = { stepSize: linear(0.9, 0.1, 500), epsilon: exponential(0.5, 0.95) };
const learning = (options: QLearningOptions) => (env: Env<number, number>) =>
  new QLearning(env, { seed: 3, ...options });

/** Registers a test. */
type Test = (name: string, body: () => Promise<void>) => void;

const whereGranted: Test = (name, body) => Deno.test(name, { ignore: !granted }, body);

splits(
  "QLearning on FrozenLake, whose ice is slippery",
  () => make("FrozenLake-v1"),
  learning({ initialValue: 1 }),
);
splits("QLearning with schedules on binned CartPole", binned, learning(schedules));
splits(
  "QLearning with the source's noise and a drawn table, on episodes that are cut short",
  () => timeLimit(make("CliffWalking-v1"), { steps: 30 }),
  learning({ behaviour: noisyGreedy, initialValue: { low: 0, high: 1 }, ...schedules }),
);
splits("QLearning on what two frames show", binnedStack, learning({}));
splits("RandomAgent on stacked frames", stacked, (env) => new RandomAgent(env, { seed: 3 }));
// after the first episode it has not learnt yet, after the seventh its memory is full
splits(
  "Dqn on CartPole",
  () => make("CartPole-v1"),
  (env) => {
    const small = { hidden: [8], batchSize: 8, memorySize: 100, learningStarts: 60, trainEvery: 2 };
    return new Dqn(env, { seed: 3, ...small, targetEvery: 7, actingEvery: 3, epsilon: linear(1, 0.1, 300) });
  },
  (name, body) => onBackends(name, body, ["wasm"]),
);
splits(
  "Dqn with all that it can do on CartPole",
  () => make("CartPole-v1"),
  (env) => new Dqn(env, { seed: 3, ...everything({ observationSize: 4 }), learningStarts: 60 }),
  (name, body) => onBackends(name, body, ["wasm"]),
);

function splits<Observation>(
  name: string,
  createEnv: () => Env<Observation, number>,
  createAgent: (env: Env<Observation, number>) => Agent<Observation, number> & Resumable,
  test = whereGranted,
): void {
  const episodes = 24;
  test(`${name}: split runs equal a whole one, bit for bit`, async () => {
    await withOwnState(async () => {
      const env = createEnv(), agent = createAgent(env), returns: number[] = [];
      for await (const episode of train(agent, env, { episodes, seed: 1 })) {
        returns.push(episode.return);
        if (returns.length < episodes) {
          await checkpoint(`after-${returns.length}`, { agent, env, notes: { returns } });
        }
      }
      const end = [await agent.snapshot(), env.snapshot()];
      agent.dispose();
      for (const split of [1, 7, episodes - 1]) {
        const env = createEnv(), agent = createAgent(env);
        const { notes } = await resume<{ returns: number[] }>(`after-${split}`, { agent, env });
        assertEquals(notes.returns, returns.slice(0, split));
        const options = { episodes: episodes - split };
        for await (const episode of train(agent, env, options)) notes.returns.push(episode.return);
        assertEquals(notes.returns, returns);
        assertEquals([await agent.snapshot(), env.snapshot()], end);
        agent.dispose();
      }
    });
  });
}
