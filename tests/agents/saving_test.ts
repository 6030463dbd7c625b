import { join } from "node:path";
import { ActorCritic } from "../../lib/agents/actor_critic.ts";
import type { Agent, Resumable, Savable } from "../../lib/agents/agent.ts";
import { DoubleQLearning } from "../../lib/agents/double_q_learning.ts";
import { Dqn } from "../../lib/agents/dqn.ts";
import { ExpectedSarsa } from "../../lib/agents/expected_sarsa.ts";
import { load } from "../../lib/agents/load.ts";
import { MonteCarloControl } from "../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../lib/agents/n_step_sarsa.ts";
import { policies } from "../../lib/agents/policies.ts";
import { Ppo } from "../../lib/agents/ppo.ts";
import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { Reinforce } from "../../lib/agents/reinforce.ts";
import { Sarsa } from "../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../lib/agents/sarsa_lambda.ts";
import { SoftmaxPolicyGradient } from "../../lib/agents/softmax_policy_gradient.ts";
import { savedAgent, savePolicy } from "../../lib/agents/saved_policy.ts";
import type { Env } from "../../lib/envs/env.ts";
import { make } from "../../lib/envs/registry.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { CheckpointError } from "../../lib/storage/checkpoint_error.ts";
import type { Storable } from "../../lib/storage/storable.ts";
import { writeStorable } from "../../lib/storage/storable_file.ts";
import { record } from "../../lib/train/record.ts";
import { train } from "../../lib/train/train.ts";
import { assertEquals, assertNotEquals, assertRejects, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import { onBackends, use } from "../nn/on_backends.ts";
import { inFolder } from "../storage/in_folder.ts";
import { everything } from "./dqn/everything.ts";

type Spaces = Pick<Env<unknown, unknown>, "observationSpace" | "actionSpace">;

const ignore = !granted;
const lake = () => make("FrozenLake-v1");

/** Registers a test, such as `Deno.test`. */
type Test = (name: string, options: { ignore?: boolean }, body: () => Promise<void>) => void;

saves("QLearning", lake, (env) => new QLearning(env, { initialValue: { low: 0, high: 1 } }));
const drawn = { low: 0, high: 1 };
saves("Sarsa", lake, (env) => new Sarsa(env, { initialValue: drawn }));
saves("ExpectedSarsa", lake, (env) => new ExpectedSarsa(env, { initialValue: drawn }));
saves("DoubleQLearning", lake, (env) => new DoubleQLearning(env, { initialValue: drawn }));
saves("NStepSarsa", lake, (env) => new NStepSarsa(env, { initialValue: drawn }));
saves("SarsaLambda", lake, (env) => new SarsaLambda(env, { initialValue: drawn }));
saves("MonteCarloControl", lake, (env) => new MonteCarloControl(env, { initialValue: drawn }));
saves("SoftmaxPolicyGradient", lake, (env) => new SoftmaxPolicyGradient(env, { initialPreference: drawn }));
saves("RandomAgent", lake, (env) => new RandomAgent(env));
saves(
  "Dqn",
  () => make("CartPole-v1"),
  (env) => new Dqn(env, { hidden: [8], batchSize: 32, learningStarts: 50, targetEvery: 30, epsilon: 0.2 }),
  (name, _, body) => onBackends(name, body, ["wasm"]),
);
saves(
  "Dqn with all that a file keeps, which is all but a mask,",
  () => make("CartPole-v1"),
  (env) => new Dqn(env, { ...everything({ observationSize: 4 }), actionMask: undefined }),
  (name, _, body) => onBackends(name, body, ["wasm"]),
  "Dqn",
);
const onWasm: Test = (name, _, body) => onBackends(name, body, ["wasm"]);
const pole = () => make("CartPole-v1"), hidden = [8];
saves("Reinforce", pole, (env) => new Reinforce(env, { hidden, normalise: true }), onWasm);
saves("ActorCritic", pole, (env) => new ActorCritic(env, { hidden }), onWasm);
saves("Ppo", pole, (env) => new Ppo(env, { hidden, stepsPerUpdate: 20, batchSize: 20, epochs: 3 }), onWasm);
saves(
  "Ppo over vectors",
  () => timeLimit(make("Pendulum"), { steps: 20 }),
  (env) => new Ppo(env, { hidden, stepsPerUpdate: 20, batchSize: 20, epochs: 3 }),
  onWasm,
  "Ppo",
);

function saves<Observation, Action>(
  name: string,
  createEnv: () => Env<Observation, Action>,
  createAgent: (env: Env<Observation, Action>) => Agent<Observation, Action> & Savable & Resumable,
  test: Test = Deno.test,
  className = name,
): void {
  test(`${name} loaded from a file acts as the one that was saved`, { ignore }, async () => {
    await inFolder(async (folder) => {
      const env = createEnv(), agent = createAgent(env), path = join(folder, "agent.safetensors");
      for await (const _ of train(agent, env, { episodes: 20, seed: 0 }));
      await agent.save(path);
      const player = await load(path, createEnv());
      for (const seed of [0, 1, 2]) {
        assertEquals(await record(player, createEnv(), { seed }), await record(agent, createEnv(), { seed }));
      }
      const observation = env.reset();
      const draws = ({ act }: Pick<typeof agent, "act">) =>
        Array.from({ length: 20 }, () => act(observation, { greedy: true }));
      assertEquals(
        draws({ act: (state, options) => player.act(state, options) }),
        draws({ act: (state, options) => agent.act(state, options) }),
      );
      agent.dispose();
    });
  });

  test(`${name}'s snapshot keeps what comes next, and does not change`, {}, async () => {
    const env = createEnv(), agent = createAgent(env);
    const play = async (agent: Agent<Observation, Action>) => {
      const returns: number[] = [];
      for await (const episode of train(agent, createEnv(), { episodes: 20, seed: 0 })) {
        returns.push(episode.length, episode.return);
      }
      return returns;
    };
    await play(agent);
    const before = await agent.snapshot(), copy = structuredClone(before);
    const next = await play(agent);
    assertEquals(before, copy);
    const twin = createAgent(env);
    const newcomer = createAgent(env);
    assertNotEquals(await play(newcomer), next);
    await twin.restore(before);
    assertEquals(await play(twin), next);
    assertEquals(await twin.snapshot(), await agent.snapshot());
    for (const each of [agent, twin, newcomer]) each.dispose();
  });

  test(`${name} refuses the snapshot of anything else, and stays as it was`, {}, async () => {
    const agent = createAgent(createEnv()), before = await agent.snapshot();
    const wrongs: Storable[] = [null, 7, [], {}, Float32Array.of(1), { agent: "Nobody" }, {
      agent: className,
    }];
    for (const wrong of wrongs) {
      await assertRejects(async () => await agent.restore(wrong), TypeError);
      assertEquals(await agent.snapshot(), before);
    }
    agent.dispose();
  });
}

Deno.test("QLearning names what is wrong with a snapshot, and takes over none of it", () => {
  const agent = new QLearning(lake()), whole = agent.snapshot();
  agent.values.move(0, 0, 1, 5); // now it differs from the snapshot in its table too
  const before = agent.snapshot();
  const refuses = (snapshot: Storable, message: string) => {
    assertThrows(() => agent.restore(snapshot), TypeError, message);
    assertEquals(agent.snapshot(), before);
  };
  refuses(
    new RandomAgent(lake()).snapshot(),
    "QLearning: restore: needs the snapshot of a QLearning, got that of a RandomAgent",
  );
  refuses(
    new QLearning(make("FrozenLake8x8-v1")).snapshot(),
    "the snapshot's table has shape [64, 4], this one [16, 4]",
  );
  const parts = typeof whole === "object" ? whole : {};
  refuses({ ...parts, steps: -1 }, '"steps" of the snapshot must be a whole number of at least 0, got -1');
  refuses({ ...parts, exploration: {} }, "Generator: restore() needs what snapshot() gave");
});

Deno.test("QLearning refuses a snapshot of other settings, schedules where they stood", () => {
  const agent = new QLearning(lake(), { epsilon: (step) => step === 0 ? 0.5 : 0.4 });
  const other = new QLearning(lake(), { epsilon: 0.4 });
  assertThrows(
    () => other.restore(agent.snapshot()),
    RangeError,
    "epsilon was 0.5, and this agent's is 0.4; make the agent",
  );
  assertThrows(
    () => agent.restore(new QLearning(lake(), { epsilon: 0.4 }).snapshot()),
    RangeError,
    "epsilon was 0.4, and this agent's is 0.5 at that step; make the agent",
  );
  const transition = {
    observation: 0,
    action: 0,
    reward: 0,
    nextObservation: 0,
    terminated: false,
    truncated: false,
  };
  agent.learn(transition);
  other.restore(agent.snapshot());
  assertEquals(other.snapshot(), agent.snapshot());
});

Deno.test(
  "load() refuses an environment with other spaces, and files that hold something else",
  { ignore },
  async () => {
    await use("wasm"); // what was a network needs it
    await inFolder(async (folder) => {
      const path = join(folder, "agent.safetensors"), env = lake();
      const refuses = (env: Spaces, message: string) =>
        assertRejects(() => load(path, env), CheckpointError, `agent.safetensors: ${message}`);
      await refuses(env, "there is no such file");
      await new QLearning(env).save(path);
      await refuses(
        make("FrozenLake8x8-v1"),
        "the saved agent observes Discrete(16), and this environment has Discrete(64)",
      );
      await refuses(
        make("CartPole-v1"),
        "the saved agent observes Discrete(16), and this environment has Box(",
      );
      await new RandomAgent(env).save(path);
      await refuses(
        make("CartPole-v1"),
        "the saved agent does Discrete(4), and this environment has Discrete(2)",
      );
      await savePolicy(path, { kind: "crystal ball", agent: "Seer", spaces: env, policy: 1 });
      await refuses(
        env,
        'it was saved by a Seer as "crystal ball", and this library knows ActionValues, network, means, random',
      );
      const wrongs: Storable[] = [1, {}, { values: {} }, { values: { shape: [1e9, 1e9], values: [] } }];
      for (const kind of policies.keys()) {
        for (const policy of wrongs) {
          await savePolicy(path, { kind, agent: "QLearning", spaces: env, policy });
          await refuses(env, "");
        }
      }
      await writeStorable("test", path, { ...savedAgent, holds: "a checkpoint", reader: "rl.resume" }, {});
      await refuses(env, "load reads a saved agent, and this file holds a checkpoint, which rl.resume reads");
    });
  },
);
