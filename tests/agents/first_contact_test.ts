/** What the agents say to someone who calls them for the first time. */
import { Dqn } from "../../lib/agents/dqn.ts";
import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { Discrete } from "../../lib/envs/spaces.ts";
import { assertStringIncludes, assertThrows } from "../assert.ts";

for (const [name, agent] of Object.entries({ QLearning, RandomAgent, Dqn })) {
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
