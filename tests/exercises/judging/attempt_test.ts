import { Generator } from "../../../lib/random/generator.ts";
import { agree, attempt } from "../../../lib/exercises/judging/attempt.ts";
import { copy } from "../../../lib/exercises/judging/copy.ts";
import { seeded } from "../../../lib/exercises/seeded.ts";
import { assert, assertEquals } from "../../assert.ts";

Deno.test("attempt() calls with fresh copies, so that a call can be made again", () => {
  const given = [[1, 2, 3], seeded(5)];
  const pop = (values: number[], random: Generator) => [values.pop(), random.random()];
  const first = attempt(pop, given);
  assertEquals(first.value, [3, new Generator(5).random()]);
  assertEquals(attempt(pop, given), first);
  assertEquals(given[0], [1, 2, 3]);
});

Deno.test("attempt() hands out what is a generator in every respect", () => {
  const result = attempt((random: Generator) => random instanceof Generator, [seeded(0)]);
  assertEquals(result.value, true);
});

Deno.test("attempt() writes down the draws, those within draws left out", () => {
  const { draws } = attempt((random: Generator) => [random.random(), random.choice(3)], [seeded(0)]);
  assertEquals(draws.length, 2);
  assertEquals(draws[0], "random() = 0.637");
  assert(draws[1].startsWith("choice(3) = "));
});

Deno.test("attempt() keeps what was returned as it was when it was returned", () => {
  const kept = [1];
  const { value } = attempt(() => kept, []);
  kept.push(2);
  assertEquals(value, [1]);
});

Deno.test("attempt() lets a method that was taken off its generator fail, as it does outside", () => {
  const { thrown } = attempt(({ random }: Generator) => random(), [seeded(0)]);
  assert(thrown?.error instanceof TypeError);
});

Deno.test("agree() does not take a fresh function or set for another result", () => {
  for (const make of [() => () => 1, () => new Set([1]), () => Object(10), () => [1].values()]) {
    assert(agree(attempt(make, []), attempt(make, [])));
  }
});

Deno.test("agree() tells draws, errors and changed arguments apart", () => {
  const call = (run: (values: number[], random: Generator) => unknown) => attempt(run, [[1], seeded(0)]);
  const quiet = call(() => 1);
  assert(agree(quiet, call(() => 1)));
  assert(!agree(quiet, call(() => 2)));
  assert(!agree(quiet, call((_, random) => (random.random(), 1))));
  assert(!agree(quiet, call((values) => values.push(2) - 1)));
  const throws = (message: string) =>
    call(() => {
      throw new Error(message);
    });
  assert(agree(throws("a"), throws("a")));
  assert(!agree(throws("a"), throws("b")));
});

Deno.test("copy() is deep, and hands on what is not data", () => {
  const instance = new Map();
  const original = { list: [[1]], typed: Float32Array.of(1), instance };
  const copied = copy(original);
  assertEquals(copied, original);
  original.list[0][0] = 2;
  original.typed[0] = 2;
  assertEquals(copied, { list: [[1]], typed: Float32Array.of(1), instance });
});
