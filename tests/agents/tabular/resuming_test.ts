/** Every tabular agent, put down in the middle of an episode and taken up again by another. */
import type { Env, Snapshot } from "../../../lib/envs/env.ts";
import { make } from "../../../lib/envs/registry.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { recordOf } from "../../../lib/storage/parts.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { readStorable, writeStorable } from "../../../lib/storage/storable_file.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { type AgentClass, spaces, step, tableOf, type TabularAgent, tabularAgents } from "./agents.ts";

const drawn = { initialValue: { low: 0, high: 1 }, epsilon: 0.3, stepSize: 0.5 };

/** Agents in all their kinds, by name. */
const kinds: readonly (readonly [string, AgentClass, object])[] = [
  ["QLearning", tabularAgents.QLearning, drawn],
  ["Sarsa", tabularAgents.Sarsa, drawn],
  ["ExpectedSarsa", tabularAgents.ExpectedSarsa, drawn],
  ["DoubleQLearning", tabularAgents.DoubleQLearning, drawn],
  ["NStepSarsa", tabularAgents.NStepSarsa, { ...drawn, n: 5 }],
  ["SarsaLambda", tabularAgents.SarsaLambda, drawn],
  ["SarsaLambda, accumulating", tabularAgents.SarsaLambda, { ...drawn, traces: "accumulating" }],
  ["MonteCarloControl", tabularAgents.MonteCarloControl, { ...drawn, stepSize: "average" }],
  ["MonteCarloControl, every visit", tabularAgents.MonteCarloControl, { ...drawn, visits: "every" }],
  ["SoftmaxPolicyGradient", tabularAgents.SoftmaxPolicyGradient, { stepSize: 0.01 }],
];

/** Whether something is refused as a snapshot is: in a sentence, not by an accident. */
function throws(restore: () => unknown): boolean {
  try {
    restore();
    return false;
  } catch (error) {
    return error instanceof Error && /^\w+: restore/.test(error.message);
  }
}

/** A world whose episodes end, and are cut short, after a few steps. */
function world(): Env<number, number> {
  return timeLimit(make("CliffWalking-v1", { isSlippery: true }), { steps: 12 });
}

/** Plays on from a state, and says what was done; at every step somebody may look. */
async function play(
  { agent, env, state, steps }: {
    agent: TabularAgent;
    env: Env<number, number>;
    state: number;
    steps: number;
  },
  look: (k: number, state: number) => Promise<void> | void = () => {},
): Promise<number[]> {
  const actions: number[] = [];
  let observation = state;
  for (let k = 0; k < steps; k++) {
    await look(k, observation);
    const action = agent.act(observation);
    const { observation: nextObservation, reward, terminated, truncated } = env.step(action);
    agent.learn({ observation, action, reward, nextObservation, terminated, truncated });
    actions.push(action);
    observation = terminated || truncated ? env.reset() : nextObservation;
  }
  return actions;
}

for (const [name, Agent, options] of kinds) {
  Deno.test(`${name} goes on from its snapshot bit for bit, wherever in an episode it is taken`, async () => {
    const env = world(), agent = new Agent(env, options), steps = 60;
    const looks: { agent: Storable; env: Snapshot; state: number }[] = [];
    const actions = await play({ agent, env, state: env.reset({ seed: 1 }), steps }, async (_, state) => {
      looks.push({ agent: await agent.snapshot(), env: env.snapshot(), state });
    });
    const end = await agent.snapshot();
    for (const [k, look] of looks.entries()) {
      const twin = new Agent(world(), { ...options, seed: 9 }), twinEnv = world();
      await play({ agent: twin, env: twinEnv, state: twinEnv.reset({ seed: 2 }), steps: 7 }); // other steps before
      await twin.restore(look.agent);
      twinEnv.restore(look.env);
      assertEquals(await twin.snapshot(), look.agent, `after ${k} steps`);
      const rest = await play({ agent: twin, env: twinEnv, state: look.state, steps: steps - k });
      assertEquals(rest, actions.slice(k), `after ${k} steps`);
      assertEquals(await twin.snapshot(), end, `after ${k} steps`);
    }
  });

  Deno.test(`${name}'s snapshot survives a file`, { ignore: !granted }, async () => {
    const env = world(), agent = new Agent(env, options);
    await play({ agent, env, state: env.reset({ seed: 1 }), steps: 17 });
    await inFolder(async (folder) => {
      const path = `${folder}/agent.safetensors`,
        format = { holds: "an agent", version: 1, reader: "this test" };
      await writeStorable("test", path, format, await agent.snapshot());
      const twin = new Agent(env, { ...options, seed: 9 });
      await twin.restore(await readStorable("test", path, format));
      assertEquals(await twin.snapshot(), await agent.snapshot());
    });
  });

  Deno.test(`${name} refuses a damaged snapshot, and stays as it was`, async () => {
    const env = world(), agent = new Agent(env, options);
    await play({ agent, env, state: env.reset({ seed: 1 }), steps: 17 });
    const parts = recordOf("test", await agent.snapshot());
    await play({ agent, env, state: env.reset(), steps: 5 });
    const before = await agent.snapshot();
    const refuses = (damaged: Storable, about: string) => {
      assert(throws(() => agent.restore(damaged)), about);
      assertEquals(agent.snapshot(), before, about);
    };
    for (const [key, part] of Object.entries(parts)) {
      const { [key]: _, ...others } = parts;
      refuses(others, `without ${key}`);
      for (const wrong of [{}, "wrong", -1, 0.123, [], Float64Array.of(1)]) {
        if (key === "episodeTemperature" && wrong === 0.123) continue; // as good a temperature as another
        refuses({ ...parts, [key]: wrong }, key);
      }
      if (typeof part !== "object" || part === null || Array.isArray(part) || ArrayBuffer.isView(part)) {
        continue;
      }
      if (key === "exploration") continue; // a generator's own business
      for (const inner of Object.keys(part)) {
        const { [inner]: _, ...rest } = recordOf("test", part);
        refuses({ ...parts, [key]: rest }, `${key} without ${inner}`);
        refuses({ ...parts, [key]: { ...rest, [inner]: null } }, `${key} with ${inner} null`);
        refuses({ ...parts, [key]: { ...rest, [inner]: Int32Array.of(-1) } }, `${key} with another ${inner}`);
      }
    }
  });
}

