import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { demandKnown } from "../../lib/demands/known.ts";
import { discretise } from "../../lib/envs/wrappers/discretise.ts";
import { make } from "../../lib/envs/registry.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { train } from "../../lib/train/train.ts";
import { assertRejects, assertThrows } from "../assert.ts";

Deno.test("demandKnown() names the option that does not exist, and those that do", () => {
  demandKnown("Thing", { seed: 1 }, ["seed", "size"]);
  assertThrows(
    () => demandKnown("Thing", { seed: 1, length: 2 }, ["seed", "size"]),
    TypeError,
    'Thing: there is no option "length"; there are seed, size',
  );
  assertThrows(() => demandKnown("Thing", { size: 2 }, []), TypeError, '"size"; it takes none');
});

Deno.test("demandKnown() knows what is meant by a name in other letters, or as Python writes it", () => {
  for (const name of ["is_slippery", "isslippery", "IsSlippery"]) {
    assertThrows(
      () => demandKnown("Thing", { [name]: 1 }, ["seed", "isSlippery"]),
      TypeError,
      `there is no option "${name}"; do you mean isSlippery?`,
    );
  }
});

Deno.test("demandKnown() counts its options, and shows what was given in their place", () => {
  assertThrows(() => demandKnown("Thing", { size: 2 }, ["seed"]), TypeError, '"size"; there is seed');
  for (
    const [options, got] of [[new Map([["seed", 1]]), "a Map"], [[1, "a"], '[1, "a"]'], ["seed", '"seed"'], [
      undefined,
      "undefined",
    ]]
  ) {
    assertThrows(() => demandKnown("Thing", options, ["seed"]), TypeError, `{ seed }, got ${got}`);
  }
});

Deno.test("options that are no object are refused, and those of a reset are checked too", () => {
  const env = make("CartPole-v0"), untyped: { reset(options: unknown): unknown } = env;
  for (const options of [5, null, "seed"]) {
    assertThrows(() => untyped.reset(options), TypeError, "CartPole-v0: reset");
  }
  assertThrows(() => untyped.reset({ sed: 5 }), TypeError, 'there is no option "sed"');
  for (const [seed, got] of [["abc", '"abc"'], [null, "null"], [{}, "{}"]]) {
    assertThrows(
      () => untyped.reset({ seed }),
      TypeError,
      `CartPole-v0: reset: seed must be a whole number of at least 0, got ${got}`,
    );
  }
  const wrong: Record<string, unknown> = { suttonBartoReward: "no" };
  assertThrows(
    () => make("CartPole-v0", wrong),
    TypeError,
    'suttonBartoReward must be true or false, got "no"',
  );
});

Deno.test("a spec cannot be changed under its twins", () => {
  const env = discretise(make("CartPole-v0"), { low: [0, 0, 0, 0], high: [1, 1, 1, 1], bins: [1, 1, 2, 2] });
  assertThrows(() => Object.assign(env.spec.options, { suttonBartoReward: true }), TypeError);
  assertThrows(() => Object.assign(env.spec.wrappers?.[0].options ?? {}, { bins: [] }), TypeError);
});

Deno.test("a misspelt option is refused wherever options are taken", async () => {
  const grid = { low: [-1, -1, -1, -1], high: [1, 1, 1, 1], bins: [1, 1, 2, 2] };
  const env = discretise(make("CartPole-v0"), grid), agent = new QLearning(env);
  // As a cell of a notebook does it, where types are not checked.
  const misspelt: Record<string, unknown> = { sed: 1 };
  for (
    const attempt of [
      () => new QLearning(env, misspelt),
      () => new RandomAgent(env, misspelt),
      () => make("CartPole-v0", misspelt),
      () => discretise(make("CartPole-v0"), { ...grid, ...misspelt }),
      () => train(agent, env, { episodes: 1, ...misspelt }),
    ]
  ) {
    assertThrows(attempt, TypeError, 'there is no option "sed"');
  }
  for (
    const attempt of [
      () => evaluate(agent, env, misspelt),
      () => record(agent, env, misspelt),
    ]
  ) {
    await assertRejects(attempt, TypeError, 'there is no option "sed"');
  }
});
