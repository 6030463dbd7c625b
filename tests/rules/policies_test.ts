import { Generator } from "../../lib/random/generator.ts";
import { argmax } from "../../lib/rules/argmax.ts";
import { epsilonGreedy } from "../../lib/rules/epsilon_greedy.ts";
import { noisyGreedy } from "../../lib/rules/noisy_greedy.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";

/** How often each action is chosen in many draws. */
function shares(choose: (random: Generator) => number, actions: number, draws = 40_000): number[] {
  const random = new Generator(0), counts = new Array<number>(actions).fill(0);
  for (let i = 0; i < draws; i++) counts[choose(random)]++;
  return counts.map((count) => count / draws);
}

Deno.test("argmax() takes the first of several", () => {
  assertEquals(argmax([1, 5, 5, 2]), 1);
  assertEquals(argmax([-3]), 0);
  assertEquals(argmax(Float64Array.of(-2, -1, -1)), 1);
});

Deno.test("epsilonGreedy() chooses the best with probability 1 − ε + ε/n, each other with ε/n", () => {
  const [left, best, right] = shares((random) => epsilonGreedy([1, 3, 2], 0.3, random), 3);
  assertAlmostEquals(best, 0.8, 0.01);
  assertAlmostEquals(left, 0.1, 0.01);
  assertAlmostEquals(right, 0.1, 0.01);
});

Deno.test("epsilonGreedy() explores evenly even where one value is 0 and the other positive", () => {
  for (const share of shares((random) => epsilonGreedy([10, 0], 1, random), 2)) {
    assertAlmostEquals(share, 0.5, 0.01);
  }
});

Deno.test("epsilonGreedy() draws nothing with ε = 0, one number to exploit, two to explore", () => {
  const drawn = (epsilon: number) => {
    const random = new Generator(1), reference = new Generator(1);
    epsilonGreedy([0, 1], epsilon, random);
    for (let draws = 0;; draws++) {
      if (JSON.stringify(random.snapshot()) === JSON.stringify(reference.snapshot())) return draws;
      if (draws === 0) reference.random();
      else reference.integers(0, 2);
    }
  };
  assertEquals([0, 1e-12, 1].map(drawn), [0, 1, 2]);
});

Deno.test("noisyGreedy() never tries an action of value 0 beside a positive one", () => {
  assertEquals(shares((random) => noisyGreedy([10, 0], 1, random), 2), [1, 0]);
  assertEquals(shares((random) => noisyGreedy([10, -1], 1, random), 2), [1, 0]);
});

Deno.test("noisyGreedy() chooses the smaller of two positive values with probability ½ (min/max)²", () => {
  const [larger, smaller] = shares((random) => noisyGreedy([10, 6], 1, random), 2);
  assertAlmostEquals(smaller, 0.5 * 0.6 ** 2, 0.01);
  assertAlmostEquals(larger + smaller, 1, 1e-12);
});

Deno.test("noisyGreedy() is greedy with ε = 0, and draws nothing", () => {
  const random = new Generator(1), before = random.snapshot();
  assertEquals(noisyGreedy([1, 2], 0, random), 1);
  assertEquals(random.snapshot(), before);
  assert(noisyGreedy([2, 1], 1e-12, random) === 0);
});
