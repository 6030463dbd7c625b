/** What every agent promises, tried on all of them. */
import { ActorCritic } from "../../lib/agents/actor_critic.ts";
import type { Agent } from "../../lib/agents/agent.ts";
import { DoubleQLearning } from "../../lib/agents/double_q_learning.ts";
import { Dqn } from "../../lib/agents/dqn.ts";
import { ExpectedSarsa } from "../../lib/agents/expected_sarsa.ts";
import { MonteCarloControl } from "../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../lib/agents/n_step_sarsa.ts";
import { Ppo } from "../../lib/agents/ppo.ts";
import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { Reinforce } from "../../lib/agents/reinforce.ts";
import { Sarsa } from "../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../lib/agents/sarsa_lambda.ts";
import { SoftmaxPolicyGradient } from "../../lib/agents/softmax_policy_gradient.ts";
import { discretise } from "../../lib/envs/wrappers/discretise.ts";
import type { Env } from "../../lib/envs/env.ts";
import { make } from "../../lib/envs/registry.ts";
import type { Seed } from "../../lib/random/generator.ts";
import { noisyGreedy } from "../../lib/rules/noisy_greedy.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertEquals, assertNotEquals } from "../assert.ts";
import { onBackends } from "../nn/on_backends.ts";
import { everything } from "./dqn/everything.ts";

const boxed = () => make("CartPole-v0");
const pendulum = () => make("Pendulum-v1");
const binned = () =>
  discretise(make("CartPole-v0"), {
    low: [-2.4, -3, -0.21, -3],
    high: [2.4, 3, 0.21, 3],
    bins: [3, 3, 6, 6],
  });

contract("RandomAgent", boxed, (env, seed) => new RandomAgent(env, { seed }));
contract("QLearning", binned, (env, seed) => new QLearning(env, { seed, stepSize: 0.5 }));
contract(
  "QLearning with the source's noise",
  binned,
  (env, seed) => new QLearning(env, { seed, behaviour: noisyGreedy, initialValue: { low: 0, high: 1 } }),
);
contract("Sarsa", binned, (env, seed) => new Sarsa(env, { seed, stepSize: 0.5 }));
contract("ExpectedSarsa", binned, (env, seed) => new ExpectedSarsa(env, { seed, stepSize: 0.5 }));
contract("DoubleQLearning", binned, (env, seed) => new DoubleQLearning(env, { seed, stepSize: 0.5 }));
contract("NStepSarsa", binned, (env, seed) => new NStepSarsa(env, { seed, stepSize: 0.5, n: 3 }));
contract("SarsaLambda", binned, (env, seed) => new SarsaLambda(env, { seed, traces: "accumulating" }));
contract("MonteCarloControl", binned, (env, seed) => new MonteCarloControl(env, { seed, epsilon: 0.2 }));
contract("SoftmaxPolicyGradient", binned, (env, seed) => new SoftmaxPolicyGradient(env, { seed }));
// on webgpu with weights to act by that are some updates old, so that it is not waited for at every step
for (const backend of ["wasm", "webgpu"] as const) {
  const options = { hidden: [8], batchSize: 8, learningStarts: 50, targetEvery: 20, epsilon: 0.3 };
  const rarely = backend === "webgpu" ? { trainEvery: 4, actingEvery: 5 } : {};
  const episodes = backend === "webgpu" ? 8 : 30;
  const test: Test = (name, body) => onBackends(name, body, [backend]);
  contract("Dqn", boxed, (env, seed) => new Dqn(env, { seed, ...options, ...rarely }), { episodes, test });
  contract(
    "Dqn with all that it can do",
    boxed,
    (env, seed) => new Dqn(env, { seed, ...everything({ observationSize: 4 }), ...rarely }),
    { episodes, test },
  );
}
// on webgpu with few updates, as each of them is waited for
for (const backend of ["wasm", "webgpu"] as const) {
  const test: Test = (name, body) => onBackends(name, body, [backend]), onGpu = backend === "webgpu";
  const episodes = onGpu ? 3 : 20, hidden = [8], stepsPerUpdate = onGpu ? 25 : 5;
  const ppo = { hidden, stepsPerUpdate, epochs: onGpu ? 1 : 3, batchSize: onGpu ? 25 : 3 };
  contract("Reinforce", boxed, (env, seed) => new Reinforce(env, { seed, hidden }), { episodes, test });
  contract("ActorCritic", boxed, (env, seed) => new ActorCritic(env, { seed, hidden, stepsPerUpdate }), {
    episodes,
    test,
  });
  contract("Ppo", boxed, (env, seed) => new Ppo(env, { seed, ...ppo }), { episodes, test });
  if (onGpu) continue;
  contract(
    "Reinforce with a critic",
    boxed,
    (env, seed) => new Reinforce(env, { seed, hidden, episodesPerUpdate: 3, baseline: "value" }),
    { episodes, test },
  );
  // a narrow policy: what a wide one draws outside of the box is for the world to clip
  const narrow = { ...ppo, stepsPerUpdate: 25, logDeviation: -2 };
  contract("Ppo over vectors", pendulum, (env, seed) => new Ppo(env, { seed, ...narrow }), {
    episodes: 3,
    test,
  });
}

/** Registers a test, such as `Deno.test`. */
type Test = (name: string, body: () => void | Promise<void>) => void;

function contract<Observation, Action>(
  name: string,
  createEnv: () => Env<Observation, Action>,
  createAgent: (env: Env<Observation, Action>, seed: Seed) => Agent<Observation, Action>,
  { episodes = 30, test = Deno.test }: { episodes?: number; test?: Test } = {},
): void {
  const learn = async (seed: Seed, between?: (agent: Agent<Observation, Action>) => Promise<unknown>) => {
    const env = createEnv(), agent = createAgent(env, seed);
    const returns: number[] = [];
    for await (const episode of train(agent, env, { episodes, seed: 1 })) {
      returns.push(episode.return);
      await between?.(agent);
    }
    agent.dispose();
    return returns;
  };

  test(`${name} repeats itself from the same seed, and only from the same`, async () => {
    assertEquals(await learn(5), await learn(5));
    assertNotEquals(await learn(5), await learn(6));
  });

  test(`${name} is not changed by being evaluated`, async () => {
    const evaluating = (agent: Agent<Observation, Action>) => evaluate(agent, createEnv(), { episodes: 2 });
    assertEquals(await learn(5, evaluating), await learn(5));
  });

  test(`${name} plays the same episodes whenever it is evaluated or recorded with the same seed`, async () => {
    const env = createEnv(), agent = createAgent(env, 0);
    assertEquals(await evaluate(agent, env, { episodes: 3 }), await evaluate(agent, env, { episodes: 3 }));
    assertEquals(await record(agent, env), await record(agent, env));
    assertNotEquals(await record(agent, env, { seed: 1 }), await record(agent, env));
    agent.dispose();
  });

  test(`${name} acts within the action space`, () => {
    const env = createEnv(), agent = createAgent(env, 0);
    const observation = env.reset({ seed: 0 });
    for (let i = 0; i < 100; i++) {
      assert(env.actionSpace.contains(agent.act(observation)));
      assert(env.actionSpace.contains(agent.act(observation, { greedy: true })));
    }
    agent.dispose();
  });
}
