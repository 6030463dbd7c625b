import { make } from "../../../lib/envs/registry.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { drawn } from "./as_singles.ts";

const idle = Float32Array.of(0, 0);
const limited = () => timeLimit(make("MountainCarContinuous-v0"), { steps: 3 });

Deno.test("a VectorEnv keeps how long each episode is: whole where it has just ended, else so far", () => {
  const vector = makeVector((copy) => timeLimit(make("Pendulum"), { steps: copy === 0 ? 3 : 2 }), 2);
  assertEquals(vector.episodeLengths, Int32Array.of(0, 0));
  vector.reset();
  const lengths = Array.from({ length: 7 }, () => (vector.step(idle), [...vector.episodeLengths]));
  assertEquals(lengths, [[1, 1], [2, 2], [3, 1], [1, 2], [2, 1], [3, 2], [1, 1]]);
  vector.reset();
  assertEquals(vector.episodeLengths, Int32Array.of(0, 0));
});

for (
  const [name, vector] of [
    ["in one loop", makeVector(limited().spec, 2)],
    ["one by one", makeVector(limited, 2)],
  ] as const
) {
  Deno.test(`copies ${name}: a VectorEnv keeps what each episode has earned`, () => {
    const { episodeReturns, episodeLengths } = vector, random = new Generator(0);
    let sums = [0, 0];
    vector.reset({ seed: 0 });
    assertEquals(episodeReturns, Float64Array.of(0, 0));
    for (let t = 0; t < 30; t++) {
      const { rewards } = vector.step(drawn(vector.actionSpace, 2, random));
      sums = sums.map((sum, copy) => (t % 3 === 0 ? 0 : sum) + rewards[copy]);
      assert(sums.every((sum) => sum < 0)); // the engine costs
      assertEquals([...episodeReturns], sums);
    }
    assert(vector.episodeReturns === episodeReturns && vector.episodeLengths === episodeLengths);
  });

  Deno.test(`copies ${name}: a snapshot has the sums of episodes under way, and a restore puts them back`, () => {
    const random = new Generator(1), play = () => vector.step(drawn(vector.actionSpace, 2, random));
    vector.reset({ seed: 0 });
    play();
    play();
    const returns = vector.episodeReturns.slice(), middle = vector.snapshot();
    assertEquals([middle.episodeReturns, middle.episodeLengths], [[...returns], [2, 2]]);
    play(); // the last of the episode
    const ended = vector.snapshot();
    assertEquals([ended.episodeReturns, ended.episodeLengths], [[0, 0], [0, 0]]);
    vector.restore(middle);
    assertEquals([vector.episodeReturns, vector.episodeLengths], [returns, Int32Array.of(2, 2)]);
    play();
    assertEquals(vector.episodeLengths, Int32Array.of(3, 3));
    vector.restore(middle); // forgets that the latest step ended an episode
    play();
    assertEquals(vector.episodeLengths, Int32Array.of(3, 3));
    vector.restore(ended);
    assertEquals([vector.episodeReturns, vector.episodeLengths], [
      Float64Array.of(0, 0),
      Int32Array.of(0, 0),
    ]);
    play();
    assertEquals(vector.episodeLengths, Int32Array.of(1, 1));
  });
}

Deno.test("a reset in the middle of an episode begins its sums anew", () => {
  const vector = makeVector("CartPole-v1", 2);
  vector.reset({ seed: 0 });
  for (let t = 0; t < 4; t++) vector.step(Int32Array.of(0, 1));
  vector.reset();
  vector.step(Int32Array.of(0, 1));
  assertEquals([vector.episodeReturns, vector.episodeLengths], [Float64Array.of(1, 1), Int32Array.of(1, 1)]);
});

Deno.test("a snapshot without sums, or with what are none, is refused", () => {
  const vector = makeVector("CartPole-v1", 2);
  vector.reset({ seed: 0 });
  vector.step(Int32Array.of(0, 1));
  const before = vector.snapshot(), { episodeReturns: _, ...older } = before;
  assertThrows(
    () => vector.restore(older),
    TypeError,
    'CartPole-v1: restore: "episodeReturns" of the snapshot must be 2 finite numbers, got undefined',
  );
  for (
    const [broken, message] of [
      [
        { ...before, episodeReturns: [1] },
        '"episodeReturns" of the snapshot must be 2 finite numbers, got [1]',
      ],
      [{ ...before, episodeLengths: "1, 1" }, '"episodeLengths" of the snapshot must be 2 finite numbers'],
      [{ ...before, episodeLengths: [1, 0.5] }, '"episodeLengths[1]" of the snapshot must be a whole number'],
      [{ ...before, episodeLengths: [-1, 1] }, '"episodeLengths[0]" of the snapshot must be a whole number'],
    ] as const
  ) {
    assertThrows(() => vector.restore(broken), TypeError, message);
  }
  assertEquals(vector.snapshot(), before);
});

Deno.test("a VectorEnv says whether its copies have begun", () => {
  const vector = makeVector("CartPole-v1", 2), cold = vector.snapshot();
  assert(!vector.hasBegun);
  vector.reset();
  assert(vector.hasBegun);
  vector.restore(cold);
  assert(!vector.hasBegun);
});
