import { Generator } from "../../lib/random/generator.ts";
import { PrioritizedReplay } from "../../lib/replay/prioritized_replay.ts";
import type { PrioritizedReplayOptions } from "../../lib/replay/prioritized/settings.ts";
import { ReplayMemory } from "../../lib/replay/replay_memory.ts";
import { linear } from "../../lib/rules/schedule.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";

/** A step from place k to place k + 1. */
function step(k: number) {
  return { observation: [k], action: k, reward: k, nextObservation: [k + 1], terminated: false };
}

/** A memory of the steps 0, 1, … with these TD errors. */
function memoryOf(
  errors: readonly number[],
  options: Partial<PrioritizedReplayOptions> = {},
): PrioritizedReplay {
  const memory = new PrioritizedReplay({ capacity: errors.length, observationSize: 1, ...options });
  errors.forEach((_, k) => memory.store(step(k)));
  memory.updatePriorities(errors.map((_, k) => k), errors);
  return memory;
}

/** How likely each of the steps first … first + count − 1 is to be drawn. */
function probabilities(memory: PrioritizedReplay, first: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => memory.probability(first + k));
}

const exact = { priorityExponent: 1, offset: 1e-40 }; // so small that it is lost beside any error

Deno.test("PrioritizedReplay draws in proportion to |δ| to the power of α", () => {
  const quarters = memoryOf([-3, 1, 0, 4], exact);
  assertEquals(probabilities(quarters, 0, 4), [3 / 8, 1 / 8, 1e-40 / 8, 1 / 2]);
  const roots = memoryOf([-9, 1, 4, 16], { ...exact, priorityExponent: 0.5 });
  assertEquals(probabilities(roots, 0, 4), [0.3, 0.1, 0.2, 0.4]);
  const alike = memoryOf([-9, 1, 4, 0], { priorityExponent: 0 });
  assertEquals(probabilities(alike, 0, 4), [0.25, 0.25, 0.25, 0.25]);
  const offset = memoryOf([0, 2], { priorityExponent: 1, offset: 1 });
  assertEquals(probabilities(offset, 0, 2), [0.25, 0.75]);
});

Deno.test("PrioritizedReplay draws by ranks in proportion to 1 / rank to the power of α", () => {
  const harmonic = memoryOf([0.1, -1000, 7], { variant: "rank", priorityExponent: 1 }); // ranks 3, 1, 2
  probabilities(harmonic, 0, 3).forEach((p, k) => assertAlmostEquals(p, [2 / 11, 6 / 11, 3 / 11][k], 1e-15));
  const alike = memoryOf([5, 1, 3], { variant: "rank", priorityExponent: 0 });
  probabilities(alike, 0, 3).forEach((p) => assertAlmostEquals(p, 1 / 3, 1e-15));
});

