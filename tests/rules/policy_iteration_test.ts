import { FrozenLake } from "../../lib/envs/grid/frozen_lake.ts";
import { GridWorld } from "../../lib/envs/grid/grid_world.ts";
import { make } from "../../lib/envs/registry.ts";
import { TransitionModel } from "../../lib/envs/tabular/transition_model.ts";
import { policyEvaluation } from "../../lib/rules/policy_evaluation.ts";
import { policyIteration } from "../../lib/rules/policy_iteration.ts";
import { valueIteration } from "../../lib/rules/value_iteration.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

/** What happens after the one action or the other in state 0: state 1 is the end. */
interface Room {
  readonly one: { readonly pays: number; readonly leaves: boolean };
  readonly other: { readonly pays: number; readonly leaves: boolean };
}

function room({ one, other }: Room): TransitionModel {
  return new TransitionModel({
    states: 2,
    actions: 2,
    start: 0,
    outcomes: (_, action) => {
      const { pays, leaves } = action === 0 ? one : other;
      return [{ probability: 1, nextState: leaves ? 1 : 0, reward: pays, terminated: leaves }];
    },
  });
}

const models: readonly { readonly name: string; readonly model: TransitionModel }[] = [
  { name: "Bandit", model: make("Bandit").unwrapped.model },
  { name: "BlindCliffwalk", model: make("BlindCliffwalk").unwrapped.model },
  { name: "Chain", model: make("Chain").unwrapped.model },
  { name: "CliffWalking-v1", model: make("CliffWalking-v1").unwrapped.model },
  { name: "CliffWalking-v1, slippery", model: make("CliffWalking-v1", { isSlippery: true }).unwrapped.model },
  { name: "FrozenLake-v1", model: make("FrozenLake-v1").unwrapped.model },
  { name: "FrozenLake-v1, firm", model: make("FrozenLake-v1", { isSlippery: false }).unwrapped.model },
  { name: "FrozenLake8x8-v1", model: make("FrozenLake8x8-v1").unwrapped.model },
  { name: "GridWorld", model: make("GridWorld").unwrapped.model },
  { name: "GridWorld4x3", model: make("GridWorld4x3").unwrapped.model },
  { name: "Maze", model: make("Maze").unwrapped.model },
  { name: "RandomWalk", model: make("RandomWalk").unwrapped.model },
  { name: "WindyGridWorld", model: make("WindyGridWorld").unwrapped.model },
];

function assertValues(actual: Float64Array, expected: Float64Array, about: string): void {
  assertEquals(actual.length, expected.length);
  actual.forEach((value, state) => {
    const tolerance = 1e-9 * Math.max(1, Math.abs(expected[state]));
    if (Number.isNaN(expected[state])) assert(Number.isNaN(value), about);
    else assertAlmostEquals(value, expected[state], tolerance, about);
  });
}

for (const { name, model } of models) {
  Deno.test(`policyIteration() finds what valueIteration() does: ${name}`, () => {
    for (const discount of name === "Chain" ? [0.5, 0.9, 0.99] : [0, 0.5, 0.9, 0.99, 1]) {
      const best = valueIteration(model, { discount }), found = policyIteration(model, { discount });
      const about = `discount ${discount}`;
      assertValues(found.values, best.values, about);
      found.actionValues.forEach((row, state) => assertValues(row, best.actionValues[state], about));
      // What it calls a policy is one, and is worth that.
      assertValues(policyEvaluation(model, found.policy, { discount }).values, best.values, about);
      assertEquals([...found.policy].map(Number.isNaN), [...best.policy].map(Number.isNaN));
      assert(found.policies >= 1 && found.sweeps >= found.policies);
    }
  });
}

Deno.test("policyIteration() finds the way of 13 steps along the cliff in 1 policy, the shortest way out", () => {
  const { values, policies, policy } = policyIteration(make("CliffWalking-v1").unwrapped.model, {
    discount: 1,
  });
  assertEquals([values[36], policy[36], policy[24], policy[35]], [-13, 0, 1, 2]);
  assertEquals(policies, 1);
});

Deno.test("policyIteration() takes few policies for the lake, whose values take hundreds of sweeps", () => {
  const { model } = new FrozenLake({ mapName: "8x8" });
  const found = policyIteration(model, { discount: 0.99 });
  assert(found.policies <= 12, `${found.policies} policies`);
});

