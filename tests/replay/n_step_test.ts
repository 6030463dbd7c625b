/** What a memory makes of several steps, in numbers worked out by hand. */
import { Generator } from "../../lib/random/generator.ts";
import type { Remembered } from "../../lib/replay/remembered.ts";
import { ReplayMemory } from "../../lib/replay/replay_memory.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";

type Part = Partial<Remembered>;

/** Rewards of 1, 10, 100, … on the way from 0 to 1 to 2, … */
function steps(...parts: readonly Part[]): Remembered[] {
  return parts.map((part, k) => ({
    observation: [k],
    action: k,
    reward: 10 ** k,
    nextObservation: [k + 1],
    terminated: false,
    ...part,
  }));
}

function memoryOf(steps: readonly Remembered[], capacity = 10): ReplayMemory {
  const memory = new ReplayMemory({ capacity, observationSize: 1 });
  for (const step of steps) memory.store(step);
  return memory;
}

/** From each action, which tells the steps apart: [reward, what was seen next, terminated, steps]. */
function reaches(memory: ReplayMemory, nStep: number, discount: number): Record<number, readonly number[]> {
  const drawn = memory.sample(300, new Generator(0), { nStep, discount }), found: [number, number[]][] = [];
  for (let row = 0; row < drawn.size; row++) {
    const { rewards, nextObservations, terminated, steps } = drawn;
    found.push([drawn.actions[row], [rewards[row], nextObservations[row], terminated[row], steps[row]]]);
  }
  return Object.fromEntries(found);
}

Deno.test("ReplayMemory adds up the discounted rewards of so many steps, and fewer before the newest", () => {
  assertEquals(reaches(memoryOf(steps({}, {}, {}, {})), 3, 0.5), {
    0: [31, 3, 0, 3], // 1 + 10 / 2 + 100 / 4
    1: [310, 4, 0, 3],
    2: [600, 4, 0, 2], // 100 + 1000 / 2
    3: [1000, 4, 0, 1],
  });
});

Deno.test("ReplayMemory discounts each step once more", () => {
  const { 0: [reward, next, terminated, count] } = reaches(memoryOf(steps({}, {}, {}, {})), 4, 0.9);
  assertAlmostEquals(reward, 820, 1e-3); // 1 + 9 + 81 + 729
  assertEquals([next, terminated, count], [4, 0, 4]);
});

Deno.test("ReplayMemory gives the next reward alone with a discount of 0, and their sum with one of 1", () => {
  const memory = memoryOf(steps({}, {}, {}));
  assertEquals(reaches(memory, 3, 0), { 0: [1, 3, 0, 3], 1: [10, 3, 0, 2], 2: [100, 3, 0, 1] });
  assertEquals(reaches(memory, 3, 1), { 0: [111, 3, 0, 3], 1: [110, 3, 0, 2], 2: [100, 3, 0, 1] });
});

/** What the second of four steps ends with, and what is terminal then. */
const endings: readonly [string, Part, Part, number][] = [
  ["terminal", { terminated: true }, {}, 1],
  ["terminal, and cut short at the same time,", { terminated: true, truncated: true }, {}, 1],
  ["cut short", { truncated: true }, {}, 0],
  ["broken off, which is seen by where the next one begins,", {}, { observation: [7] }, 0],
];
for (const [name, second, third, terminated] of endings) {
  Deno.test(`ReplayMemory goes no further than a step that is ${name}`, () => {
    assertEquals(reaches(memoryOf(steps({}, second, third, {})), 3, 0.5), {
      0: [6, 2, terminated, 2], // 1 + 10 / 2
      1: [10, 2, terminated, 1],
      2: [600, 4, 0, 2],
      3: [1000, 4, 0, 1],
    });
  });
}

Deno.test("ReplayMemory goes on over the end of its ring", () => {
  assertEquals(reaches(memoryOf(steps({}, {}, {}, {}, {}), 3), 3, 0.5), {
    2: [3100, 5, 0, 3], // 100 + 1000 / 2 + 10000 / 4
    3: [6000, 5, 0, 2],
    4: [10000, 5, 0, 1],
  });
});

Deno.test("ReplayMemory does not go from the newest to the oldest, even where that one begins as it ends", () => {
  const circle = [0, 1, 2, 0, 1, 2].map((place, action) => ({
    observation: [place],
    action,
    reward: 1,
    nextObservation: [(place + 1) % 3],
    terminated: false,
  }));
  for (const capacity of [6, 10]) { // full, and not
    const found = reaches(memoryOf(circle, capacity), 5, 1);
    assertEquals(Object.values(found).map(([reward]) => reward), [5, 5, 4, 3, 2, 1]);
  }
  const overwritten = reaches(memoryOf(circle, 3), 5, 1);
  assertEquals(overwritten, { 3: [3, 0, 0, 3], 4: [2, 0, 0, 2], 5: [1, 0, 0, 1] });
  assertEquals(reaches(memoryOf(circle, 1), 5, 1), { 5: [1, 0, 0, 1] });
});

Deno.test("ReplayMemory takes a step that is both terminal and cut short for terminal, with one step too", () => {
  const memory = memoryOf(steps({ terminated: true, truncated: true }, { truncated: true }));
  assertEquals(reaches(memory, 1, 0.5), { 0: [1, 1, 1, 1], 1: [10, 2, 0, 1] });
});

Deno.test("ReplayMemory hands out its arrays again, and nothing of several steps stays in them", () => {
  const life = steps({}, {}, { terminated: true }, {}, { truncated: true }), fresh = memoryOf(life);
  const memory = memoryOf(life), several = { nStep: 3, discount: 0.5 };
  const before = memory.sample(40, new Generator(1), several), { steps: counts } = before;
  assert(counts.some((count) => count > 1));
  for (const options of [undefined, { nStep: 1 }, several, { nStep: 2, discount: 1 }]) {
    const drawn = memory.sample(40, new Generator(2), options);
    assert(drawn.rewards === before.rewards && drawn.steps === counts);
    assertEquals(drawn, fresh.sample(40, new Generator(2), options));
  }
  assert(memory.sample(39, new Generator(2)).rewards !== before.rewards);
});
