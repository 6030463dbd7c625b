/** What the agents say to someone who calls them for the first time. */
import { Dqn } from "../../lib/agents/dqn.ts";
import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import type { EnvSpec } from "../../lib/envs/env.ts";
import { Box, Discrete } from "../../lib/envs/spaces.ts";
import { assertStringIncludes, assertThrows } from "../assert.ts";
import { tabularAgents } from "./tabular/agents.ts";

for (const [name, agent] of Object.entries({ ...tabularAgents, RandomAgent, Dqn })) {
  Deno.test(`${name} says that the environment comes first, where it is missing or stands elsewhere`, () => {
    const untyped: new (env?: unknown, options?: unknown) => unknown = Object.assign(agent);
    const env = { spec: {}, observationSpace: new Discrete(1), actionSpace: new Discrete(2) };
    for (
      const [given, got] of [
        [[], "undefined"],
        [["CartPole-v1"], '"CartPole-v1"'],
        [[{ seed: 1 }], "{ seed: 1 }"],
        [[{ seed: 1 }, env], "{ seed: 1 }"],
      ] as const
    ) {
      const message = `, got ${got}; it comes first: new rl.${name}(env)`;
      const error = assertThrows(() => new untyped(...given), TypeError, message);
      assertStringIncludes(error.message, `${name}: the environment must have `);
    }
  });
}

for (const [name, Agent] of Object.entries(tabularAgents)) {
  Deno.test(`${name} says what to do where an environment's spaces fit no table`, () => {
    const boxed: { spec: EnvSpec; observationSpace: unknown; actionSpace: unknown } = {
      spec: { id: "Boxed", options: {} },
      observationSpace: new Box([0], [1]),
      actionSpace: new Discrete(2),
    };
    const untyped: new (env: unknown) => unknown = Object.assign(Agent);
    assertThrows(
      () => new untyped(boxed),
      TypeError,
      `${name}: the observations of Boxed must be numbered from 0, got Box(`,
    );
    assertThrows(() => new untyped(boxed), TypeError, "rl.discretise() cuts a Box into bins");
    const continuous = { ...boxed, observationSpace: new Discrete(3), actionSpace: new Box([0], [1]) };
    assertThrows(
      () => new untyped(continuous),
      TypeError,
      `${name}: the actions of Boxed must be numbered from 0, got Box(`,
    );
    const shifted = { ...boxed, observationSpace: new Discrete(3, 1) };
    assertThrows(() => new untyped(shifted), TypeError, "must be numbered from 0");
  });
}

Deno.test("QLearning shows a list as a list", () => {
  const small = {
    spec: { id: "Small", options: {} },
    observationSpace: new Discrete(3),
    actionSpace: new Discrete(2),
  };
  const options: Record<string, unknown> = { epsilon: [0.1, 0.2] };
  assertThrows(
    () => new QLearning(small, options),
    TypeError,
    "epsilon must be a number or a schedule, got [0.1, 0.2]",
  );
});
