import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../lib/random/generator.ts";
import type { Remembered } from "../../lib/replay/remembered.ts";
import { ReplayMemory } from "../../lib/replay/replay_memory.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

/** The k-th step of a walk whose every number says which step it is. */
function step(k: number): Remembered {
  return {
    observation: [k, -k],
    action: k % 3,
    reward: k / 2,
    nextObservation: [k + 1, -k - 1],
    terminated: k % 5 === 4,
  };
}

function filled({ capacity, steps }: { capacity: number; steps: number }): ReplayMemory {
  const memory = new ReplayMemory({ capacity, observationSize: 2 });
  for (let k = 0; k < steps; k++) memory.store(step(k));
  return memory;
}

/** Which steps there are to draw from. */
function kept(memory: ReplayMemory): number[] {
  const { observations } = memory.sample(50 * memory.capacity, new Generator(0));
  return [...new Set(observations.filter((_, i) => i % 2 === 0))].sort((a, b) => a - b);
}

Deno.test("ReplayMemory keeps the parts of a step together", () => {
  const { observations, actions, rewards, nextObservations, terminated } = filled({ capacity: 9, steps: 9 })
    .sample(200, new Generator(1));
  for (let row = 0; row < 200; row++) {
    const wanted = step(observations[2 * row]);
    assertEquals([...observations.subarray(2 * row, 2 * row + 2)], wanted.observation);
    assertEquals([...nextObservations.subarray(2 * row, 2 * row + 2)], wanted.nextObservation);
    assertEquals([actions[row], rewards[row], terminated[row] === 1], [
      wanted.action,
      wanted.reward,
      wanted.terminated,
    ]);
  }
});

Deno.test("ReplayMemory forgets the oldest first, and never draws what was not stored", () => {
  assertEquals(kept(filled({ capacity: 5, steps: 3 })), [0, 1, 2]);
  assertEquals(kept(filled({ capacity: 5, steps: 5 })), [0, 1, 2, 3, 4]);
  assertEquals(kept(filled({ capacity: 5, steps: 12 })), [7, 8, 9, 10, 11]);
  assertEquals([3, 5, 12].map((steps) => filled({ capacity: 5, steps }).size), [3, 5, 5]);
});

Deno.test("ReplayMemory draws all transitions equally often", () => {
  const { actions } = filled({ capacity: 3, steps: 3 }).sample(30_000, new Generator(2));
  const counts = [0, 1, 2].map((action) => actions.filter((other) => other === action).length);
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  assert(chiSquare < 13.8, `${counts}`); // exceeded by chance once in 1000 seeds
});

Deno.test("ReplayMemory goes on from a snapshot as if nothing had happened, full or not", () => {
  for (const steps of [0, 3, 5, 13]) {
    const memory = filled({ capacity: 5, steps }), other = filled({ capacity: 5, steps: 2 });
    other.restore(memory.snapshot());
    for (const each of [memory, other]) each.store(step(steps));
    assertEquals(other.snapshot(), memory.snapshot());
    assertEquals(other.sample(8, new Generator(0)), memory.sample(8, new Generator(0)));
  }
});

Deno.test("ReplayMemory is not changed through its snapshot, nor by one that does not fit", () => {
  const memory = filled({ capacity: 5, steps: 3 }), before = memory.snapshot();
  memory.store(step(3));
  assertEquals(filled({ capacity: 5, steps: 3 }).snapshot(), before);
  const whole = memory.snapshot();
  assertThrows(
    () => memory.restore(filled({ capacity: 9, steps: 8 }).snapshot()),
    TypeError,
    'ReplayMemory: restore: "observations" of the snapshot must be a Float32Array of shape [5, 2]',
  );
  assertThrows(() => memory.restore(null), TypeError, "needs what snapshot() gave, got null");
  assertEquals(memory.snapshot(), whole);
});

