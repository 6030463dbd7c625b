/** Where two agents are the same by the books, they are the same here to the last bit. */
import type { TabularSpaces } from "../../../lib/agents/spaces.ts";
import { DoubleQLearning } from "../../../lib/agents/double_q_learning.ts";
import { ExpectedSarsa } from "../../../lib/agents/expected_sarsa.ts";
import { MonteCarloControl } from "../../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../../lib/agents/n_step_sarsa.ts";
import { QLearning, type QLearningOptions } from "../../../lib/agents/q_learning.ts";
import { Sarsa } from "../../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../../lib/agents/sarsa_lambda.ts";
import type { Env } from "../../../lib/envs/env.ts";
import { make } from "../../../lib/envs/registry.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { exponential } from "../../../lib/rules/schedule.ts";
import { train } from "../../../lib/train/train.ts";
import { assertEquals, assertNotEquals } from "../../assert.ts";
import { spaces, tableOf, type TabularAgent } from "./agents.ts";

type Create = (env: TabularSpaces, options: QLearningOptions) => TabularAgent;

const worlds: readonly (() => Env<number, number>)[] = [
  () => make("CliffWalking-v1"),
  () => make("FrozenLake-v1"),
  () => timeLimit(make("Maze"), { steps: 15 }), // cuts most episodes short
];

const settings: readonly QLearningOptions[] = [
  { stepSize: 0.5, discount: 1, epsilon: 0.1 },
  { stepSize: 0.3, discount: 0.9, epsilon: exponential(0.5, 0.9), initialValue: { low: 0, high: 1 } },
];

async function learnt(create: Create, createEnv: () => Env<number, number>, options: QLearningOptions) {
  const env = createEnv(), agent = create(env, options), lengths: number[] = [];
  for await (const episode of train(agent, env, { episodes: 60, seed: 1 })) lengths.push(episode.length);
  return { table: tableOf(agent), lengths };
}

function same(name: string, one: Create, other: Create, over: QLearningOptions = {}): void {
  Deno.test(`${name}, to the last bit`, async () => {
    for (const world of worlds) {
      for (const setting of settings) {
        for (const seed of [0, 1, 2]) {
          const options = { ...setting, ...over, seed };
          assertEquals(await learnt(one, world, options), await learnt(other, world, options));
        }
      }
    }
  });
}

const sarsa: Create = (env, options) => new Sarsa(env, options);
const qLearning: Create = (env, options) => new QLearning(env, options);

same("NStepSarsa with n = 1 is Sarsa", (env, options) => new NStepSarsa(env, { ...options, n: 1 }), sarsa);
for (const traces of ["replacing", "accumulating"] as const) {
  same(
    `SarsaLambda with λ = 0 and ${traces} traces is Sarsa`,
    (env, options) => new SarsaLambda(env, { ...options, traces, traceDecay: 0 }),
    sarsa,
  );
}
same(
  "ExpectedSarsa with ε = 0 is QLearning with ε = 0",
  (env, options) => new ExpectedSarsa(env, options),
  qLearning,
  { epsilon: 0 },
);

Deno.test("agents that differ by the books differ here too", async () => {
  const world = () => timeLimit(make("CliffWalking-v1"), { steps: 100 }), [options] = settings;
  const tables = await Promise.all(
    [
      sarsa,
      qLearning,
      (env: TabularSpaces) => new ExpectedSarsa(env, options),
      (env: TabularSpaces) => new DoubleQLearning(env, options),
      (env: TabularSpaces) => new NStepSarsa(env, { ...options, n: 2 }),
      (env: TabularSpaces) => new SarsaLambda(env, { ...options, traceDecay: 0.1 }),
      (env: TabularSpaces) => new MonteCarloControl(env, options),
      (env: TabularSpaces) => new MonteCarloControl(env, { ...options, visits: "every" }),
    ].map(async (create) => (await learnt(create, world, options)).table),
  );
  tables.forEach((one, i) =>
    tables.slice(0, i).forEach((other, j) => assertNotEquals(one, other, `agents ${j} and ${i}`))
  );
});

// With n steps the earliest value is moved first, with Monte Carlo the latest: the same where no pair comes twice.
Deno.test("NStepSarsa with an n that no episode reaches is MonteCarloControl with a constant α, to the last bit", () => {
  const length = 9, states = spaces(length + 1, 3);
  for (const seed of [0, 1, 2, 3]) {
    const options = { stepSize: 0.3, discount: 0.9, epsilon: 0.4, initialValue: { low: 0, high: 1 }, seed };
    const agents = [
      new NStepSarsa(states, { ...options, n: 1000 }),
      new MonteCarloControl(states, { ...options, visits: "every" }),
      new MonteCarloControl(states, { ...options, visits: "first" }),
    ];
    const played = agents.map((agent) => {
      const actions: number[] = [];
      for (let k = 0; k < 50 * length; k++) {
        const observation = k % length, action = agent.act(observation);
        actions.push(action);
        agent.learn({
          observation,
          action,
          reward: (observation * action) % 4 - 1,
          nextObservation: observation + 1,
          terminated: observation === length - 1,
          truncated: false,
        });
      }
      return { actions, table: tableOf(agent) };
    });
    assertEquals(played[1], played[0]);
    assertEquals(played[2], played[0]);
  }
});
