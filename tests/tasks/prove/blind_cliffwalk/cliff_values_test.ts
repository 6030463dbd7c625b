import { BlindCliffwalk } from "../../../../lib/envs/tabular/blind_cliffwalk.ts";
import { Generator } from "../../../../lib/random/generator.ts";
import { valueIteration } from "../../../../lib/rules/value_iteration.ts";
import { allWalks } from "../../../../lib/tasks/prove/blind_cliffwalk/all_walks.ts";
import { CliffValues, trueValue } from "../../../../lib/tasks/prove/blind_cliffwalk/cliff_values.ts";
import { assert, assertAlmostEquals, assertEquals } from "../../../assert.ts";

const fall = { observation: 0, action: 1, reward: 0, nextObservation: 3, terminated: true, truncated: false };
const success = {
  observation: 1,
  action: 1,
  reward: 1,
  nextObservation: 2,
  terminated: true,
  truncated: false,
};

Deno.test("trueValue() of the better action is what the model says a state is worth", () => {
  const { values } = valueIteration(new BlindCliffwalk({ states: 5 }).model, { discount: 0.8 });
  for (let state = 0; state < 5; state++) {
    const both = [0, 1].map((action) => trueValue(state, action, 5, 0.8));
    assertAlmostEquals(Math.max(...both), values[state], 1e-9);
    assertEquals([both[1 - state % 2], both[state % 2] > 0], [0, true]);
  }
});

Deno.test("CliffValues takes a quarter of each error away", () => {
  const values = new CliffValues(2, new Generator(0));
  assertEquals(values.discount, 0.5);
  for (const transition of [fall, success]) {
    const error = values.tdError(transition);
    values.update(transition);
    assertAlmostEquals(values.tdError(transition), 0.75 * error, 1e-15);
  }
});

Deno.test("CliffValues begins near 0: the reward is a surprise, and falling hardly one", () => {
  const surprises = Array.from({ length: 400 }, (_, seed) => {
    const values = new CliffValues(2, new Generator(seed));
    return [values.tdError(success), values.tdError(fall)];
  });
  for (const [at, mean] of [[0, 1], [1, 0]]) {
    const errors = surprises.map((pair) => pair[at] - mean);
    assertAlmostEquals(errors.reduce((sum, error) => sum + error, 0) / 400, 0, 0.02);
    assertAlmostEquals(Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / 400), 0.1, 0.01);
  }
});

Deno.test("CliffValues learns from all that can happen until nothing is wrong", () => {
  const values = new CliffValues(4, new Generator(3)), transitions = allWalks(4, new Generator(4));
  assert(values.error > 0.1);
  for (let round = 0; round < 300; round++) transitions.forEach((transition) => values.update(transition));
  assertAlmostEquals(values.error, 0, 1e-20);
});

Deno.test("CliffValues.gain() says beforehand by how much an update lowers the error", () => {
  const values = new CliffValues(3, new Generator(5));
  for (const transition of allWalks(3, new Generator(6))) {
    const before = values.error, gain = values.gain(transition);
    values.update(transition);
    assertAlmostEquals(6 * (before - values.error), gain, 1e-15); // the sum over six values
  }
});
