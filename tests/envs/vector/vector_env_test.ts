import { EpisodeError } from "../../../lib/envs/episode_guard.ts";
import { make } from "../../../lib/envs/registry.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import type { VectorEnv } from "../../../lib/envs/vector/vector_env.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertNotEquals, assertThrows } from "../../assert.ts";
import { drawn } from "./as_singles.ts";

/** The same environment through both ways of stepping, and others. */
const kinds: [name: string, create: (copies: number) => VectorEnv<Float32Array, number>][] = [
  ["CartPole-v1 in one loop", (copies) => makeVector("CartPole-v1", copies)],
  ["CartPole-v1 one by one", (copies) => makeVector(() => make("CartPole-v1"), copies)],
];

for (const [name, create] of kinds) {
  Deno.test(`${name}: an episode that ends shows its end and the next beginning in one step`, () => {
    const vector = create(2), alone = make("CartPole-v1");
    vector.reset({ seed: 5 });
    alone.reset({ seed: 5 });
    for (let t = 0;; t++) {
      const { terminated, observations, finalObservations } = vector.step(Int32Array.of(0, t % 2));
      const { observation } = alone.step(0);
      assertEquals(finalObservations.slice(0, 4), observation);
      assertEquals(finalObservations.slice(4), observations.slice(4));
      if (terminated[0] === 0) {
        assertEquals(observations, finalObservations);
        continue;
      }
      assert(Math.abs(finalObservations[2]) > 0.2095); // the pole fell …
      assertEquals(observations.slice(0, 4), alone.reset()); // … and stands again
      break;
    }
  });

  Deno.test(`${name}: all arrays are written over by the next step, none is made anew`, () => {
    const vector = create(3), random = new Generator(0);
    const observations = vector.reset({ seed: 0 }), first = vector.step(Int32Array.of(0, 1, 0));
    const kept = { ...first }, before = first.observations.slice();
    for (let t = 0; t < 50; t++) assert(vector.step(drawn(vector.actionSpace, 3, random)) === first);
    assertEquals(
      Object.values(first).map((array, i) => array === Object.values(kept)[i]),
      Array(7).fill(true),
    );
    assertNotEquals(first.observations, before);
    assert(first.observations === observations && vector.observations === observations);
    assert(vector.reset() === observations);
  });

  Deno.test(`${name}: a reset forgets the latest step, and so does a restore`, () => {
    const vector = create(3), right = Int32Array.of(1, 1, 1);
    vector.reset({ seed: 0 });
    const latest = vector.step(right), snapshot = vector.snapshot();
    const isForgotten = () => {
      const { observations, rewards, terminated, truncated, finalObservations } = latest;
      assertEquals(rewards, new Float64Array(3));
      assertEquals([terminated, truncated], [new Uint8Array(3), new Uint8Array(3)]);
      assertEquals(finalObservations, observations);
    };
    do vector.step(right); while (latest.terminated.every((ended) => ended === 0));
    assertEquals(latest.rewards, Float64Array.of(1, 1, 1));
    vector.reset();
    isForgotten();
    do vector.step(right); while (latest.terminated.every((ended) => ended === 0));
    vector.restore(snapshot);
    isForgotten();
  });

  Deno.test(`${name}: a step before reset is refused`, () => {
    assertThrows(() => create(2).step(Int32Array.of(0, 0)), EpisodeError, "call reset() before step()");
  });

  Deno.test(`${name}: refused actions name the copy, and move none`, () => {
    const vector = create(3), untyped: { step(actions?: unknown): unknown } = vector;
    vector.reset({ seed: 0 });
    vector.step(Int32Array.of(0, 1, 0));
    const before = vector.snapshot();
    const one = "CartPole-v1: actions must be an Int32Array of 3, one number for each copy, got ";
    assertThrows(
      () => untyped.step(Int32Array.of(0, 1, 2)),
      RangeError,
      "CartPole-v1, copy 2: action must be 0 or 1, got 2",
    );
    assertThrows(
      () => untyped.step(Int32Array.of(0, -1, 7)),
      RangeError,
      "CartPole-v1, copy 1: action must be 0 or 1, got -1",
    );
    assertThrows(() => untyped.step(Int32Array.of(0, 1)), RangeError, `${one}Int32Array [0, 1]`);
    for (const [wrong, words] of [[[0, 1, 0], "[0, 1, 0]"], [undefined, "undefined"], [1, "1"]]) {
      assertThrows(() => untyped.step(wrong), TypeError, `${one}${words}`);
    }
    for (const wrong of [Float32Array.of(0, 1, 0), new BigInt64Array(3)]) {
      assertThrows(() => untyped.step(wrong), TypeError, one);
    }
    assertEquals(vector.snapshot(), before);
  });

  Deno.test(`${name}: seeds are a number for all or one for each, and others are refused`, () => {
    const vector = create(3), untyped: { reset(options: unknown): unknown } = vector;
    const fromOne = vector.reset({ seed: 4 }).slice();
    assertEquals(vector.reset({ seed: 4n }), fromOne);
    assertEquals(vector.reset({ seed: [4, 5n, 6] }), fromOne);
    assertEquals(vector.reset({ seed: [6, 6, 6] }).slice(0, 4), fromOne.slice(8));
    vector.reset({ seed: 2n ** 70n });
    const before = vector.snapshot();
    for (
      const [options, kind, message] of [
        [{ seed: -1 }, RangeError, "CartPole-v1: reset: a seed must be a whole number of at least 0"],
        [{ seed: [1, 2, 0.5] }, RangeError, "got 0.5"],
        [{ seed: [1, 2, "3"] }, TypeError, 'got "3"'],
        [{ seed: 2 ** 53 - 2 }, RangeError, "above 2 ** 53 - 1 a bigint"],
        [{ seed: [1, 2] }, RangeError, "needs one for each of 3 copies, got 2"],
        [{ seed: null }, TypeError, "got null"],
        [{ sed: 1 }, TypeError, 'there is no option "sed"'],
        [5, TypeError, "{ seed }, got 5"],
      ] as const
    ) {
      assertThrows(() => untyped.reset(options), kind, message);
    }
    assertEquals(vector.snapshot(), before);
  });

  Deno.test(`${name}: a copy is drawn as the environment alone, without a change`, () => {
    const vector = create(2), alone = make("CartPole-v1");
    vector.reset({ seed: 0 });
    alone.reset({ seed: 1 });
    vector.step(Int32Array.of(0, 1));
    alone.step(1);
    const before = vector.snapshot();
    assertEquals(vector.render(1), alone.render());
    assertEquals(vector.snapshot(), before);
    for (const copy of [2, -1, 0.5, NaN]) {
      assertThrows(() => vector.render(copy), RangeError, "a copy is a whole number from 0 to 1");
    }
  });
}

