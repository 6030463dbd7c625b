import { CliffWalking } from "../../lib/envs/grid/cliff_walking.ts";
import { FrozenLake } from "../../lib/envs/grid/frozen_lake.ts";
import { GridWorld } from "../../lib/envs/grid/grid_world.ts";
import { type Outcome, TransitionModel } from "../../lib/envs/tabular/transition_model.ts";
import { grid } from "../../lib/notebook/plot/grid.ts";
import { Generator } from "../../lib/random/generator.ts";
import { argmax } from "../../lib/rules/argmax.ts";
import { policyEvaluation } from "../../lib/rules/policy_evaluation.ts";
import { valueIteration } from "../../lib/rules/value_iteration.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

/** The gambler of example 4.3: states are his capital, action a stakes a + 1, as far as he has it and needs it. */
const gambler = new TransitionModel({
  states: 101,
  actions: 50,
  start: 50,
  outcomes: (capital, action) => {
    const stake = Math.min(action + 1, capital, 100 - capital);
    return [[0.4, capital + stake], [0.6, capital - stake]].map(([probability, nextState]) => ({
      probability,
      nextState,
      reward: nextState === 100 && stake > 0 ? 1 : 0,
      terminated: nextState === 0 || nextState === 100,
    }));
  },
});

/** One state, in which one may stay at a price or leave at another. */
function room(stay: number, leave: number): TransitionModel {
  return new TransitionModel({
    states: 2,
    actions: 2,
    start: 0,
    outcomes: (_, action) =>
      action === 0
        ? [{ probability: 1, nextState: 0, reward: stay, terminated: false }]
        : [{ probability: 1, nextState: 1, reward: leave, terminated: true }],
  });
}

Deno.test("valueIteration() solves the gambler's problem", () => {
  const { values } = valueIteration(gambler, { discount: 1 });
  // By staking all that is needed or there: 0.4 to win at once, 0.4 · 0.4 by way of 50, 0.4 + 0.6 · 0.4 from 75.
  for (const [capital, value] of [[50, 0.4], [25, 0.16], [75, 0.64], [0, 0], [100, 0]]) {
    assertAlmostEquals(values[capital], value, 1e-10);
  }
});

Deno.test("valueIteration() finds the way of 13 steps along the cliff", () => {
  const { model } = new CliffWalking();
  const { values, policy } = valueIteration(model, { discount: 1 });
  assertEquals(policyEvaluation(model, policy, { discount: 1 }).values, values);
  assertEquals(values[36], -13);
  assertEquals(values[0], -14);
  assertEquals([policy[36], policy[24], policy[34], policy[35]], [0, 1, 1, 2]);
});

Deno.test("valueIteration() is worth on slippery ground what numpy's linear algebra finds", () => {
  const { model } = new CliffWalking({ isSlippery: true });
  // Gymnasium's table, the optimal policy's equations solved by numpy.linalg.solve.
  assertAlmostEquals(valueIteration(model, { discount: 1 }).values[36], -64.70917590996217, 1e-9);
  assertAlmostEquals(valueIteration(model, { discount: 0.9 }).values[36], -9.936417277211003, 1e-9);
});

Deno.test("valueIteration() crosses the lake with 14/17, and with less under a time limit", () => {
  const small = new FrozenLake().model, large = new FrozenLake({ mapName: "8x8" }).model;
  assertAlmostEquals(valueIteration(small, { discount: 1 }).values[0], 14 / 17, 1e-9);
  assertAlmostEquals(valueIteration(large, { discount: 1 }).values[0], 1, 1e-9);
  assertAlmostEquals(valueIteration(small, { discount: 0.99 }).values[0], 0.5420259320004736, 1e-9);
  // Backward induction over Gymnasium's table in numpy.
  assertAlmostEquals(
    valueIteration(small, { discount: 1, horizon: 100 }).values[0],
    0.7441902878292697,
    1e-12,
  );
  assertAlmostEquals(
    valueIteration(large, { discount: 1, horizon: 200 }).values[0],
    0.9132201502016296,
    1e-12,
  );
});

