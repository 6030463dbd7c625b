/** What a prioritised memory keeps, and what it refuses. */
import { Generator } from "../../lib/random/generator.ts";
import { PrioritizedReplay } from "../../lib/replay/prioritized_replay.ts";
import type { PrioritizedReplayOptions } from "../../lib/replay/prioritized/settings.ts";
import { linear } from "../../lib/rules/schedule.ts";
import { recordOf } from "../../lib/storage/parts.ts";
import type { Storable } from "../../lib/storage/storable.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

const usual: PrioritizedReplayOptions = {
  capacity: 5,
  observationSize: 2,
  importanceExponent: linear(0.4, 1, 20),
};

function live(memory: PrioritizedReplay, random: Generator, steps: number): string[] {
  return Array.from({ length: steps }, (_, k) => {
    const observation = [random.normal(), k], nextObservation = [0, k + 1];
    memory.store({
      observation,
      action: k,
      reward: random.normal(),
      nextObservation,
      terminated: k % 4 === 3,
    });
    const { indices, rewards, weights = [] } = memory.sample(3, random, { nStep: 2, discount: 0.9 });
    memory.updatePriorities(indices, [random.normal(), random.normal(), 2 * random.normal()]);
    return `${indices} ${rewards} ${[...weights]}`;
  });
}

for (const variant of ["proportional", "rank"] as const) {
  Deno.test(`PrioritizedReplay goes on from its snapshot bit for bit, ${variant}`, () => {
    for (const split of [0, 3, 5, 12]) {
      const whole = new PrioritizedReplay({ ...usual, variant }), random = new Generator(split);
      live(whole, random, split);
      const snapshot = whole.snapshot(), stream = random.snapshot();
      const later = live(whole, random, 15), end = whole.snapshot();

      const other = new PrioritizedReplay({ ...usual, variant });
      live(other, new Generator(99), 20); // holds more than the snapshot does
      other.restore(snapshot);
      assertEquals(other.snapshot(), snapshot);
      random.restore(stream);
      assertEquals(live(other, random, 15), later);
      assertEquals(other.snapshot(), end);
    }
  });
}

Deno.test("PrioritizedReplay refuses other snapshots, and stays as it is", () => {
  const memory = new PrioritizedReplay(usual), random = new Generator(0);
  live(memory, random, 8);
  const before = memory.snapshot(), parts = recordOf("test", before);
  const other = (options: Partial<PrioritizedReplayOptions>) => {
    const other = new PrioritizedReplay({ ...usual, ...options });
    live(other, random, 8);
    return other.snapshot();
  };
  const refused: [Storable, string][] = [
    [other({ variant: "rank" }), 'the snapshot has variant "rank", this memory "proportional"'],
    [other({ priorityExponent: 0.5 }), "the snapshot has priorityExponent 0.5, this memory 0.6"],
    [other({ offset: 1 }), "the snapshot has offset 1, this memory 0.000001"],
    [other({ capacity: 6 }), '"priorities" of the snapshot must be'],
    [null, "needs what snapshot() gave, got null"],
    [other({ importanceExponent: 0.7 }), "the snapshot has importanceExponent 0.7, this memory 0.64"],
    [
      { ...parts, largest: Float64Array.of(NaN) },
      '"largest" of the snapshot must be at least 1 and finite, got NaN',
    ],
    [
      { ...parts, largest: Float64Array.of(0.5) },
      '"largest" of the snapshot must be at least 1 and finite, got 0.5',
    ],
    [
      { ...parts, priorities: new Float64Array(5) },
      '"priorities" of the snapshot must be above 0 and finite, got 0',
    ],
    [{ ...parts, draws: -1 }, '"draws" of the snapshot must be a whole number of at least 0, got -1'],
    [{ ...parts, priorities: Float64Array.of(1, 1, NaN, 1, 1) }, "must be above 0 and finite, got NaN"],
    [{ ...parts, rewards: new Float32Array(2) }, '"rewards" of the snapshot must be'],
  ];
  for (const [snapshot, message] of refused) {
    const error = assertThrows(() => memory.restore(snapshot), Error, message);
    assert(error.message.startsWith("PrioritizedReplay: "), error.message);
    assertEquals(memory.snapshot(), before);
  }
});

