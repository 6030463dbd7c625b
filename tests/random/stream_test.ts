import { memory, next64, slots } from "../../lib/random/pcg64.wasm";
import { SeedSequence } from "../../lib/random/seed_sequence.ts";
import { Stream } from "../../lib/random/stream.ts";
import { assertEquals } from "../assert.ts";

const words = (seed: number) => new SeedSequence(seed).generateState(8);
const draw = (stream: Stream) => BigInt.asUintN(64, next64(stream.address));

Deno.test("Stream gives PCG64's numbers", () => {
  // numpy.random.PCG64(0).random_raw(3)
  const stream = new Stream(words(0));
  assertEquals([draw(stream), draw(stream), draw(stream)], [
    11749869230777074271n,
    4976686463289251617n,
    755828109848996024n,
  ]);
});

Deno.test("Stream: more streams than slots all go on with their own numbers", () => {
  const count = slots() + 100, seeds = Array.from({ length: count }, (_, seed) => words(seed));
  const together = seeds.map((seed) => new Stream(seed));
  const drawn = [0, 1, 2].map(() => together.map(draw));
  seeds.forEach((seed, i) => {
    const alone = new Stream(seed);
    assertEquals(drawn.map((round) => round[i]), [draw(alone), draw(alone), draw(alone)]);
  });
});

Deno.test("Stream: a hundred thousand dropped streams take no memory of the module", () => {
  const kept = new Stream(words(1)),
    twin = new Stream(words(1)),
    seed = words(2),
    bytes = memory.buffer.byteLength;
  assertEquals(draw(kept), draw(twin));
  for (let i = 0; i < 100_000; i++) draw(new Stream(seed));
  assertEquals(memory.buffer.byteLength, bytes);
  assertEquals(draw(kept), draw(twin));
});
