/** What every environment promises, to be tried on each of them. */
import type { Env, Json, Snapshot } from "../../lib/envs/env.ts";
import { EpisodeError } from "../../lib/envs/episode_guard.ts";
import { make } from "../../lib/envs/registry.ts";
import { Box, Discrete, type Space } from "../../lib/envs/spaces.ts";
import { Generator } from "../../lib/random/generator.ts";
import { assert, assertEquals, assertNotEquals, assertThrows } from "../assert.ts";

/** What is known of an environment before it is tried. */
export interface Promises {
  /** Whether random play comes to an end within 5,000 steps. Default `true`. */
  readonly ends?: boolean;
  /** Whether its spec can be kept as JSON; one with a function of the learner's cannot. Default `true`. */
  readonly json?: boolean;
}

/**
 * Registers the tests of the contract for one kind of environment.
 *
 * @param name Of the environment, for the tests' names.
 * @param create Makes one, the same every time.
 */
export function contract<Observation, Action>(
  name: string,
  create: () => Env<Observation, Action>,
  { ends = true, json = true }: Promises = {},
): void {
  Deno.test(`${name} refuses a step before reset and after the end`, () => {
    const env = create(), random = new Generator(0);
    assertThrows(() => env.step(env.actionSpace.sample(random)), EpisodeError, "call reset()");
    env.reset({ seed: 0 });
    assertEquals(playToTheEnd(env, random), ends);
    if (!ends) return;
    assertThrows(() => env.step(env.actionSpace.sample(random)), EpisodeError, "over");
    env.reset();
    env.step(env.actionSpace.sample(random));
  });

  Deno.test(`${name} refuses actions that are none, and goes on as if nothing had happened`, () => {
    const env = create();
    env.reset({ seed: 0 });
    const before = env.snapshot(), untyped: { step(action: unknown): unknown } = env;
    const { outside, strange } = wrongActions(env.actionSpace);
    for (const action of outside) assertThrows(() => untyped.step(action), RangeError, "action must be ");
    for (const action of strange) assertThrows(() => untyped.step(action), TypeError, "action must be ");
    assertEquals(env.snapshot(), before);
    env.step(env.actionSpace.sample(new Generator(0)));
  });

  Deno.test(`${name} refuses a seed that is none`, () => {
    for (const seed of [-1, 0.5, NaN]) assertThrows(() => create().reset({ seed }), Error, String(seed));
    const untyped: { reset(options: unknown): unknown } = create();
    for (const options of [{ sed: 1 }, 1, null]) assertThrows(() => untyped.reset(options), TypeError);
  });

  Deno.test(`${name} repeats itself from the same seed, and only from the same`, () => {
    const run = (seed: number) => {
      const env = create();
      return [env.reset({ seed }), ...play(env, 300, new Generator(5)), env.snapshot()];
    };
    assertEquals(run(3), run(3));
    assertNotEquals(run(3), run(4));
  });

  Deno.test(`${name} goes on with its stream over unseeded resets`, () => {
    const env = create();
    env.reset({ seed: 1 });
    const cold = env.snapshot();
    env.reset();
    assertNotEquals(env.snapshot(), cold);
    env.reset({ seed: 1 });
    assertEquals(env.snapshot(), cold);
  });

  Deno.test(`${name} begins without a seed as from seed 0`, () => {
    assertEquals(create().reset(), create().reset({ seed: 0 }));
  });

  Deno.test(`${name} observes and is told only what its spaces contain`, () => {
    const env = create(), random = new Generator(0);
    assert(env.observationSpace.contains(env.reset({ seed: 0 })));
    for (let t = 0; t < 300; t++) {
      const action = env.actionSpace.sample(random);
      assert(env.actionSpace.contains(action));
      const step = env.step(action);
      assert(env.observationSpace.contains(step.observation));
      assert(Number.isFinite(step.reward));
      assert(step.info === env.info);
      if (step.terminated || step.truncated) env.reset();
    }
  });

  Deno.test(`${name} hands out observations and infos that stay as they were`, () => {
    const env = create();
    const kept = [env.reset({ seed: 0 }), env.info, ...play(env, 3, new Generator(1))];
    const copies = structuredClone(kept);
    play(env, 200, new Generator(0));
    assertEquals(kept, copies);
  });

  Deno.test(`${name} is not changed by what its owner does to observations and infos`, () => {
    const spoilt = create(), kept = create();
    const spoil = (value: unknown) => {
      for (const array of typedArraysIn(value)) array.fill(9);
    };
    const infoOf = (env: Env<Observation, Action>) => structuredClone(env.info);
    spoil([spoilt.reset({ seed: 0 }), spoilt.info]);
    kept.reset({ seed: 0 });
    const random = new Generator(2);
    for (let t = 0; t < 40; t++) {
      const action = kept.actionSpace.sample(random);
      const step = spoilt.step(action), same = kept.step(action);
      assertEquals([step.observation, infoOf(spoilt)], [same.observation, infoOf(kept)]);
      spoil([step.observation, step.info]);
      if (same.terminated || same.truncated) {
        spoil([spoilt.reset(), spoilt.info]);
        kept.reset();
      }
    }
    assertEquals(spoilt.snapshot(), kept.snapshot());
  });

  Deno.test(`${name} leaves an action alone`, () => {
    const env = create(), random = new Generator(0);
    env.reset({ seed: 0 });
    const action = env.actionSpace.sample(random), copy = structuredClone(action);
    env.step(action);
    assertEquals(action, copy);
  });

  Deno.test(`${name} is independent of its twins`, () => {
    const alone = create(), beside = create(), other = create();
    const seenAlone = [alone.reset({ seed: 0 }), ...play(alone, 40, new Generator(1))];
    const seenBeside: unknown[] = [beside.reset({ seed: 0 })];
    other.reset({ seed: 9 });
    const random = new Generator(1);
    for (let t = 0; t < 40; t++) {
      play(other, 1, new Generator(t));
      seenBeside.push(...play(beside, 1, random));
    }
    assertEquals(seenBeside, seenAlone);
  });

  Deno.test(`${name} is made again from its spec`, () => {
    const env = create(), run = (e: Env<Observation, Action>) => [e.reset({ seed: 2 }), ...play(e, 60)];
    const twin = make(env.spec);
    assertEquals(twin.spec, env.spec);
    assertEquals(
      `${twin.observationSpace}, ${twin.actionSpace}`,
      `${env.observationSpace}, ${env.actionSpace}`,
    );
    assertEquals(run(twin), run(env));
    if (!json) return;
    const read: typeof env.spec = JSON.parse(JSON.stringify(env.spec));
    assertEquals(read, env.spec);
    assertEquals(run(make(read)), run(create()));
  });

  Deno.test(`${name} goes on from a snapshot in the middle of an episode, also from JSON and in a twin`, () => {
    const env = create();
    env.reset({ seed: 4 });
    play(env, 3);
    const snapshot = env.snapshot();
    const onwards = (e: Env<Observation, Action>) => [e.info, e.render(), ...play(e, 100)];
    const before = onwards(env);
    env.restore(snapshot);
    assertEquals(onwards(env), before);
    const twin = make(env.spec);
    twin.restore(JSON.parse(JSON.stringify(snapshot)));
    assertEquals(onwards(twin), before);
  });

  Deno.test(`${name} refuses a snapshot that is none, and keeps its state`, () => {
    const env = create();
    env.reset({ seed: 4 });
    const before = env.snapshot(), untyped: { restore(snapshot: unknown): void } = env;
    for (const nothing of [undefined, null, 3, {}]) assertThrows(() => untyped.restore(nothing), TypeError);
    const another = make("CartPole-v1", { suttonBartoReward: true }), pole = another.unwrapped.spec.id;
    another.reset();
    if (!JSON.stringify(before).includes(pole)) {
      assertThrows(() => env.restore(another.snapshot()), TypeError);
    }
    for (const broken of brokenCopies(before)) {
      assertThrows(() => env.restore(broken), TypeError);
      assertEquals(env.snapshot(), before);
    }
  });

  Deno.test(`${name} draws a scene whose shapes keep their keys`, () => {
    const env = create(), random = new Generator(0);
    const keys = () => env.render().shapes.map(({ key }) => key);
    env.reset({ seed: 0 });
    const first = keys();
    assertEquals(new Set(first).size, first.length);
    for (let t = 0; t < 20; t++) {
      play(env, 1, random);
      assertEquals(keys(), first);
    }
  });

  Deno.test(`${name} is drawn on its scene, in numbers that are numbers`, () => {
    const env = create();
    env.reset({ seed: 0 });
    play(env, 7);
    const { width, height, shapes } = env.render();
    assert(width > 0 && height > 0 && width <= 800 && height <= 500, `${width} × ${height} pixels`);
    for (const shape of shapes) {
      assert(numbersWithin(shape).every(Number.isFinite), `${shape.key}: ${JSON.stringify(shape)}`);
    }
  });

  Deno.test(`${name} is written by its name at the end of a cell`, () => {
    const env = create();
    assert(Deno.inspect(env).includes(env.spec.id), Deno.inspect(env));
  });
}

