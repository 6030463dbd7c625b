/** How a memory keeps the ways in which steps end. */
import { Generator } from "../../lib/random/generator.ts";
import { ReplayMemory } from "../../lib/replay/replay_memory.ts";
import { recordOf } from "../../lib/storage/parts.ts";
import { assertEquals, assertThrows } from "../assert.ts";

const good = { observation: [1], action: 0, reward: 1, nextObservation: [2], terminated: false };

function memoryOf(...endings: readonly { terminated?: boolean; truncated?: boolean }[]): ReplayMemory {
  const memory = new ReplayMemory({ capacity: 4, observationSize: 1 });
  for (const ending of endings) memory.store({ ...good, ...ending });
  return memory;
}

const each = [{}, { truncated: false }, { truncated: true }, { terminated: true, truncated: true }];

Deno.test("ReplayMemory keeps whether an episode was cut short, which need not be said", () => {
  assertEquals(recordOf("test", memoryOf(...each).snapshot()).endings, Uint8Array.of(0, 0, 2, 1));
  const { terminated } = memoryOf({ truncated: true }).sample(5, new Generator(0));
  assertEquals([...terminated], [0, 0, 0, 0, 0]); // there it still has a value
});

Deno.test("ReplayMemory refuses a truncated that is neither true nor false", () => {
  const memory = memoryOf({}), before = memory.snapshot();
  for (const [truncated, got] of [[1, "1"], ["no", '"no"'], [null, "null"]] as const) {
    assertThrows(
      () => Reflect.apply(memory.store, memory, [{ ...good, truncated }]),
      TypeError,
      `ReplayMemory: truncated must be true or false, got ${got}`,
    );
    assertEquals(memory.snapshot(), before);
  }
});

Deno.test("ReplayMemory takes the endings of its snapshot over, or nothing where they are none", () => {
  const memory = memoryOf(...each, { terminated: true }), other = memoryOf({ terminated: true }, {});
  const before = other.snapshot(), parts = recordOf("test", memory.snapshot());
  const { endings: _, ...without } = parts;
  for (
    const [wrong, got] of [
      [without, "undefined"],
      [{ ...parts, endings: Uint8Array.of(0) }, "Uint8Array [0]"],
      [{ ...parts, endings: Int32Array.of(1, 0, 2, 1) }, "Int32Array [1, 0, 2, 1]"],
    ] as const
  ) {
    assertThrows(
      () => other.restore(wrong),
      TypeError,
      `ReplayMemory: restore: "endings" of the snapshot must be a Uint8Array of 4 numbers, got ${got}`,
    );
    assertEquals(other.snapshot(), before);
  }
  other.restore(parts);
  assertEquals(recordOf("test", other.snapshot()).endings, Uint8Array.of(1, 0, 2, 1)); // the fifth in the first's place
});

Deno.test("ReplayMemory keeps an action to the bit, also one whose bits are no number as a float", () => {
  const actions = [0, 0x7f800000, 0x7fa00000, 0x7fc00000, 2 ** 31 - 1]; // ∞, two of NaN, the largest
  const memory = new ReplayMemory({ capacity: 5, observationSize: 1 });
  for (const action of actions) memory.store({ ...good, action });
  const other = new ReplayMemory({ capacity: 5, observationSize: 1 });
  other.restore(memory.snapshot());
  for (const each of [memory, other]) {
    assertEquals(recordOf("test", each.snapshot()).actions, Int32Array.from(actions));
    assertEquals(
      new Set(each.sample(100, new Generator(0), { nStep: 2, discount: 1 }).actions),
      new Set(actions),
    );
  }
  assertThrows(
    () => memory.store({ ...good, action: 2 ** 31 }),
    RangeError,
    "ReplayMemory: action must be at most 2147483647, got 2147483648",
  );
});

Deno.test("ReplayMemory takes 8n + 9 bytes for each transition, however many there are in it", () => {
  const sizes = [[1, 1], [1000, 4], [3, 128]] as const;
  assertEquals(
    sizes.map(([capacity, observationSize]) => new ReplayMemory({ capacity, observationSize }).bytes),
    [17, 41_000, 3099], // 3 · (1024 + 9)
  );
  const memory = memoryOf(), { bytes } = memory;
  memory.store(good);
  assertEquals(memory.bytes, bytes);
});

Deno.test("ReplayMemory sees that an episode was broken off by any number that is seen, not by the first alone", () => {
  const memory = new ReplayMemory({ capacity: 4, observationSize: 2 });
  const seen = [[0, 0], [1, 5], [1, 6], [2, 7]]; // at the same place, but at another speed
  for (const [from, to] of [[0, 1], [2, 3]]) {
    memory.store({ ...good, observation: seen[from], nextObservation: seen[to] });
  }
  const { steps } = memory.sample(20, new Generator(0), { nStep: 2, discount: 1 });
  assertEquals([...new Set(steps)], [1]);
});
