/** What a memory refuses to draw, and that all it draws is equally likely. */
import { Generator } from "../../lib/random/generator.ts";
import { ReplayMemory } from "../../lib/replay/replay_memory.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

function filled(size: number): ReplayMemory {
  const memory = new ReplayMemory({ capacity: 10, observationSize: 1 });
  for (let k = 0; k < size; k++) {
    memory.store({ observation: [k], action: k, reward: 1, nextObservation: [k + 1], terminated: false });
  }
  return memory;
}

const within = "discount must be between 0 and 1, got";

/** What is asked for, and what is said of it; the first are out of range, the second of another kind. */
const outside: readonly [object, string][] = [
  [{ nStep: 0 }, "nStep must be an integer of at least 1, got 0"],
  [{ nStep: 2.5, discount: 0.9 }, "nStep must be an integer of at least 1, got 2.5"],
  [{ nStep: NaN }, "nStep must be an integer of at least 1, got NaN"],
  [{ nStep: 3, discount: 1.01 }, `${within} 1.01`],
  [{ nStep: 3, discount: -0.1 }, `${within} -0.1`],
  [{ discount: NaN }, `${within} NaN`],
];
const wrong: readonly [unknown, string][] = [
  [{ nStep: "3" }, 'nStep must be an integer of at least 1, got "3"'],
  [{ nStep: 3 }, "discount must be a number between 0 and 1, got undefined"],
  [{ discount: "0.9" }, 'discount must be a number between 0 and 1, got "0.9"'],
  [{ nStep: 3, gamma: 0.9 }, 'there is no option "gamma"; do you mean discount?'],
  [{ steps: 3 }, 'there is no option "steps"; there are nStep, discount'],
  [3, "options are given as an object, { nStep, discount }, got 3"],
  [null, "options are given as an object, { nStep, discount }, got null"],
];

Deno.test("ReplayMemory says what is wrong with the steps that are asked for, and draws nothing", () => {
  const memory = filled(4), random = new Generator(0), before = random.snapshot();
  const refuse = (kind: typeof RangeError | typeof TypeError) => ([options, message]: [unknown, string]) => {
    const sample = () => Reflect.apply(memory.sample, memory, [2, random, options]);
    const error = assertThrows(sample, kind, message);
    assert(error.message.startsWith("ReplayMemory: sample: "), error.message);
    assertEquals(random.snapshot(), before);
  };
  for (const each of outside) refuse(RangeError)([...each]);
  for (const each of wrong) refuse(TypeError)([...each]);
});

Deno.test("ReplayMemory needs no discount for a single step, and takes one", () => {
  const memory = filled(4), usual = memory.sample(8, new Generator(0)).rewards.slice();
  assertEquals(memory.sample(8, new Generator(0), { nStep: 1 }).rewards, usual);
  assertEquals(memory.sample(8, new Generator(0), { discount: 0.5 }).rewards, usual);
  assertEquals(memory.sample(8, new Generator(0), {}).rewards, usual);
});

// A bias from taking 32 random bits modulo the size is one in 2³² / size: too small to be counted in any memory that
// fits here. So two things are shown: a memory draws as integers() does, once for each, and integers() has no such
// bias at a size where it would be great. There, modulo, a third of all numbers would come up twice as often.
Deno.test("ReplayMemory draws one integer for each transition, whatever comes of it", () => {
  for (const [size, options] of [[3, {}], [7, { nStep: 3, discount: 1 }], [10, {}]] as const) {
    const random = new Generator(size), twin = new Generator(size);
    const { actions } = filled(size).sample(100, random, options);
    assertEquals([...actions], Array.from({ length: 100 }, () => twin.integers(0, size)));
    assertEquals(random.snapshot(), twin.snapshot());
  }
});

Deno.test("integers(), by which memories draw, gives all thirds of 3 · 2³⁰ equally often", () => {
  const random = new Generator(0), counts = [0, 0, 0], draws = 30_000, expected = draws / 3;
  for (let k = 0; k < draws; k++) counts[Math.floor(random.integers(0, 3 * 2 ** 30) / 2 ** 30)]++;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  assert(chiSquare < 13.8, `${counts}`); // exceeded by chance once in 1000 seeds; modulo it would be some 3750
});