/** Plays `steps` random steps, over as many episodes as it takes, and gives back everything that was seen. */
function play<Observation, Action>(
  env: Env<Observation, Action>,
  steps: number,
  random = new Generator(3),
): unknown[] {
  const seen: unknown[] = [];
  for (let t = 0; t < steps; t++) {
    const step = env.step(env.actionSpace.sample(random));
    seen.push(step);
    if (step.terminated || step.truncated) seen.push(env.reset());
  }
  return seen;
}

function playToTheEnd<Observation, Action>(env: Env<Observation, Action>, random: Generator): boolean {
  for (let t = 0; t < 5_000; t++) {
    const { terminated, truncated } = env.step(env.actionSpace.sample(random));
    if (terminated || truncated) return true;
  }
  return false;
}

/** Actions of a space's kind that it does not contain, and such as are of another kind. */
function wrongActions(space: Space<unknown>): { outside: unknown[]; strange: unknown[] } {
  const neither = ["0", null, undefined, true, 1n, [0], {}, Float64Array.of(0)];
  if (space instanceof Discrete) {
    const { start, n } = space;
    return {
      outside: [NaN, start + 0.5, start - 1, start + n, Infinity],
      strange: [...neither, Float32Array.of(0)],
    };
  }
  assert(space instanceof Box);
  const vector = (length: number, value: number) => new Float32Array(length).fill(value);
  const { length } = space;
  return {
    outside: [vector(length + 1, 0), vector(0, 0), vector(length, NaN), vector(length, Infinity)],
    strange: [...neither, 0],
  };
}

/** Copies of a snapshot in each of which one entry is missing or of another kind. */
function brokenCopies(snapshot: Snapshot): Snapshot[] {
  return Object.entries(snapshot).flatMap(([key, value]) => {
    const replaced = (entry: Json): Snapshot => ({ ...snapshot, [key]: entry });
    const without = Object.fromEntries(Object.entries(snapshot).filter(([other]) => other !== key));
    const deeper = key === "env" && isSnapshot(value) ? brokenCopies(value).map(replaced) : [];
    return [without, replaced(null), replaced("x"), replaced([[]]), replaced(-1.5), ...deeper];
  });
}

function typedArraysIn(value: unknown): { fill(value: number): unknown }[] {
  if (value instanceof Float32Array || value instanceof Int8Array) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(typedArraysIn) : [];
}

function isSnapshot(value: Json): value is Snapshot {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function numbersWithin(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersWithin) : [];
}