Deno.test("agents refuse snapshots whose steps and traces lie outside the table, or are too many", async () => {
  const env = spaces(3, 2);
  const refuses = async (
    Agent: AgentClass,
    options: object,
    change: (parts: Record<string, Storable>) => Storable,
  ) => {
    const agent = new Agent(env, options);
    agent.learn(step(0, 1, 1));
    const before = await agent.snapshot();
    assertThrows(() => agent.restore(change({ ...recordOf("test", before) })), TypeError, "snapshot");
    assertEquals(await agent.snapshot(), before);
  };
  const steps = (states: number[], actions: number[]): Storable => ({
    states: Int32Array.from(states),
    actions: Int32Array.from(actions),
    rewards: Float64Array.from(states, () => 1),
    next: 0,
  });
  const { NStepSarsa, MonteCarloControl, SoftmaxPolicyGradient, SarsaLambda, Sarsa } = tabularAgents;
  const listed: readonly (readonly [AgentClass, object, string])[] = [
    [NStepSarsa, { n: 3 }, "recent"],
    [MonteCarloControl, {}, "episode"],
    [SoftmaxPolicyGradient, {}, "episode"],
  ];
  for (const [Agent, options, name] of listed) {
    for (const wrong of [steps([3], [0]), steps([0], [2]), steps([-1], [0]), steps([0], [-1])]) {
      await refuses(Agent, options, (parts) => ({ ...parts, [name]: wrong }));
    }
  }
  await refuses(NStepSarsa, { n: 3 }, (parts) => ({ ...parts, recent: steps([0, 1, 2], [0, 0, 0]) }));
  for (const count of [-1, 0.5, NaN]) {
    await refuses(MonteCarloControl, {}, (parts) => ({ ...parts, counts: new Float64Array(6).fill(count) }));
  }
  const traces = (places: number[], traces: number[]): Storable => ({
    places: Int32Array.from(places),
    traces: Float64Array.from(traces),
    next: 0,
  });
  for (
    const wrong of [
      traces([6], [1]),
      traces([-1], [1]),
      traces([1, 1], [1, 1]),
      traces([1], [0]),
      traces([1], [-1]),
      traces([1], [NaN]),
      traces([1, 2], [1]),
    ]
  ) {
    await refuses(SarsaLambda, {}, (parts) => ({ ...parts, eligibility: wrong }));
  }
  for (const next of [[3, 0], [0, 2], [-1, 0], [0.5, 0], [0], "none"]) {
    await refuses(Sarsa, {}, (parts) => ({ ...parts, next }));
  }
});

const remembering: readonly (readonly [string, object])[] = [
  ["NStepSarsa", { n: 50, epsilon: 0 }],
  ["SarsaLambda", { epsilon: 0 }],
  ["MonteCarloControl", {}],
  ["SoftmaxPolicyGradient", {}],
];
for (const [name, options] of remembering) {
  Deno.test(`${name} forgets an episode that was broken off, as by the stop button, when the next begins`, () => {
    const env = spaces(4, 2);
    const disturbed = new tabularAgents[name](env, options),
      undisturbed = new tabularAgents[name](env, options);
    disturbed.learn(step(0, 1, 1, { reward: 0 }));
    disturbed.learn(step(1, 1, 2, { reward: 0 })); // and no more
    for (const agent of [disturbed, undisturbed]) {
      agent.learn(step(0, 0, 1, { reward: 0 }));
      agent.learn(step(1, 0, 3, { reward: 8, terminated: true }));
    }
    assertEquals(tableOf(disturbed), tableOf(undisturbed));
    assert(tableOf(disturbed).flat().some((value) => value !== 0));
  });
}

Deno.test("agents refuse a snapshot of one that was forbidden other actions, and stay as they were", async () => {
  for (const [name, Agent] of Object.entries(tabularAgents)) {
    const make = (actionMask: () => number[]) => new Agent(spaces(2, 2), { actionMask });
    const free = make(() => [1, 1]), bound = make(() => [1, 0]);
    for (const [from, to] of [[free, bound], [bound, free]]) {
      const before = await to.snapshot(), other = await from.snapshot();
      assertThrows(
        () => to.restore(other),
        RangeError,
        `${name}: restore: where the snapshot was taken, other actions were forbidden in state 0`,
      );
      assertEquals(await to.snapshot(), before);
    }
  }
});
