import type { Snapshot } from "../../../lib/envs/env.ts";
import { make } from "../../../lib/envs/registry.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import type { VectorEnv } from "../../../lib/envs/vector/vector_env.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertNotEquals, assertThrows } from "../../assert.ts";
import { drawn } from "./as_singles.ts";

snapshots("CartPole-v1 in one loop", () => makeVector("CartPole-v1", 4));
snapshots("CartPole-v1 one by one", () => makeVector(() => make("CartPole-v1"), 4));
snapshots("CartPole without a time limit", () => makeVector("CartPole", 4));
snapshots("MountainCarContinuous-v0", () => makeVector("MountainCarContinuous-v0", 4));
snapshots("Pendulum-v1", () => makeVector("Pendulum-v1", 4));
snapshots("FrozenLake-v1 in one loop", () => makeVector("FrozenLake-v1", 4));
snapshots("FrozenLake-v1 one by one", () => makeVector(() => make("FrozenLake-v1"), 4));
snapshots("Maze without a time limit", () => makeVector("Maze", 4));
snapshots("Bandit", () => makeVector("Bandit", 4));

/** Everything that is seen over random steps. */
function play<Observation, Action>(vector: VectorEnv<Observation, Action>, steps: number): unknown[] {
  const random = new Generator(8);
  return Array.from(
    { length: steps },
    () => structuredClone(vector.step(drawn(vector.actionSpace, vector.copies, random))),
  );
}

function snapshots<Observation, Action>(name: string, create: () => VectorEnv<Observation, Action>): void {
  Deno.test(`${name}: copies go on from a snapshot in the middle, also from JSON and in a twin`, () => {
    const vector = create();
    vector.reset({ seed: 1 });
    play(vector, 33);
    const snapshot = vector.snapshot(), observations = structuredClone(vector.observations);
    const infos = structuredClone(vector.infos);
    const before = play(vector, 60);
    vector.restore(snapshot);
    assertEquals(vector.observations, observations);
    assertEquals(vector.infos, infos);
    assertEquals(play(vector, 60), before);
    const twin = create(), text = JSON.stringify(snapshot);
    assertEquals(JSON.parse(text), snapshot);
    twin.restore(JSON.parse(text));
    assertEquals(twin.observations, observations);
    assertEquals(twin.infos, infos);
    assertEquals(play(twin, 60), before);
  });

  Deno.test(`${name}: a copy goes on alone from its part of a snapshot`, () => {
    const vector = create(), alone = make(vector.spec);
    vector.reset({ seed: 1 });
    play(vector, 20);
    const { copies } = vector.snapshot();
    assert(Array.isArray(copies));
    alone.restore(copies[2]);
    assertEquals(alone.snapshot(), copies[2]);
    assertEquals(alone.render(), vector.render(2));
  });

  Deno.test(`${name}: what was not reset is restored as such, and begins from seed 0 as ever`, () => {
    const vector = create(), cold = vector.snapshot();
    const first = structuredClone(vector.reset());
    play(vector, 10);
    vector.restore(cold);
    assertEquals(vector.snapshot(), cold);
    assertThrows(() => play(vector, 1), Error, "call reset()");
    assertEquals(vector.reset(), first);
  });

  Deno.test(`${name}: a snapshot that is none is refused, and nothing changes`, () => {
    const vector = create();
    vector.reset({ seed: 1 });
    const before = vector.snapshot();
    play(vector, 5);
    const now = vector.snapshot(), { copies } = before;
    assertNotEquals(now, before);
    assert(Array.isArray(copies));
    const broken: Snapshot[] = [
      {},
      { ...before, phase: "asleep" },
      { ...before, observations: [] },
      { ...before, copies: copies.slice(1) },
      { ...before, copies: [...copies.slice(1), 5] },
      { ...before, copies: [...copies.slice(1), {}] },
      { ...before, copies: "all" },
    ];
    for (const snapshot of broken) assertThrows(() => vector.restore(snapshot), TypeError, "restore: ");
    const untyped: { restore(snapshot: unknown): void } = vector;
    for (const nothing of [undefined, null, 3]) assertThrows(() => untyped.restore(nothing), TypeError);
    assertEquals(vector.snapshot(), now);
  });
}
