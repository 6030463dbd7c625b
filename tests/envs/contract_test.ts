/** What every environment promises, tried on all of them. */
import { discretise } from "../../lib/envs/discretise.ts";
import type { Env, Snapshot } from "../../lib/envs/env.ts";
import { EpisodeError } from "../../lib/envs/episode_guard.ts";
import { make } from "../../lib/envs/registry.ts";
import { TimeLimit } from "../../lib/envs/time_limit.ts";
import { Generator } from "../../lib/random/generator.ts";
import { assert, assertEquals, assertNotEquals, assertThrows } from "../assert.ts";

const bins = { low: [-2.4, -3, -0.21, -2], high: [2.4, 3, 0.21, 2], bins: [2, 3, 4, 5] };

contract("CartPole", () => make("CartPole"));
contract("CartPole-v0", () => make("CartPole-v0"));
contract("CartPole-v1 with the book's reward", () => make("CartPole-v1", { suttonBartoReward: true }));
contract("CartPole-v0 in bins", () => discretise(make("CartPole-v0"), bins));
contract("CartPole with a time limit of its own", () => new TimeLimit(make("CartPole"), { steps: 7 }));
contract(
  "CartPole-v1 limited twice, then in bins",
  () => discretise(new TimeLimit(make("CartPole-v1"), { steps: 9 }), bins),
);

/** Plays `steps` random steps, over as many episodes as it takes, and gives back everything that was seen. */
function play<Observation, Action>(
  env: Env<Observation, Action>,
  steps: number,
  random: Generator,
): unknown[] {
  const seen: unknown[] = [];
  for (let t = 0; t < steps; t++) {
    const step = env.step(env.actionSpace.sample(random));
    seen.push(step);
    if (step.terminated || step.truncated) seen.push(env.reset());
  }
  return seen;
}

function contract<Observation>(name: string, create: () => Env<Observation, number>): void {
  Deno.test(`${name} refuses a step before reset and after the end`, () => {
    const env = create(), random = new Generator(0);
    assertThrows(() => env.step(env.actionSpace.sample(random)), EpisodeError, "call reset()");
    env.reset({ seed: 0 });
    let over = false;
    while (!over) {
      const step = env.step(env.actionSpace.sample(random));
      over = step.terminated || step.truncated;
    }
    assertThrows(() => env.step(env.actionSpace.sample(random)), EpisodeError, "over");
    env.reset();
    env.step(env.actionSpace.sample(random));
  });

  Deno.test(`${name} refuses actions that are none`, () => {
    const env = create();
    env.reset({ seed: 0 });
    for (const action of [NaN, 0.5, -1, 2, Infinity]) {
      assertThrows(() => env.step(action), RangeError, String(action));
    }
    const untyped: { step(action: unknown): unknown } = env;
    for (const action of ["0", null, undefined, [0], Float32Array.of(0), true, 1n]) {
      assertThrows(() => untyped.step(action), TypeError, "action must be 0 or 1");
    }
    assertThrows(() => untyped.step([0]), TypeError, "got [0]");
    env.step(1); // and goes on as if nothing had happened
  });

  Deno.test(`${name} refuses a seed that is none`, () => {
    for (const seed of [-1, 0.5, NaN]) assertThrows(() => create().reset({ seed }), Error, String(seed));
  });

  Deno.test(`${name} repeats itself from the same seed, and only from the same`, () => {
    const run = (seed: number) => {
      const env = create();
      return [env.reset({ seed }), ...play(env, 300, new Generator(5))];
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

  Deno.test(`${name} hands out observations that stay as they were`, () => {
    const env = create();
    const kept = [env.reset({ seed: 0 }), env.step(0).observation, env.step(1).observation];
    const copies = structuredClone(kept);
    play(env, 50, new Generator(0));
    assertEquals(kept, copies);
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

  Deno.test(`${name} is made again from its spec, also from JSON`, () => {
    const env = create();
    const twin = make(env.spec);
    assertEquals(twin.spec, env.spec);
    assertEquals(JSON.parse(JSON.stringify(env.spec)), env.spec);
    const run = (e: Env<Observation, number>) => [e.reset({ seed: 2 }), ...play(e, 60, new Generator(3))];
    assertEquals(run(twin), run(env));
  });

  Deno.test(`${name} goes on from a snapshot in the middle of an episode, also from JSON and in a twin`, () => {
    const env = create();
    env.reset({ seed: 4 });
    for (const action of [0, 1, 1]) env.step(action);
    const snapshot = env.snapshot();
    const before = [env.render(), ...play(env, 100, new Generator(0))];
    env.restore(snapshot);
    assertEquals([env.render(), ...play(env, 100, new Generator(0))], before);
    const twin = make(env.spec);
    twin.restore(JSON.parse(JSON.stringify(snapshot)));
    assertEquals([twin.render(), ...play(twin, 100, new Generator(0))], before);
  });

  Deno.test(`${name} refuses a snapshot that is none, and keeps its state`, () => {
    const env = create();
    env.reset({ seed: 4 });
    const before = env.snapshot();
    const broken: Snapshot[] = [
      {},
      { ...before, phase: "asleep" },
      { phase: "running", elapsed: 1 },
      { ...before, phase: "over", state: ["x", 1, 2, 3, 4], elapsed: -1 },
      { ...before, phase: "over", random: 5, env: { phase: "over", state: [0, 0, 0, 0], random: 5 } },
    ];
    for (const snapshot of broken) assertThrows(() => env.restore(snapshot), TypeError);
    const untyped: { restore(snapshot: unknown): void } = env;
    for (const nothing of [undefined, null, 3]) assertThrows(() => untyped.restore(nothing), TypeError);
    assertEquals(env.snapshot(), before);
  });

  Deno.test(`${name} draws a scene whose shapes keep their keys`, () => {
    const env = create();
    const keys = () => env.render().shapes.map(({ key }) => key);
    env.reset({ seed: 0 });
    const first = keys();
    assertEquals(new Set(first).size, first.length);
    env.step(1);
    assertEquals(keys(), first);
  });
}