Deno.test("FrozenLake-v1: after a reset the infos of the latest step are forgotten too", () => {
  const vector = makeVector("FrozenLake-v1", 2);
  vector.reset({ seed: 0 });
  const { finalInfos } = vector.step(Int32Array.of(1, 2));
  assertNotEquals(finalInfos, [{ prob: 1 }, { prob: 1 }]);
  vector.reset();
  assertEquals(finalInfos, [{ prob: 1 }, { prob: 1 }]);
  assert(finalInfos.every((info, copy) => info === vector.infos[copy]));
});

Deno.test("refused vectors of actions name the copy; those beyond the bounds are taken as one by one", () => {
  const vector = makeVector("Pendulum-v1", 3), untyped: { step(actions: unknown): unknown } = vector;
  vector.reset({ seed: 0 });
  const one = "Pendulum-v1, copy 1: action must be a Float32Array of 1 finite number, ";
  assertThrows(() => vector.step(Float32Array.of(0, NaN, NaN)), RangeError, one);
  assertThrows(() => vector.step(Float32Array.of(0, Infinity, 0)), RangeError, one);
  assertThrows(
    () => vector.step(new Float32Array(2)),
    RangeError,
    "a Float32Array of 3, one number for each copy",
  );
  assertThrows(() => untyped.step(new Int32Array(3)), TypeError, "a Float32Array of 3");
  const alone = make("Pendulum-v1");
  alone.reset({ seed: 2 });
  assertEquals(vector.step(Float32Array.of(0, 0, 50)).rewards[2], alone.step(Float32Array.of(50)).reward);
});

Deno.test("VectorEnv is written out as what it holds", () => {
  assertEquals(Deno.inspect(makeVector("CartPole-v1", 16)), "CartPole-v1 × 16");
});
