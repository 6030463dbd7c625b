import { CliffWalking } from "../../lib/envs/grid/cliff_walking.ts";
import { FrozenLake } from "../../lib/envs/grid/frozen_lake.ts";
import { GridWorld } from "../../lib/envs/grid/grid_world.ts";
import { RandomWalk } from "../../lib/envs/tabular/random_walk.ts";
import { TransitionModel } from "../../lib/envs/tabular/transition_model.ts";
import { policyEvaluation } from "../../lib/rules/policy_evaluation.ts";
import { valueIteration } from "../../lib/rules/value_iteration.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

const world = new GridWorld().model; // example 4.1
const atRandom = (states: number) => Array.from({ length: states }, () => [0.25, 0.25, 0.25, 0.25]);

function assertValues(actual: Float64Array, expected: readonly number[], tolerance: number): void {
  assertEquals(actual.length, expected.length);
  expected.forEach((value, state) => assertAlmostEquals(actual[state], value, tolerance));
}

Deno.test("policyEvaluation() fills in figure 4.1 of the book", () => {
  const after = (horizon: number) => policyEvaluation(world, atRandom(16), { discount: 1, horizon }).values;
  assertEquals([...after(1)], [0, ...new Array(14).fill(-1), 0]);
  assertValues(after(2).subarray(0, 4), [0, -1.75, -2, -2], 1e-12);
  assertValues(after(3).subarray(0, 4), [0, -2.4375, -2.9375, -3], 1e-12);
  assertValues(
    policyEvaluation(world, atRandom(16), { discount: 1 }).values,
    [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0],
    1e-9,
  );
});

Deno.test("policyEvaluation() gives square k of a random walk over n the value k / (n + 1)", () => {
  for (const squares of [5, 19]) {
    const { model } = new RandomWalk({ squares });
    const { values } = policyEvaluation(model, new Int32Array(squares + 2), { discount: 1 });
    const expected = Array.from({ length: squares + 2 }, (_, k) => k <= squares ? k / (squares + 1) : 0);
    assertValues(values, expected, 1e-9);
  }
});

Deno.test("policyEvaluation() agrees with numpy's solution of Gymnasium's equations", () => {
  const lake = new FrozenLake().model, large = new FrozenLake({ mapName: "8x8" }).model;
  const cliff = new CliffWalking().model;
  const value = (model: TransitionModel, discount: number, state: number) =>
    policyEvaluation(model, atRandom(model.states), { discount }).values[state];
  assertAlmostEquals(value(lake, 1, 0), 0.013939796242315798, 1e-10);
  assertAlmostEquals(value(large, 1, 0), 0.0019037133490847488, 1e-10);
  assertAlmostEquals(value(cliff, 0.9, 36), -150.89610224372055, 1e-9);
});

Deno.test("policyEvaluation() finds a best policy as good as valueIteration() does", () => {
  for (const env of [new FrozenLake({ mapName: "8x8" }), new CliffWalking({ isSlippery: true })]) {
    const best = valueIteration(env.model, { discount: 0.95 });
    const { values, actionValues } = policyEvaluation(env.model, best.policy, { discount: 0.95 });
    assertValues(values, [...best.values], 1e-9);
    actionValues.forEach((row, state) => assertValues(row, [...best.actionValues[state]], 1e-9));
  }
});

Deno.test("policyEvaluation() weighs the actions with their probabilities", () => {
  const bandit = new TransitionModel({
    states: 1,
    actions: 2,
    start: 0,
    outcomes: (_, action) => [{ probability: 1, nextState: 0, reward: action ? 8 : 4, terminated: true }],
  });
  assertEquals(policyEvaluation(bandit, [[0.75, 0.25]]).values[0], 5);
  assertEquals(policyEvaluation(bandit, [Float32Array.of(0, 1)]).values[0], 8);
  assertEquals(policyEvaluation(bandit, [0]).values[0], 4);
  assertEquals([...policyEvaluation(bandit, [0]).actionValues[0]], [4, 8]); // also of what is never done
});

Deno.test("policyEvaluation() refuses a policy that never comes to an end", () => {
  const alwaysUp = new Int32Array(16);
  const evaluate = (discount: number) => policyEvaluation(world, alwaysUp, { discount }).values;
  assertThrows(() => evaluate(1), RangeError, "policyEvaluation: an episode cannot end from state 1");
  assertAlmostEquals(evaluate(0.9)[1], -10, 1e-9);
  assertEquals(evaluate(0.9)[4], -1); // up into the goal
});

Deno.test("policyEvaluation() asks for no action in a room that nobody can enter", () => {
  const { model } = new GridWorld({ map: ["S.G", "###", "..."] }), right = 1;
  const policy = [right, right, ...new Array(7).fill(NaN)];
  const { values } = policyEvaluation(model, policy, { discount: 1 });
  assertEquals(values, Float64Array.of(-2, -1, 0, ...new Array(6).fill(NaN)));
});

Deno.test("policyEvaluation() lets a policy rest for ever where nothing is paid", () => {
  const { model } = new FrozenLake({ isSlippery: false });
  assertEquals(policyEvaluation(model, new Int32Array(16), { discount: 1 }).values, new Float64Array(16));
});

Deno.test("policyEvaluation() refuses what is no policy", () => {
  const untyped: { evaluate(policy: unknown): unknown } = {
    evaluate: (policy: ArrayLike<number>) => policyEvaluation(world, policy),
  };
  const refused = (entry: unknown) => () => untyped.evaluate([entry, ...new Array(15).fill(0)]);
  assertThrows(() => untyped.evaluate(undefined), TypeError, "a list with an entry for each state");
  assertThrows(() => untyped.evaluate([0, 1]), RangeError, "an entry for each of 16 states, got 2");
  assertThrows(refused(4), RangeError, "the policy of state 0 must be an action, 0 to 3, got 4");
  assertThrows(refused(0.5), RangeError, "must be an action");
  assertThrows(refused([0.5, 0.5]), RangeError, "4 probabilities that add up to 1, got [0.5, 0.5]");
  assertThrows(refused([0.5, 0.6, 0, 0]), RangeError, "add up to 1");
  assertThrows(refused([1.5, -0.5, 0, 0]), RangeError, "add up to 1");
  assertThrows(refused("up"), TypeError, 'got "up"');
  assert(policyEvaluation(world, atRandom(16)).sweeps > 1);
});

Deno.test("policyEvaluation() takes NaN where there is nothing to do, and refuses it where there is", () => {
  const { model } = new FrozenLake(), policy = valueIteration(model).policy;
  assertEquals([policy[5], policy[15]], [NaN, NaN]); // a hole, and the goal
  policyEvaluation(model, policy);
  assertThrows(
    () => policyEvaluation(model, policy.with(0, NaN)),
    RangeError,
    "the policy of state 0 must be an action",
  );
});