Deno.test("valueIteration() looks exactly as far ahead as the horizon", () => {
  const { model } = new CliffWalking();
  const within = (horizon: number) => valueIteration(model, { discount: 1, horizon });
  assertEquals([1, 2, 12, 13, 14].map((horizon) => within(horizon).values[36]), [-1, -2, -12, -13, -13]);
  assertEquals(within(1).policy[35], 0); // with one step to go, the goal costs as much as any other square
  assertEquals([within(7).sweeps, within(1).sweeps], [7, 1]);
  assertEquals(valueIteration(room(-1, -1.5), { discount: 1, horizon: 1 }).policy[0], 0);
  assertEquals(valueIteration(room(-1, -1.5), { discount: 1, horizon: 2 }).policy[0], 1);
});

Deno.test("valueIteration() counts nothing after an ended episode", () => {
  const { values, actionValues } = valueIteration(room(1, 5), { discount: 0.5 });
  assertEquals([...actionValues[0]], [3.5, 5]); // to stay once more: 1 + 0.5 · 5
  assertEquals(values, Float64Array.of(5, 0));
  assertEquals([...actionValues[1]], [0, 0]); // the state after the end, although the model lists what follows
  const cliff = valueIteration(new CliffWalking().model, { discount: 1 });
  assertEquals(cliff.values.subarray(37), Float64Array.of(...new Array(10).fill(NaN), 0)); // nobody ever is on the cliff, or goes on from the goal
});

Deno.test("valueIteration() takes discounts from 0 to 1", () => {
  assertEquals([...valueIteration(room(1, 0.5), { discount: 0 }).actionValues[0]], [1, 0.5]);
  assertAlmostEquals(valueIteration(room(1, 0), { discount: 0.9 }).values[0], 10, 1e-9);
  assertAlmostEquals(valueIteration(room(1, 0)).values[0], 100, 1e-8); // 1 / (1 - 0.99)
});

Deno.test("valueIteration() takes the first of several best actions", () => {
  assertEquals(valueIteration(room(0, 0), { discount: 1 }).policy, Float64Array.of(0, NaN));
  assertEquals(valueIteration(room(-1, 0), { discount: 1 }).policy, Float64Array.of(1, NaN));
});

Deno.test("valueIteration() refuses a world that has no end to find", () => {
  const forEver = (reward: number) =>
    new TransitionModel({
      states: 2,
      actions: 1,
      start: 0,
      outcomes: (state) => [{ probability: 1, nextState: 1 - state, reward, terminated: false }],
    });
  assertThrows(() => valueIteration(forEver(-1), { discount: 1 }), RangeError, "cannot end from state 0");
  assertThrows(
    () => valueIteration(forEver(1), { discount: 1 }),
    RangeError,
    "a discount below 1, or a horizon",
  );
  const halfTheTime = new TransitionModel({
    states: 1,
    actions: 1,
    start: 0,
    outcomes: () => [0, -1].map((reward) => ({ probability: 0.5, nextState: 0, reward, terminated: false })),
  });
  assertThrows(() => valueIteration(halfTheTime, { discount: 1 }), RangeError, "cannot end from state 0");
  assertEquals(valueIteration(forEver(0), { discount: 1 }).values, Float64Array.of(0, 0));
  assertEquals(valueIteration(forEver(-1), { discount: 1, horizon: 3 }).values, Float64Array.of(-3, -3));
});

Deno.test("valueIteration() gives no weight to what cannot happen", () => {
  /** A step from state 0 that pays `reward` and leads back there; state 1 cannot be reached. */
  const back = (reward: number, impossible: Partial<Outcome>) =>
    new TransitionModel({
      states: 2,
      actions: 1,
      start: 0,
      outcomes: () => [
        { probability: 1, nextState: 0, reward, terminated: false },
        { probability: 0, nextState: 1, reward: 0, terminated: false, ...impossible },
      ],
    });
  const solve = (model: TransitionModel) => valueIteration(model, { discount: 1 }).values;
  assertThrows(() => solve(back(-1, { terminated: true })), RangeError, "cannot end from state 0");
  assertEquals(solve(back(0, { reward: -1 })), Float64Array.of(0, NaN));
  assertEquals(valueIteration(back(-1, {}), { discount: 0 }).values, Float64Array.of(-1, NaN));
});

Deno.test("valueIteration() leaves a room alone that nobody can enter, although nobody could leave it", () => {
  const { model } = new GridWorld({ map: ["S.G", "###", "..."] });
  const { values, actionValues, policy } = valueIteration(model, { discount: 1 });
  assertEquals(values, Float64Array.of(-2, -1, 0, ...new Array(6).fill(NaN)));
  assertEquals(policy, Float64Array.of(1, 1, ...new Array(7).fill(NaN)));
  assertEquals(actionValues.slice(6), Array.from({ length: 3 }, () => new Float64Array(4).fill(NaN)));
});

