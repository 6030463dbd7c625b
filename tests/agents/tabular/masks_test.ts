/** What every tabular agent does about actions that are forbidden. */
import { make } from "../../../lib/envs/registry.ts";
import { noisyGreedy } from "../../../lib/rules/noisy_greedy.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { train } from "../../../lib/train/train.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { type AgentClass, spaces, step, tableOf, tabularAgents, valueAgents } from "./agents.ts";

const maze = make("Maze"), actionMask = (state: number) => maze.actionMask(state);
const squares = [0, 1, 2, 3, 4, 5, 6, 7]; // the goal is square 8

/** Names of agents with options that let them explore widely. */
const explorers: readonly [string, AgentClass, object][] = [
  ...Object.entries(valueAgents).map(([name, Agent]): [string, AgentClass, object] => {
    return [name, Agent, { epsilon: 0.9, initialValue: { low: -1, high: 1 } }];
  }),
  ["SoftmaxPolicyGradient", tabularAgents.SoftmaxPolicyGradient, { stepSize: 1 }],
  ["QLearning", tabularAgents.QLearning, { behaviour: noisyGreedy, epsilon: 0.9, initialValue: 1 }],
];

for (const [name, Agent, options] of explorers) {
  const about = "behaviour" in options ? `${name} with the source's noise` : name;

  Deno.test(`${about} never takes a forbidden action, before learning or after`, async () => {
    const env = timeLimit(make("Maze"), { steps: 40 }), agent = new Agent(env, { ...options, actionMask });
    const isEpsilonGreedy = "epsilon" in options && !("behaviour" in options);
    const demand = () => {
      for (const state of squares) {
        const taken = new Set(Array.from({ length: 1000 }, () => agent.act(state)));
        taken.add(agent.act(state, { greedy: true }));
        for (const action of taken) assertEquals(actionMask(state)[action], 1, `${action} in ${state}`);
        if (!isEpsilonGreedy) continue;
        assertEquals(taken.size, actionMask(state).filter((allowed) => allowed === 1).length);
      }
    };
    demand();
    for await (const _ of train(agent, env, { episodes: 30, seed: 0 }));
    demand();
    tableOf(agent).forEach((row, state) =>
      row.forEach((value, action) => {
        const isForbidden = state < 8 && actionMask(state)[action] === 0;
        assert(isForbidden ? value === -Infinity : Number.isFinite(value), `${value} at ${state}, ${action}`);
      })
    );
  });
}

for (const [name, Agent] of Object.entries(tabularAgents)) {
  const env = spaces(3, 2);

  Deno.test(`${name} takes a mask of numbers or of booleans, in any kind of list`, () => {
    for (const row of [[0, 1], [false, true], Int8Array.of(0, 1)]) {
      const agent = new Agent(env, { actionMask: () => row });
      assertEquals(tableOf(agent), [[-Infinity, 0], [-Infinity, 0], [-Infinity, 0]]);
    }
  });

  Deno.test(`${name} leaves a state alone in which nothing is allowed: episodes end there`, () => {
    const agent = new Agent(env, { actionMask: (state: number) => state === 2 ? [0, 0] : [1, 0] });
    assertEquals(tableOf(agent), [[0, -Infinity], [0, -Infinity], [0, 0]]);
    agent.learn(step(0, 0, 2, { terminated: true }));
    assert(tableOf(agent).flat().every((value) => !Number.isNaN(value)));
  });

  Deno.test(`${name} refuses a mask that is none`, () => {
    const refuses = (actionMask: unknown, kind: typeof TypeError | typeof RangeError, message: string) =>
      assertThrows(() => new Agent(env, { actionMask }), kind, `${name}: actionMask must ${message}`);
    refuses([1, 0], TypeError, "be a function of the state, got [1, 0]");
    refuses("all", TypeError, 'be a function of the state, got "all"');
    refuses(null, TypeError, "be a function of the state, got null");
    refuses(() => undefined, TypeError, "give a list with an entry for each action, got undefined");
    refuses(() => "01", TypeError, "give a list");
    refuses(() => 1, TypeError, "give a list");
    refuses(() => [1], RangeError, "give an entry for each of 2 actions, got 1 in state 0");
    refuses(
      (state: number) => state === 1 ? [1, 0, 1] : [1, 1],
      RangeError,
      "give an entry for each of 2 actions",
    );
    const entries = "give 1 or true for what is allowed, 0 or false for what is not, got";
    refuses(() => ["0", "1"], TypeError, `${entries} ["0", "1"] in state 0`);
    refuses(() => [1, undefined], TypeError, entries);
    refuses(() => [-Infinity, 0], RangeError, `${entries} [-Infinity, 0] in state 0`); // what is added to values
    refuses(() => [NaN, 1], RangeError, `${entries} [NaN, 1] in state 0`);
  });

  Deno.test(`${name} refuses to learn from an action that is forbidden or does not exist, and stays as it was`, () => {
    const agent = new Agent(env, { actionMask: () => [1, 0] }), before = agent.snapshot();
    const refuses = (observation: number, action: number, message: string) => {
      const learn = () => agent.learn(step(observation, action, 2));
      assertThrows(learn, RangeError, message);
      assertEquals(agent.snapshot(), before);
    };
    refuses(0, 1, `${name}: learn: action 1 is forbidden in state 0`);
    refuses(0, 2, "an action is a number from 0 to 1, got 2");
    refuses(3, 0, "a state is a number from 0 to 2, got 3");
    refuses(0, NaN, "an action is a number from 0 to 1, got NaN");
  });
}
