import { SoftmaxPolicyGradient } from "../../lib/agents/softmax_policy_gradient.ts";
import type { SoftmaxPolicyGradientOptions } from "../../lib/agents/tabular/policy_gradient_options.ts";
import { make } from "../../lib/envs/registry.ts";
import { policyEvaluation } from "../../lib/rules/policy_evaluation.ts";
import { softmax } from "../../lib/rules/softmax.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";
import { spaces, step, tableOf } from "./tabular/agents.ts";

function agentWith(options: SoftmaxPolicyGradientOptions = {}): SoftmaxPolicyGradient {
  return new SoftmaxPolicyGradient(spaces(3, 2), { stepSize: 0.5, discount: 0.5, ...options });
}

/** Action 0 in state 0, for nothing, and action 1 in state 1, for 4: the returns are 2 and 4. */
function playOnce(agent: SoftmaxPolicyGradient, ending = { terminated: true, truncated: false }): void {
  agent.learn(step(0, 0, 1, { reward: 0 }));
  agent.learn(step(1, 1, 2, { reward: 4, ...ending }));
}

Deno.test("SoftmaxPolicyGradient prefers what was done by α γᵗ G (1 − π), and the other less by as much", () => {
  const agent = agentWith();
  playOnce(agent);
  // 0.5 · 2 · 0.5 in state 0, and as much in state 1, where 4 is discounted once.
  assertEquals(tableOf(agent), [[0.5, -0.5], [-0.5, 0.5], [0, 0]]);
  assertAlmostEquals(agent.probabilities(0)[0], 1 / (1 + Math.exp(-1)), 1e-15);
});

Deno.test("SoftmaxPolicyGradient divides by the steps of an episode, where it is told to", () => {
  const agent = agentWith({ averaged: true });
  playOnce(agent);
  assertEquals(tableOf(agent), [[0.25, -0.25], [-0.25, 0.25], [0, 0]]);
});

Deno.test("SoftmaxPolicyGradient moves preferences half as far at twice the temperature", () => {
  const agent = agentWith({ temperature: 2 });
  playOnce(agent);
  assertEquals(tableOf(agent), [[0.25, -0.25], [-0.25, 0.25], [0, 0]]);
  assertAlmostEquals(agent.probabilities(0)[0], 1 / (1 + Math.exp(-0.25)), 1e-15);
});

Deno.test("SoftmaxPolicyGradient judges a whole episode by the policy at its beginning", () => {
  const agent = agentWith();
  agent.learn(step(0, 0, 0, { reward: 0 }));
  agent.learn(step(0, 1, 2, { reward: 4, terminated: true }));
  assertEquals([...agent.preferences.of(0)], [0, 0]); // 2 for the one, half of 4 for the other: they cancel
});

Deno.test("SoftmaxPolicyGradient learns nothing before the end, and counts only what was paid where it is cut short", () => {
  const agent = agentWith(), ended = agentWith();
  agent.learn(step(0, 0, 1, { reward: 5 }));
  assertEquals(tableOf(agent).flat(), [0, 0, 0, 0, 0, 0]);
  const cut = agentWith();
  playOnce(cut, { terminated: false, truncated: true });
  playOnce(ended);
  assertEquals(tableOf(cut), tableOf(ended));
});

Deno.test("SoftmaxPolicyGradient takes the step of source lesson c: from 1 by 0.1 · (1 − 0.5) / 6", () => {
  const maze = make("Maze"), actionMask = (state: number) => maze.actionMask(state);
  const agent = new SoftmaxPolicyGradient(maze, {
    stepSize: 0.1,
    discount: 1,
    initialPreference: 1,
    averaged: true,
    actionMask,
  });
  const route = [[0, 1, 1], [1, 1, 2], [2, 2, 5], [5, 3, 4], [4, 2, 7], [7, 1, 8]] as const;
  for (const [state, action, next] of route) {
    agent.learn(step(state, action, next, { reward: next === 8 ? 1 : 0, terminated: next === 8 }));
  }
  const row = [...agent.preferences.of(0)];
  assertAlmostEquals(row[1], 1.0083333333333333, 1e-15);
  assertAlmostEquals(row[2], 0.9916666666666667, 1e-15);
  assertEquals([row[0], row[3]], [-Infinity, -Infinity]);
});

