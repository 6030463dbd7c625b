import recording from "../../data/numpy/streams.json" with { type: "json" };
import { type ChoiceOptions, Generator } from "../../lib/random/generator.ts";
import { SeedSequence } from "../../lib/random/seed_sequence.ts";
import { assertEquals } from "../assert.ts";

interface Recording {
  calls: readonly (readonly unknown[])[];
  streams: readonly { seed: string; before: StreamState; results: readonly unknown[]; after: StreamState }[];
  manyNormals: { seed: number; count: number; sum: number; tail: readonly (readonly number[])[] };
  seedSequences: readonly { entropy: string; spawnKey: readonly number[]; words: readonly number[] }[];
}
interface StreamState {
  state: string;
  increment: string;
  spare: number | null;
}
const { calls, streams, manyNormals, seedSequences }: Recording = recording;

for (const { seed, before, results, after } of streams) {
  Deno.test(`Generator gives every number that numpy recorded from seed ${seed}`, () => {
    const generator = new Generator(BigInt(seed));
    assertEquals(stateOf(generator), before);
    calls.forEach((call, i) => {
      assertEquals({ i, call, result: answer(generator, call) }, { i, call, result: results[i] });
    });
    assertEquals(stateOf(generator), after);
  });
}

Deno.test("normal() gives a million of numpy's draws exactly, those from the tail included", () => {
  const generator = new Generator(manyNormals.seed), tail: number[][] = [];
  let sum = 0;
  for (let i = 0; i < manyNormals.count; i++) {
    const draw = generator.normal();
    sum += draw;
    if (Math.abs(draw) > 3.6541528853610088) tail.push([i, draw]);
  }
  assertEquals(tail, manyNormals.tail);
  assertEquals(sum, manyNormals.sum);
});

Deno.test("SeedSequence gives numpy's words for short and long seeds and paths", () => {
  for (const { entropy, spawnKey, words } of seedSequences) {
    assertEquals([...new SeedSequence(BigInt(entropy), { spawnKey }).generateState(words.length)], words);
  }
});

function answer(generator: Generator, [method, first, second]: readonly unknown[]): unknown {
  switch (method) {
    case "random":
      return generator.random();
    case "randomFloat32":
      return generator.randomFloat32();
    case "integers":
      return typeof first === "string" && typeof second === "string"
        ? String(generator.integers(BigInt(first), BigInt(second)))
        : generator.integers(Number(first), Number(second));
    case "uniform":
      return generator.uniform(Number(first), Number(second));
    case "normal":
      return first === undefined ? generator.normal() : generator.normal(Number(first), Number(second));
    case "exponential":
      return first === undefined ? generator.exponential() : generator.exponential(Number(first));
    case "permutation":
      return [...generator.permutation(Number(first))];
    case "shuffle": {
      const items = Array.from({ length: Number(first) }, (_, i) => i);
      generator.shuffle(items);
      return items;
    }
    case "choice": {
      const chosen = generator.choice(Number(first), isOptions(second) ? second : {});
      return typeof chosen === "number" ? chosen : [...chosen];
    }
    case "spawn":
      return generator.spawn(Number(first)).map((child) => child.random());
  }
  throw new Error(`the recording has a call of ${method}, which this test does not know`);
}

function isOptions(value: unknown): value is ChoiceOptions {
  return typeof value === "object";
}

function stateOf(generator: Generator): StreamState {
  const { state, increment, spare } = generator.snapshot();
  return { state, increment, spare };
}