Deno.test("PrioritizedReplay says what is wrong with an option, an index and an error, and changes nothing", () => {
  const make = (options: object) => () => Reflect.construct(PrioritizedReplay, [{ ...usual, ...options }]);
  const memory = new PrioritizedReplay(usual), random = new Generator(0);
  live(memory, random, 8);
  const before = memory.snapshot(),
    update = (...given: unknown[]) => () => Reflect.apply(memory.updatePriorities, memory, given);
  const of = "PrioritizedReplay: ", empty = new PrioritizedReplay(usual);
  const refused: [() => unknown, typeof RangeError | typeof TypeError, string][] = [
    [make({ capacity: 0 }), RangeError, "capacity must be an integer of at least 1, got 0"],
    [make({ variant: "ranks" }), TypeError, 'variant must be "proportional" or "rank", got "ranks"'],
    [make({ alpha: 0.5 }), TypeError, 'there is no option "alpha"'],
    [make({ priorityExponent: 1.1 }), RangeError, "priorityExponent must be between 0 and 1, got 1.1"],
    [make({ importanceExponent: -0.1 }), RangeError, "importanceExponent must be between 0 and 1, got -0.1"],
    [
      make({ importanceExponent: "1" }),
      TypeError,
      'importanceExponent must be a number or a schedule, got "1"',
    ],
    [make({ offset: 0 }), RangeError, "offset must be above 0, also in 32 bits, got 0"],
    [make({ offset: 1e-50 }), RangeError, "offset must be above 0, also in 32 bits, got 1e-50"],
    [make({ offset: 1e39 }), RangeError, "offset must be finite in 32 bits, at most 3.4e38, got 1e+39"],
    [make({ offset: NaN }), RangeError, "offset must be a finite number, got NaN"],
    [() => empty.sample(1, random), RangeError, "sample: nothing is stored yet; call store() first"],
    [() => memory.sample(0, random), RangeError, "sample: size must be an integer of at least 1, got 0"],
    [
      () =>
        memory.store({ observation: [1], action: 0, reward: 0, nextObservation: [1, 2], terminated: false }),
      RangeError,
      "observation must have 2 numbers, got 1",
    ],
    [update([3, 4], [1]), RangeError, "updatePriorities: needs as many errors as indices, got 1 and 2"],
    [
      update([7, 8], [1, 1]),
      RangeError,
      "indices[1] must be of a stored transition, from 0 to below 8, got 8",
    ],
    [update([7, -1], [1, 1]), RangeError, "indices[1] must be an integer of at least 0, got -1"],
    [update(["7"], [1]), TypeError, 'indices[0] must be an integer of at least 0, got "7"'],
    [update([7, 6], [1, NaN]), RangeError, "errors[1] must be a finite number, got NaN"],
    [update([7], [1e39]), RangeError, "errors[0] must be finite in 32 bits, at most 3.4e38, got 1e+39"],
    [
      update([7]),
      TypeError,
      "updatePriorities: takes two lists, the indices of a batch and their errors, got [7] and",
    ],
    [
      update(7, 1),
      TypeError,
      "updatePriorities: takes two lists, the indices of a batch and their errors, got 7 and 1",
    ],
    [update([7], ["1"]), TypeError, 'errors[0] must be a finite number, got "1"'],
    [() => memory.probability(2), RangeError, "transition 2 is not in the memory any more"],
    [
      () => memory.probability(8),
      RangeError,
      "index must be of a stored transition, from 0 to below 8, got 8",
    ],
  ];
  for (const [call, kind, message] of refused) {
    const error = assertThrows(call, kind, message);
    assert(error.message.startsWith(of), error.message);
  }
  assertEquals(memory.snapshot(), before);
});
