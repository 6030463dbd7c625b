import { DoubleQLearning, type DoubleQLearningOptions } from "../../lib/agents/double_q_learning.ts";
import type { Transition } from "../../lib/agents/agent.ts";
import { Generator } from "../../lib/random/generator.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";
import { spaces, step } from "./tabular/agents.ts";

/** An agent whose two tables are of different minds about state 2, and about what step (0, 1) is worth. */
function divided(options: DoubleQLearningOptions): DoubleQLearning {
  const agent = new DoubleQLearning(spaces(3, 2), { stepSize: 0.5, discount: 0.9, ...options });
  const [one, other] = agent.tables;
  for (const [table, own, left, right] of [[one, 2, 4, 7], [other, 6, 10, 3]] as const) {
    table.set(0, 1, own);
    table.set(2, 0, left);
    table.set(2, 1, right);
  }
  return agent;
}

/** What the two tables say of step (0, 1) after it was learnt from, for many seeds. */
function learnt(transition: Transition<number, number>): string[] {
  return Array.from({ length: 200 }, (_, seed) => {
    const agent = divided({ seed });
    agent.learn(transition);
    const [one, other] = agent.tables.map((table) => table.value(0, 1));
    assertAlmostEquals(agent.values.value(0, 1), (one + other) / 2, 1e-12);
    return `${one.toFixed(3)} ${other.toFixed(3)}`;
  });
}

Deno.test("DoubleQLearning lets the one table choose and the other judge, by the toss of a coin", () => {
  // The first table likes action 1 of state 2, which the other thinks worth 3: 2 + 0.5 (1 + 0.9 · 3 - 2).
  // The second likes action 0, which the first thinks worth 4: 6 + 0.5 (1 + 0.9 · 4 - 6).
  const both = learnt(step(0, 1, 2)), first = both.filter((tables) => tables === "2.850 6.000").length;
  assertEquals(new Set(both), new Set(["2.850 6.000", "2.000 5.300"]));
  assert(first > 70 && first < 130, `the first table learnt in ${first} of 200`);
});

Deno.test("DoubleQLearning does not bootstrap from a terminal state, but does from a truncated one", () => {
  const ended = learnt(step(0, 1, 2, { reward: -200, terminated: true }));
  assertEquals(new Set(ended), new Set(["-99.000 6.000", "2.000 -97.000"]));
  assertEquals(learnt(step(0, 1, 2, { truncated: true })), learnt(step(0, 1, 2)));
});

Deno.test("DoubleQLearning acts by the mean of its tables", () => {
  const agent = new DoubleQLearning(spaces(1, 3), { stepSize: 1, discount: 0, epsilon: 0 });
  for (let i = 0; i < 40; i++) {
    agent.learn(step(0, 0, 0, { reward: 2 }));
    agent.learn(step(0, 1, 0, { reward: i % 2 === 0 ? 9 : -9 }));
    const [one, other] = agent.tables, row = [...agent.values.of(0)];
    assertEquals(row, [0, 1, 2].map((action) => (one.value(0, action) + other.value(0, action)) / 2));
    assertEquals(agent.act(0), row.indexOf(Math.max(...row)));
  }
});

Deno.test("DoubleQLearning starts with two tables of the same values", () => {
  const agent = new DoubleQLearning(spaces(3, 2), { initialValue: { low: 0, high: 1 } });
  const [one, other] = agent.tables;
  assertEquals([...one], [...agent.values]);
  assertEquals([...other], [...agent.values]);
  assert(one !== other);
});

Deno.test("DoubleQLearning is not taken in by luck, where the largest of many means looks better than it is", () => {
  // Ten actions that pay +1 or -1, as often the one as the other.
  const agents = 200;
  let judged = 0, believed = 0;
  for (let seed = 0; seed < agents; seed++) {
    const agent = new DoubleQLearning(spaces(1, 10), { discount: 0, seed }), random = new Generator(seed);
    for (let i = 0; i < 500; i++) {
      agent.learn(step(0, i % 10, 0, { reward: random.random() < 0.5 ? 1 : -1 }));
    }
    const [one, other] = agent.tables;
    judged += other.value(0, one.best(0)) / agents;
    believed += one.max(0) / agents;
  }
  assert(believed > 0.2, `the largest mean is believed to be worth ${believed}`);
  assertAlmostEquals(judged, 0, 0.05);
});
