/** Every tabular agent finds the way of six moves through source lesson c's maze, from 20 seeds. */
import type { ActionValues } from "../../../lib/agents/action_values.ts";
import type { Agent } from "../../../lib/agents/agent.ts";
import { DoubleQLearning } from "../../../lib/agents/double_q_learning.ts";
import { ExpectedSarsa } from "../../../lib/agents/expected_sarsa.ts";
import { MonteCarloControl } from "../../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../../lib/agents/n_step_sarsa.ts";
import { QLearning } from "../../../lib/agents/q_learning.ts";
import { Sarsa } from "../../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../../lib/agents/sarsa_lambda.ts";
import { SoftmaxPolicyGradient } from "../../../lib/agents/softmax_policy_gradient.ts";
import { make } from "../../../lib/envs/registry.ts";
import { exponential } from "../../../lib/rules/schedule.ts";
import { assert, assertEquals } from "../../assert.ts";
import { meanOfLast, trained } from "./runs.ts";

const maze = make("Maze"), route = [0, 1, 2, 5, 4, 7, 8];
const actionMask = (state: number) => maze.actionMask(state);
/** The lesson's settings; the random table has values in (0, 1). */
const lesson = {
  stepSize: 0.1,
  discount: 0.9,
  epsilon: exponential(0.5, 0.5),
  initialValue: { low: 0, high: 1 },
  actionMask,
};

/** Where a table leads from the start, at most so many squares far. */
function path(table: ActionValues, most = 20): number[] {
  const squares = [maze.reset({ seed: 0 })];
  for (let over = false; !over && squares.length < most;) {
    const { observation, terminated } = maze.step(table.best(squares[squares.length - 1]));
    squares.push(observation);
    over = terminated;
  }
  return squares;
}

for (const Agent of [Sarsa, QLearning, ExpectedSarsa, DoubleQLearning, NStepSarsa, SarsaLambda]) {
  Deno.test(`${Agent.name} walks the maze in 6 moves after 101 episodes, with lesson c's settings, from 20 seeds`, async () => {
    const runs = await trained(
      20,
      101,
      (seed) => ({ agent: new Agent(maze, { ...lesson, seed }), env: make("Maze") }),
    );
    for (const { agent, lengths } of runs) {
      assertEquals(path(agent.values), route);
      assertEquals(lengths.slice(-20), new Array(20).fill(6));
    }
  });
}

Deno.test("QLearning's values on the way are 0.9⁵, 0.9⁴ … 1 in the end", async () => {
  const runs = await trained(20, 1000, (seed) => ({
    agent: new QLearning(maze, { ...lesson, epsilon: 0.3, seed }),
    env: make("Maze"),
  }));
  for (const { agent } of runs) {
    const worth = route.slice(0, -1).map((square) => agent.values.max(square));
    worth.forEach((value, k) => assert(Math.abs(value - 0.9 ** (5 - k)) < 0.01, `${value} after ${k} moves`));
  }
});

/** Agents that need settings of their own, for so many episodes. */
const others: readonly {
  readonly name: string;
  readonly episodes: number;
  readonly create: (seed: number) => Agent<number, number> & { readonly table: ActionValues };
}[] = [
  {
    name: "MonteCarloControl",
    episodes: 100,
    create: (seed) => {
      const agent = new MonteCarloControl(maze, { discount: 0.9, epsilon: 0.3, actionMask, seed });
      return Object.assign(agent, { table: agent.values });
    },
  },
  {
    name: "SoftmaxPolicyGradient",
    episodes: 300,
    create: (seed) => {
      const agent = new SoftmaxPolicyGradient(maze, { stepSize: 0.5, discount: 0.9, actionMask, seed });
      return Object.assign(agent, { table: agent.preferences });
    },
  },
];

for (const { name, episodes, create } of others) {
  Deno.test(`${name} walks the maze in 6 moves after ${episodes} episodes, from 20 seeds`, async () => {
    const runs = await trained(20, episodes, (seed) => ({ agent: create(seed), env: make("Maze") }));
    for (const { agent, lengths } of runs) {
      assertEquals(path(agent.table), route);
      assert(meanOfLast(20, lengths) < 12, `${meanOfLast(20, lengths)} moves while exploring`);
    }
  });
}
