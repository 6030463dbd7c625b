import { SeedSequence } from "../../lib/random/seed_sequence.ts";
import { assertEquals, assertNotEquals, assertThrows } from "../assert.ts";

Deno.test("SeedSequence gives numpy's first words for seed 42", () => {
  assertEquals(new SeedSequence(42).generateState(2), Uint32Array.of(3444837047, 2669555309));
});

Deno.test("SeedSequence: asking again gives the same words", () => {
  const seeds = new SeedSequence(3);
  assertEquals(seeds.generateState(6), seeds.generateState(6));
});

Deno.test("SeedSequence: a path is not mistaken for a longer seed", () => {
  const [child] = new SeedSequence(1).spawn(1);
  assertNotEquals(child.generateState(4), new SeedSequence(1n + (1n << 32n)).generateState(4));
  assertNotEquals(child.generateState(4), new SeedSequence(1).generateState(4));
});

Deno.test("spawn() numbers the children on from where it stopped", () => {
  const seeds = new SeedSequence(1, { spawnKey: [4] });
  assertEquals(seeds.spawn(2).map((child) => child.spawnKey), [[4, 0], [4, 1]]);
  assertEquals(seeds.spawn(1).map((child) => child.spawnKey), [[4, 2]]);
  assertEquals(seeds.childrenSpawned, 3);
  const again = new SeedSequence(1, { spawnKey: [4], childrenSpawned: 2 });
  assertEquals(again.spawn(1)[0].spawnKey, [4, 2]);
});

Deno.test("SeedSequence refuses numbers that are not whole or below 0", () => {
  for (const seed of [-1, 1.5, NaN, 2 ** 60]) {
    assertThrows(() => new SeedSequence(seed), RangeError, `got ${seed}`);
  }
  assertThrows(() => new SeedSequence(0, { spawnKey: [-1] }), RangeError, "every number of spawnKey");
  assertThrows(() => new SeedSequence(0, { childrenSpawned: 0.5 }), RangeError, "childrenSpawned");
  assertThrows(() => new SeedSequence(0).spawn(1.5), RangeError, "the number of children");
  assertThrows(() => new SeedSequence(0).generateState(-1), RangeError, "the number of words");
});
