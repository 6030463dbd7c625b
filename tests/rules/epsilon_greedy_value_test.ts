import fc from "fast-check";
import { Generator } from "../../lib/random/generator.ts";
import { epsilonGreedy } from "../../lib/rules/epsilon_greedy.ts";
import { epsilonGreedyProbabilities } from "../../lib/rules/epsilon_greedy_probabilities.ts";
import { epsilonGreedyValue } from "../../lib/rules/epsilon_greedy_value.ts";
import { noisyGreedy } from "../../lib/rules/noisy_greedy.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** Values of actions, some of which are forbidden, but not all. */
const actionValues = fc.array(fc.oneof(numbers, fc.constant(-Infinity)), { minLength: 1, maxLength: 6 })
  .filter((values) => values.some((value) => value > -Infinity));
const epsilons = fc.double({ min: 0, max: 1, noNaN: true });

Deno.test("epsilonGreedyProbabilities() is ε/n for each, and 1 − ε more for the first of the best", () => {
  assertEquals(epsilonGreedyProbabilities([0, 8, 8, 2], 0.5), Float64Array.of(0.125, 0.625, 0.125, 0.125));
  assertEquals(epsilonGreedyProbabilities([3, 1], 0), Float64Array.of(1, 0));
  assertEquals(epsilonGreedyProbabilities([3, 1], 1), Float64Array.of(0.5, 0.5));
  assertEquals(epsilonGreedyProbabilities([-Infinity, -5, -9], 0.5), Float64Array.of(0, 0.75, 0.25));
});

Deno.test("epsilonGreedyValue() is the mean of the values as often as they are taken", () => {
  assertEquals(epsilonGreedyValue([0, 8], 0.5), 6); // 0.5 · 8 + 0.5 · 4
  assertEquals(epsilonGreedyValue([-4, 8, -Infinity], 0.25), 6.5); // 0.75 · 8 + 0.25 · 2
  assertEquals(epsilonGreedyValue([-4, 8], 0), 8);
  fc.assert(
    fc.property(actionValues, epsilons, (values, epsilon) => {
      const mean = epsilonGreedyProbabilities(values, epsilon)
        .reduce((sum, p, action) => p === 0 ? sum : sum + p * values[action], 0);
      assertAlmostEquals(epsilonGreedyValue(values, epsilon), mean, 1e-6);
    }),
  );
});

Deno.test("epsilonGreedy() draws as epsilonGreedyProbabilities() says, also beside what is forbidden", () => {
  const values = [-Infinity, 3, -Infinity, 1, 2], counts = new Float64Array(5), random = new Generator(1);
  for (let i = 0; i < 40_000; i++) counts[epsilonGreedy(values, 0.6, random)] += 1 / 40_000;
  epsilonGreedyProbabilities(values, 0.6).forEach((share, action) =>
    assertAlmostEquals(counts[action], share, 0.01)
  );
  assertEquals([counts[0], counts[2]], [0, 0]);
});

Deno.test("epsilonGreedy() and noisyGreedy() never take what is forbidden", () => {
  fc.assert(
    fc.property(actionValues, epsilons, fc.nat(), (values, epsilon, seed) => {
      for (const choose of [epsilonGreedy, noisyGreedy]) {
        assert(values[choose(values, epsilon, new Generator(seed))] > -Infinity, choose.name);
      }
    }),
  );
  const random = new Generator(0);
  for (let i = 0; i < 1000; i++) assertEquals(noisyGreedy([-Infinity, 0, -Infinity], 1, random), 1);
});
