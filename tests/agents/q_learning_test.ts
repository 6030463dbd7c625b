import { QLearning } from "../../lib/agents/q_learning.ts";
import type { Transition } from "../../lib/agents/agent.ts";
import { discretise } from "../../lib/envs/wrappers/discretise.ts";
import { make } from "../../lib/envs/registry.ts";
import { Discrete } from "../../lib/envs/spaces.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

/** Spaces of three states and two actions, to learn by hand. */
const small = {
  spec: { id: "Small", options: {} },
  observationSpace: new Discrete(3),
  actionSpace: new Discrete(2),
};

const step: Transition<number, number> = {
  observation: 0,
  action: 1,
  reward: 1,
  nextObservation: 2,
  terminated: false,
  truncated: false,
};

/** An agent that holds 2 for the step's own value, and 4 and 7 for the next state's. */
function informed(options = {}): QLearning {
  const agent = new QLearning(small, { stepSize: 0.5, discount: 0.9, ...options });
  agent.values.move(0, 1, 1, 2);
  agent.values.move(2, 0, 1, 4);
  agent.values.move(2, 1, 1, 7);
  return agent;
}

Deno.test("QLearning moves a value half the way to 1 + 0.9 · 7", () => {
  const agent = informed();
  agent.learn(step);
  assertAlmostEquals(agent.values.of(0)[1], 4.65, 1e-12);
  assertEquals([...agent.values.of(0)].slice(0, 1), [0]);
  assertEquals([...agent.values.of(2)], [4, 7]);
});

Deno.test("QLearning treats an unvisited value as 0, and moves it by the same rule", () => {
  const agent = informed();
  agent.learn({ ...step, action: 0 });
  assertAlmostEquals(agent.values.of(0)[0], 3.65, 1e-12);
});

Deno.test("QLearning does not bootstrap from a terminal state, but does from a truncated one", () => {
  const terminal = informed(), cut = informed();
  terminal.learn({ ...step, action: 0, reward: -200, terminated: true });
  assertEquals(terminal.values.of(0)[0], -100);
  cut.learn({ ...step, truncated: true });
  assertAlmostEquals(cut.values.of(0)[1], 4.65, 1e-12);
});

Deno.test("QLearning acts greedily without drawing, the first of several best actions", () => {
  const agent = informed({ epsilon: 1 }), twin = informed({ epsilon: 1 });
  for (let i = 0; i < 5; i++) {
    assertEquals([agent.act(2, { greedy: true }), agent.act(1, { greedy: true })], [1, 0]);
  }
  const acts = (agent: QLearning) => Array.from({ length: 50 }, () => agent.act(2));
  assertEquals(acts(agent), acts(twin));
});

Deno.test("QLearning hands its schedules the steps and episodes that lie behind it", () => {
  const seen: string[] = [];
  const epsilon = (step: number, episode: number) => (seen.push(`${step}/${episode}`), 0);
  const agent = new QLearning(small, { epsilon });
  seen.length = 0;
  agent.act(0);
  agent.learn(step);
  agent.act(0);
  agent.learn({ ...step, terminated: true });
  agent.act(0);
  agent.learn({ ...step, truncated: true });
  agent.act(0);
  assertEquals(seen, ["0/0", "1/0", "2/1", "3/2"]);
});

Deno.test("QLearning starts its table as it is told", () => {
  const filled = new QLearning(small, { initialValue: 3 });
  assertEquals([...filled.values.of(1)], [3, 3]);
  const drawn = new QLearning(small, { initialValue: { low: 0, high: 1 }, seed: 4 });
  const again = new QLearning(small, { initialValue: { low: 0, high: 1 }, seed: 4 });
  const table = (agent: QLearning) => [0, 1, 2].flatMap((state) => [...agent.values.of(state)]);
  assert(new Set(table(drawn)).size === 6 && table(drawn).every((value) => value >= 0 && value < 1));
  assertEquals(table(drawn), table(again));
});

Deno.test("QLearning refuses settings out of range and spaces that no table can hold", () => {
  assertThrows(
    () => new QLearning(small, { epsilon: 1.5 }),
    RangeError,
    "epsilon must be between 0 and 1, got 1.5",
  );
  assertThrows(() => new QLearning(small, { stepSize: () => -1 }), RangeError, "stepSize");
  assertThrows(() => new QLearning(small, { discount: NaN }), RangeError, "discount");
  const wrong = { ...small, observationSpace: new Discrete(3, 1) };
  assertThrows(() => new QLearning(wrong), TypeError, "numbered from 0");
});

Deno.test("QLearning refuses settings of the wrong kind, and values that a schedule reaches later", () => {
  // As a cell of a notebook gives them, where types are not checked.
  const wrong: Record<string, unknown>[] = [
    { epsilon: "0.5" },
    { epsilon: null },
    { stepSize: true },
    { discount: "0.9" },
    { behaviour: "greedy" },
  ];
  for (const options of wrong) assertThrows(() => new QLearning(small, options), TypeError, "QLearning: ");
  for (const initialValue of [NaN, Infinity, { low: 1, high: 0 }, { low: 0, high: NaN }]) {
    assertThrows(() => new QLearning(small, { initialValue }), RangeError, "initial values");
  }
  const rising = new QLearning(small, { epsilon: (step) => step });
  rising.act(0);
  rising.learn(step);
  rising.learn(step);
  assertThrows(() => rising.act(0), RangeError, "epsilon must be between 0 and 1, got 2");
  assertThrows(() => rising.learn({ ...step, action: 7 }), RangeError, "an action is a number from 0 to 1");
});

Deno.test("QLearning fits a discretised CartPole", () => {
  const env = discretise(make("CartPole-v0"), {
    low: [-1, -1, -1, -1],
    high: [1, 1, 1, 1],
    bins: [1, 2, 3, 4],
  });
  assertEquals(new QLearning(env).values.states, 24);
});