Deno.test("SoftmaxPolicyGradient's policy is what policyEvaluation takes", () => {
  const maze = make("Maze");
  const agent = new SoftmaxPolicyGradient(maze, { actionMask: (state) => maze.actionMask(state) });
  const policy = agent.policy();
  assertEquals(policy[0], Float64Array.of(0, 0.5, 0.5, 0));
  // A walk of 50 moves on average, as the lesson's random policy takes them.
  const costly = make("Maze", { stepReward: -1, goalReward: -1 }).unwrapped.model;
  assertAlmostEquals(policyEvaluation(costly, policy, { discount: 1 }).values[0], -50, 1e-8);
});

Deno.test("SoftmaxPolicyGradient draws as often as its probabilities say, greedily not at all", () => {
  const agent = agentWith({ initialPreference: { low: -1, high: 1 }, seed: 2 });
  const probabilities = agent.probabilities(1), before = agent.snapshot();
  for (let i = 0; i < 10; i++) {
    assertEquals(agent.act(1, { greedy: true }), probabilities[0] > probabilities[1] ? 0 : 1);
  }
  assertEquals(agent.snapshot(), before);
  const counts = [0, 0];
  for (let i = 0; i < 20_000; i++) counts[agent.act(1)] += 1 / 20_000;
  assert(Math.abs(counts[0] - probabilities[0]) < 0.012);
});

Deno.test("SoftmaxPolicyGradient's schedules see the steps and episodes that lie behind it", () => {
  const agent = agentWith({ stepSize: (_, episode) => episode === 0 ? 0.5 : 0 });
  playOnce(agent);
  const before = tableOf(agent);
  playOnce(agent);
  assertEquals(tableOf(agent), before);
});

Deno.test("SoftmaxPolicyGradient refuses settings out of range, of the wrong kind, and of other agents", () => {
  const untyped = (options: object) => () => new SoftmaxPolicyGradient(spaces(3, 2), options);
  for (const temperature of [0, -1, NaN, Infinity, 1e-9]) {
    assertThrows(untyped({ temperature }), RangeError, "SoftmaxPolicyGradient: temperature must be ");
  }
  for (const stepSize of [-0.1, NaN, Infinity]) assertThrows(untyped({ stepSize }), RangeError, "stepSize");
  assertThrows(untyped({ averaged: 1 }), TypeError, "averaged must be true or false, got 1");
  assertThrows(untyped({ temperature: "1" }), TypeError, "temperature must be a number or a schedule");
  assertThrows(untyped({ initialPreference: NaN }), RangeError, "initial values");
  for (const other of ["epsilon", "initialValue", "behaviour", "learningRate"]) {
    assertThrows(untyped({ [other]: 1 }), TypeError, `there is no option "${other}"`);
  }
});

Deno.test("SoftmaxPolicyGradient holds its temperature to the end of an episode, and learns about the policy that acted", () => {
  const cooling = new SoftmaxPolicyGradient(spaces(2, 2), {
    stepSize: 1,
    discount: 1,
    temperature: (step) => step < 2 ? 1 : 100,
  });
  cooling.preferences.set(0, 0, 1);
  const acted = cooling.probabilities(0)[0]; // at τ = 1
  for (const t of [0, 1, 2]) {
    assertEquals(cooling.probabilities(0)[0], acted);
    cooling.learn(step(0, 0, 0, { reward: t === 2 ? 1 : 0, terminated: t === 2 }));
  }
  assertAlmostEquals(cooling.preferences.value(0, 0), 1 + 3 * (1 - acted), 1e-12);
  const next = softmax(cooling.preferences.of(0), 100); // the next episode is another
  assertEquals(cooling.probabilities(0), next);
});