Deno.test("policyIteration() stays with the first of several best actions that it found", () => {
  const tie = room({ one: { pays: 2, leaves: true }, other: { pays: 2, leaves: true } });
  const { policy, policies } = policyIteration(tie, { discount: 0.9 });
  assertEquals([...policy], [0, NaN]);
  assertEquals(policies, 1);
});

Deno.test("policyIteration() lets a state from which no end is reached go on for ever, with discount", () => {
  const forEver = room({ one: { pays: -1, leaves: false }, other: { pays: -2, leaves: false } });
  const { values, policy } = policyIteration(forEver, { discount: 0.9 });
  assertAlmostEquals(values[0], -10, 1e-9);
  assertEquals(policy[0], 0);
  const even = room({ one: { pays: -1, leaves: false }, other: { pays: -1, leaves: false } });
  assertEquals(policyIteration(even, { discount: 0.9 }).policy[0], 0); // the first of two that are as bad
  const better = room({ one: { pays: -2, leaves: false }, other: { pays: -1, leaves: false } });
  assertEquals(policyIteration(better, { discount: 0.9 }).policy[0], 1);
});

Deno.test("policyIteration() refuses a world without an end where nothing is discounted", () => {
  const forEver = room({ one: { pays: -1, leaves: false }, other: { pays: -2, leaves: false } });
  assertThrows(
    () => policyIteration(forEver, { discount: 1 }),
    RangeError,
    "policyIteration: an episode cannot end from state 0, and without discount what it pays has no bound; " +
      "choose a discount below 1, or a horizon",
  );
  assertThrows(
    () => policyIteration(make("Chain").unwrapped.model, { discount: 1 }),
    RangeError,
    "policyIteration: ",
  );
});

Deno.test("policyIteration() refuses a world that pays for never ending", () => {
  const paid = room({ one: { pays: 1, leaves: false }, other: { pays: 0, leaves: true } });
  assertThrows(
    () => policyIteration(paid, { discount: 1 }),
    RangeError,
    "policyIteration: an episode cannot end",
  );
});

Deno.test("policyIteration() rests for ever rather than leave at a price, and leaves for a reward", () => {
  const rest = { pays: 0, leaves: false };
  for (const [leave, value, action] of [[-5, 0, 0], [5, 5, 1], [0, 0, 0]] as const) {
    const model = room({ one: rest, other: { pays: leave, leaves: true } });
    const { values, policy } = policyIteration(model, { discount: 1 });
    assertEquals([values[0], policy[0]], [value, action]);
    assertEquals(valueIteration(model, { discount: 1 }).values[0], value);
  }
  const tiring = room({ one: { pays: -1, leaves: false }, other: rest }); // no end, but rest
  assertEquals(policyIteration(tiring, { discount: 1 }).values[0], 0);
  const { model } = new FrozenLake({ rewardSchedule: [1, -1, 0] });
  const ours = policyIteration(model, { discount: 1 }), best = valueIteration(model, { discount: 1 });
  assertValues(ours.values, best.values, "holes that cost");
});

Deno.test("policyIteration() asks nothing of a room that nobody can enter", () => {
  const { model } = new GridWorld({ map: ["S.G", "###", "..."] });
  const { values, policy } = policyIteration(model, { discount: 1 });
  assertEquals(values, Float64Array.of(-2, -1, 0, ...new Array(6).fill(NaN)));
  assertEquals(policy, Float64Array.of(1, 1, ...new Array(7).fill(NaN)));
});

Deno.test("policyIteration() refuses what it cannot use", () => {
  const { model } = new FrozenLake();
  const untyped: { solve(model: unknown, options?: unknown): unknown } = { solve: policyIteration };
  assertThrows(() => untyped.solve({}), TypeError, "policyIteration: the model must be a TransitionModel");
  assertThrows(() => untyped.solve(undefined), TypeError, "policyIteration: the model");
  assertThrows(() => untyped.solve(model, { horizon: 5 }), TypeError, 'no option "horizon"');
  assertThrows(() => untyped.solve(model, { gamma: 0.9 }), TypeError, 'no option "gamma"');
  assertThrows(() => untyped.solve(model, { discount: "1" }), TypeError, "discount must be a number");
  for (const discount of [-0.1, 1.1, NaN]) {
    assertThrows(() => policyIteration(model, { discount }), RangeError, "discount must be between 0 and 1");
  }
  const coarse: object = { tolerance: 0.1 };
  assertThrows(() => policyIteration(model, coarse), TypeError, 'there is no option "tolerance"');
});
