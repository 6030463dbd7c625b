import { Generator } from "../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../assert.ts";

/** Draws of all kinds; the first one takes half an output if the generator was left with one. */
function everything(random: Generator): unknown[] {
  const children = random.spawn(2).map((child) => child.random());
  return [random.integers(0, 100), random.random(), random.randomFloat32(), random.normal(), children];
}

Deno.test("restore() goes on where the snapshot was taken, half an output included", () => {
  const generator = new Generator(2n ** 100n);
  generator.spawn(3);
  generator.integers(0, 10);
  const snapshot = generator.snapshot();
  assertEquals(typeof snapshot.spare, "number");
  const expected = everything(generator);
  assertEquals(everything(generator) === expected, false);
  generator.restore(snapshot);
  assertEquals(everything(generator), expected);
});

Deno.test("A snapshot survives JSON and fits any other generator", () => {
  const [generator] = new Generator(5).spawn(2);
  generator.random();
  const text = JSON.stringify(generator.snapshot());
  const twin = new Generator(0);
  twin.integers(0, 10);
  twin.restore(JSON.parse(text));
  assertEquals(twin.snapshot(), generator.snapshot());
  assertEquals(everything(twin), everything(generator));
});

Deno.test("snapshot() takes a state that later draws do not change", () => {
  const generator = new Generator(0), snapshot = generator.snapshot(), text = JSON.stringify(snapshot);
  everything(generator);
  assertEquals(JSON.stringify(snapshot), text);
});

Deno.test("restore() refuses what is no snapshot and stays as it was", () => {
  const generator = new Generator(0), good = generator.snapshot();
  const wrong = [
    null,
    7,
    {},
    { ...good, algorithm: "MT19937" },
    { ...good, state: 12 },
    { ...good, state: "-1" },
    { ...good, state: String(2n ** 128n) },
    { ...good, increment: "2" },
    { ...good, spare: 2 ** 32 },
    { ...good, entropy: "seven" },
    { ...good, spawnKey: [0.5] },
    { ...good, childrenSpawned: -1 },
  ];
  for (const snapshot of wrong) {
    assertThrows(() => generator.restore(snapshot), TypeError, "restore() needs what snapshot() gave");
  }
  assertEquals(generator.snapshot(), good);
});