Deno.test("ReplayMemory refuses what nobody can learn from, and keeps nothing of it", () => {
  const memory = filled({ capacity: 2, steps: 2 }), before = memory.snapshot(), good = step(2);
  const refused: [Partial<Remembered>, string][] = [
    [{ reward: NaN }, "ReplayMemory: reward must be a finite number, got NaN"],
    [{ reward: -Infinity }, "reward must be a finite number, got -Infinity"],
    [{ reward: 1e39 }, "reward must be finite in 32 bits, at most 3.4e38, got 1e+39"],
    [{ observation: [1, NaN] }, "observation[1] must be a finite number, got NaN"],
    [
      { nextObservation: Float32Array.of(Infinity, 0) },
      "nextObservation[0] must be a finite number, got Inf",
    ],
    [{ action: -1 }, "action must be an integer of at least 0, got -1"],
    [{ action: 0.5 }, "action must be an integer of at least 0, got 0.5"],
  ];
  for (const [part, message] of refused) {
    assertThrows(() => memory.store({ ...good, ...part }), RangeError, message);
    assertEquals(memory.snapshot(), before);
  }
  // As a cell of a notebook gives it, where types are not checked.
  const wrong = [{ ...good, reward: "1" }, { ...good, observation: ["1", 2] }];
  for (const each of wrong) assertThrows(() => Reflect.apply(memory.store, memory, [each]), TypeError, '"1"');
});

Deno.test("ReplayMemory says what it cannot do", () => {
  const memory = new ReplayMemory({ capacity: 2, observationSize: 3 });
  assertThrows(
    () => memory.sample(1, new Generator(0)),
    RangeError,
    "nothing is stored yet; call store() first",
  );
  assertThrows(() => memory.store(step(0)), RangeError, "observation must have 3 numbers, got 2");
  assertThrows(() => new ReplayMemory({ capacity: 0, observationSize: 3 }), RangeError, "capacity must be");
  memory.store({ ...step(0), observation: [1, 2, 3], nextObservation: [1, 2, 3] });
  assertThrows(
    () => memory.sample(1.5, new Generator(0)),
    RangeError,
    "size must be an integer of at least 1",
  );
});

Deno.test("ReplayMemory names the part of a step that is missing or of another kind", () => {
  const memory = filled({ capacity: 2, steps: 2 }), before = memory.snapshot();
  const { terminated, ...rest } = step(2),
    { observation, nextObservation, ...others } = { ...rest, terminated };
  const seen = tf.tensor1d([1, 2]);
  const must = "ReplayMemory: terminated must be true or false, got ";
  const refused: [unknown[], string][] = [
    [[rest], `${must}undefined; it says whether nextObservation is terminal`],
    [[{ ...rest, done: true }], `${must}undefined; do you mean terminated in place of done?`],
    [[{ ...rest, terminated: "no" }], `${must}"no"; it says`],
    [[{ ...others, nextObservation }], "ReplayMemory: observation must be 2 numbers, got undefined"],
    [[{ ...others, observation }], "ReplayMemory: nextObservation must be 2 numbers, got undefined"],
    [[{ ...step(2), observation: null }], "ReplayMemory: observation must be 2 numbers, got null"],
    [[{ ...step(2), observation: "12" }], 'ReplayMemory: observation must be 2 numbers, got "12"'],
    [
      [{ ...step(2), observation: seen }],
      "ReplayMemory: observation must be 2 numbers, got a tensor of shape [2]",
    ],
    [
      [observation, 0, 1, nextObservation, false],
      "ReplayMemory: store takes an object, { observation, action, re",
    ],
    [
      [],
      "ReplayMemory: store takes an object, { observation, action, reward, nextObservation, terminated }, got und",
    ],
  ];
  for (const [step, message] of refused) {
    assertThrows(() => Reflect.apply(memory.store, memory, step), TypeError, message);
    assertEquals(memory.snapshot(), before);
  }
  seen.dispose();
  class Step {
    readonly observation = [1, 2];
    readonly action = 0;
    readonly reward = 1;
    readonly nextObservation = [3, 4];
    readonly terminated = false;
  }
  memory.store(new Step());
});

Deno.test("ReplayMemory says that it needs a generator to draw from", () => {
  const memory = filled({ capacity: 2, steps: 2 }), others: unknown[] = [undefined, 0];
  for (const other of others) {
    assertThrows(
      () => Reflect.apply(memory.sample, memory, [2, other]),
      TypeError,
      `ReplayMemory: sample: random must be an rl.Generator, got ${other}; write memory.sample(32, random)`,
    );
  }
});