Deno.test("valueIteration() finds the end of a long way, whichever way round its states are numbered", () => {
  const length = 3000;
  for (const forward of [true, false]) {
    const number = (place: number) => forward ? place : length - place;
    const model = new TransitionModel({
      states: length + 1,
      actions: 1,
      start: number(0),
      outcomes: (state) => {
        const place = Math.min(number(state) + 1, length);
        return [{ probability: 1, nextState: number(place), reward: -1, terminated: place === length }];
      },
    });
    assertEquals(valueIteration(model, { discount: 1 }).values[number(0)], -length);
  }
});

Deno.test("valueIteration() says that values settle too slowly where the discount is almost 1", () => {
  const discount = 0.9999999999, says = "with a discount of 0.9999999999 they settle too slowly";
  for (const reward of [1, -1]) {
    const forEver = new TransitionModel({
      states: 1,
      actions: 1,
      start: 0,
      outcomes: () => [{ probability: 1, nextState: 0, reward, terminated: false }],
    });
    assertThrows(
      () => valueIteration(forEver, { discount }),
      RangeError,
      "sweeps the values still change by 0.99",
    );
    assertThrows(() => valueIteration(forEver, { discount }), RangeError, says);
  }
  assertEquals(valueIteration(room(-1, -5000), { discount }).policy[0], 1); // the change shrinks at once, at the end
});

Deno.test("valueIteration() refuses a world that pays for never ending", () => {
  assertThrows(() => valueIteration(room(1, 0), { discount: 1 }), RangeError, "still rise by 1 a sweep");
  assertThrows(() => valueIteration(room(1e-6, 0), { discount: 1 }), RangeError, "without bound");
});

Deno.test("valueIteration() waits until a dear way out is cheaper than to go on for ever", () => {
  const { values, sweeps } = valueIteration(room(-1, -5000), { discount: 1 });
  assertEquals(values[0], -5000);
  assert(sweeps > 5000);
});

Deno.test("valueIteration() ends where rounding keeps values from settling further", () => {
  const random = new Generator(4040); // the values of this world go round in circles, in their last digit
  const model = new TransitionModel({
    states: 6,
    actions: 1,
    start: 0,
    outcomes: () => {
      const there = random.random();
      return [there, 1 - there].map((probability) => (
        { probability, nextState: random.integers(6), reward: random.normal(), terminated: false }
      ));
    },
  });
  const { values } = valueIteration(model, { discount: 0.5, tolerance: 0 });
  assertAlmostEquals(values[0], 0.4055133580724633, 1e-14);
});

Deno.test("valueIteration()'s action values are what argmax and rl.plot.grid take", () => {
  const lake = new FrozenLake(), { values, actionValues, policy } = valueIteration(lake.model);
  assertEquals(
    policy,
    Float64Array.from(
      actionValues,
      (row, square) => lake.map.squares[square] === "floor" || square === 0 ? argmax(row) : NaN,
    ),
  );
  assertEquals(values, Float64Array.from(actionValues, (row) => Math.max(...row)));
  grid({ actionValues }, lake.layout);
  grid({ values, policy }, lake.layout);
});

Deno.test("valueIteration() refuses what it cannot use", () => {
  const { model } = new FrozenLake();
  const untyped: { solve(model: unknown, options: unknown): unknown } = { solve: valueIteration };
  assertThrows(() => untyped.solve({}, {}), TypeError, "env.unwrapped.model");
  const described = { states: 1, actions: 1, start: 0, outcomes: () => [] }; // what a model is made from
  assertThrows(() => untyped.solve(described, {}), TypeError, "the model must be a TransitionModel, got {");
  assertThrows(() => untyped.solve(model, { gamma: 0.9 }), TypeError, 'no option "gamma"');
  for (const discount of [-0.1, 1.1, NaN]) {
    assertThrows(() => valueIteration(model, { discount }), RangeError, "discount must be between 0 and 1");
  }
  assertThrows(() => valueIteration(model, { tolerance: -1 }), RangeError, "tolerance must be at least 0");
  assertThrows(
    () => valueIteration(model, { horizon: 0 }),
    RangeError,
    "horizon must be an integer of at least 1",
  );
});