for (const variant of ["proportional", "rank"] as const) {
  Deno.test(`PrioritizedReplay draws as often as the probabilities say, ${variant}`, () => {
    const random = new Generator(4), errors = Array.from({ length: 300 }, () => random.normal() * 10);
    const memory = memoryOf(errors, { variant });
    // A batch of one has one stretch, so that its draws are independent; a million of them.
    const draws = 1_000_000, counts = new Float64Array(300);
    for (let k = 0; k < draws; k++) counts[memory.sample(1, random).indices[0]]++;
    const chiSquare = counts.reduce((sum, count, k) => {
      const expected = draws * memory.probability(k);
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    assert(chiSquare < 381, `${chiSquare}`); // 299 degrees of freedom: exceeded by chance once in 1000 seeds
  });
}

Deno.test("PrioritizedReplay draws one from each of as many equal stretches as a batch has rows", () => {
  const memory = memoryOf([1, 1, 1, 1, 4], exact), random = new Generator(0), seen = new Set<string>();
  for (let k = 0; k < 200; k++) seen.add(String(memory.sample(8, random).indices));
  assertEquals([...seen], ["0,1,2,3,4,4,4,4"]);
});

Deno.test("PrioritizedReplay's weights are the inverse probabilities to the power of β, the greatest of all being 1", () => {
  for (
    const [beta, expected] of [[1, [1, 1 / 2, 1 / 4]], [0.5, [1, Math.SQRT1_2, 1 / 2]], [0, [
      1,
      1,
      1,
    ]]] as const
  ) {
    const memory = memoryOf([1, 2, 4, 1], { ...exact, importanceExponent: beta }), random = new Generator(0);
    for (let k = 0; k < 20; k++) {
      const { indices, weights = [] } = memory.sample(5, random);
      assertEquals([...weights], [...indices].map((index) => Math.fround(expected[index] ?? 1)));
    }
  }
  const ranks = memoryOf([9, 5, 1], { variant: "rank", priorityExponent: 1, importanceExponent: 1 });
  const { indices, weights = [] } = ranks.sample(9, new Generator(0));
  for (let row = 0; row < 9; row++) assertAlmostEquals(weights[row], (indices[row] + 1) / 3, 1e-7); // rank / n
});

Deno.test("PrioritizedReplay's weighted mean is that of all steps, however unequally they are drawn", () => {
  const errors = [0.1, 0.5, 2, 8], values = [10, -3, 5, 1], mean = 13 / 4;
  for (const variant of ["proportional", "rank"] as const) {
    const memory = memoryOf(errors, { variant, importanceExponent: 1 }), random = new Generator(0);
    let weighted = 0, total = 0, plain = 0;
    for (let k = 0; k < 20_000; k++) {
      const { indices, weights = [] } = memory.sample(8, random);
      for (let row = 0; row < 8; row++) {
        weighted += weights[row] * values[indices[row]];
        total += weights[row];
        plain += values[indices[row]] / 160_000;
      }
    }
    assertAlmostEquals(weighted / total, mean, 0.05);
    assert(Math.abs(plain - mean) > 0.5, `${plain}`);
  }
});

Deno.test("PrioritizedReplay's β follows its schedule batch by batch", () => {
  const memory = memoryOf([1, 4], { ...exact, importanceExponent: linear(0, 1, 2) }),
    random = new Generator(0);
  const weightOf4 = () => {
    const { indices, weights = [] } = memory.sample(5, random);
    return weights[indices.indexOf(1)];
  };
  assertEquals([weightOf4(), weightOf4(), weightOf4(), weightOf4()], [1, 0.5, 0.25, 0.25]);
});

Deno.test("PrioritizedReplay gives a new transition the largest |δ| so far, which is at least 1", () => {
  const memory = new PrioritizedReplay({ capacity: 3, observationSize: 1, ...exact });
  memory.store(step(0));
  memory.updatePriorities([0], [0.25]);
  memory.store(step(1));
  assertEquals(probabilities(memory, 0, 2), [0.2, 0.8]); // 0.25 and 1
  memory.updatePriorities([0], [-7]);
  memory.updatePriorities([0], [2]);
  memory.store(step(2));
  assertEquals(probabilities(memory, 0, 3), [0.2, 0.1, 0.7]); // 2, 1 and 7
});

Deno.test("PrioritizedReplay leaves out priorities of what the ring has written over meanwhile", () => {
  const memory = memoryOf([1, 1, 1], exact);
  const { indices } = memory.sample(3, new Generator(0)), before = indices.slice();
  assertEquals([...before], [0, 1, 2]);
  memory.store(step(3)); // takes the place of step 0
  memory.updatePriorities(before, [5, 2, 1]);
  assertEquals(probabilities(memory, 1, 3), [0.5, 0.25, 0.25]); // 2, 1 and, for the new one, 1
  const { actions, indices: now } = memory.sample(4, new Generator(0));
  assertEquals([...now], [3, 1, 1, 2]); // in the order of their places
  assertEquals([...actions], [3, 1, 1, 2]);
});

Deno.test("PrioritizedReplay hands out the same rows as ReplayMemory, over one step and over several", () => {
  const prioritised = new PrioritizedReplay({ capacity: 7, observationSize: 1 });
  const uniform = new ReplayMemory({ capacity: 7, observationSize: 1 });
  for (let k = 0; k < 17; k++) {
    for (const memory of [prioritised, uniform]) memory.store({ ...step(k), terminated: k % 5 === 4 });
  }
  for (const options of [{ nStep: 1 }, { nStep: 3, discount: 0.5 }]) {
    const rows = (memory: PrioritizedReplay | ReplayMemory) => {
      const found = new Map<number, string>(), random = new Generator(1);
      for (let k = 0; k < 100; k++) {
        const { indices, observations, actions, rewards, nextObservations, terminated, steps } = memory
          .sample(4, random, options);
        indices.forEach((index, row) => {
          const parts = [observations, actions, rewards, nextObservations, terminated, steps];
          found.set(index, parts.map((part) => part[row]).join());
        });
      }
      return [...found].sort(([a], [b]) => a - b);
    };
    assertEquals(rows(prioritised).map(([index]) => index), [10, 11, 12, 13, 14, 15, 16]);
    assertEquals(rows(prioritised), rows(uniform));
  }
});

Deno.test("PrioritizedReplay says how many bytes it takes", () => {
  const sizes = { capacity: 1000, observationSize: 4 };
  assertEquals(new PrioritizedReplay(sizes).bytes, 41 * 1000 + 32 * 1024);
  assertEquals(new PrioritizedReplay({ ...sizes, variant: "rank" }).bytes, 41 * 1000 + 28 * 1001);
});

Deno.test("PrioritizedReplay finds the last of all where the draw is the largest that there is", () => {
  class Edge extends Generator {
    override random(): number {
      return 1 - 2 ** -53; // with 31 added to it, it is rounded up to 32
    }
  }
  for (const variant of ["proportional", "rank"] as const) {
    const memory = memoryOf([8, 4, 2, 1], { variant });
    assertEquals(memory.sample(32, new Edge(0)).indices[31], 3);
  }
});

Deno.test("PrioritizedReplay's β goes from 0.4 to 1 in 50,000 batches unless told otherwise", () => {
  const memory = memoryOf([1, 4], exact), random = new Generator(0);
  const weight = () => {
    const { indices, weights = [] } = memory.sample(5, random);
    return weights[indices.indexOf(1)];
  };
  assertAlmostEquals(weight(), 4 ** -0.4, 1e-7);
  for (let k = 1; k < 50_000; k++) memory.sample(1, random);
  assertAlmostEquals(weight(), 4 ** -1, 1e-7);
});

Deno.test("PrioritizedReplay does not take the |δ| of what is there no more for the largest", () => {
  const memory = memoryOf([1, 1], exact);
  memory.store(step(2));
  memory.updatePriorities([0, 1], [100, 3]);
  memory.store(step(3)); // in the place of 1
  assertEquals(probabilities(memory, 2, 2), [1 / 4, 3 / 4]);
});

Deno.test("PrioritizedReplay weighs huge and tiny errors side by side", () => {
  const memory = memoryOf([3e38, 3e38, 0], { ...exact, importanceExponent: 0.1 });
  const { indices, weights = [] } = memory.sample(4, new Generator(0));
  assertEquals([...indices], [0, 0, 1, 1]);
  for (const weight of weights) assertAlmostEquals(weight / (1e-40 / 3e38) ** 0.1, 1, 1e-6);
});
