import fc from "fast-check";
import type { Env, EnvSpec } from "../../../lib/envs/env.ts";
import { make } from "../../../lib/envs/registry.ts";
import { CartPole } from "../../../lib/envs/control/cartpole.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import { Discrete } from "../../../lib/envs/spaces.ts";
import { discretise } from "../../../lib/envs/wrappers/discretise.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { transformObservation } from "../../../lib/envs/wrappers/transform_observation.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { assertAsSingles, drawn } from "./as_singles.ts";

const bins = { low: [-2.4, -3, -0.21, -2], high: [2.4, 3, 0.21, 2], bins: [2, 3, 4, 5] };

/** Every kind of environment: in one loop or one by one, with numbers and vectors either way. */
const specs: EnvSpec[] = [
  make("CartPole").spec,
  make("CartPole-v1", { suttonBartoReward: true }).spec,
  timeLimit(make("CartPole"), { steps: 12 }).spec,
  timeLimit(make("CartPole-v0"), { steps: 9 }).spec,
  discretise(make("CartPole-v0"), bins).spec,
  timeLimit(make("MountainCar-v0"), { steps: 30 }).spec,
  timeLimit(make("MountainCarContinuous-v0"), { steps: 30 }).spec,
  timeLimit(make("Acrobot-v1"), { steps: 30 }).spec,
  timeLimit(make("Pendulum-v1"), { steps: 30 }).spec,
  make("FrozenLake-v1").spec,
  make("FrozenLake8x8-v1", { successRate: 0.8 }).spec,
  timeLimit(make("CliffWalking-v1"), { steps: 20 }).spec,
  make("FrozenLake").spec,
  make("GridWorld4x3").spec,
  timeLimit(make("WindyGridWorld"), { steps: 30 }).spec,
  timeLimit(make("Maze"), { steps: 30 }).spec,
  make("RandomWalk").spec,
  make("BlindCliffwalk").spec,
  timeLimit(make("Chain"), { steps: 10 }).spec,
  make("Bandit").spec,
];

for (const spec of specs) {
  const name = [spec.id, ...(spec.wrappers ?? []).map((wrapper) => wrapper.name)].join(" in ");
  Deno.test(`copy i of ${name} does as the environment alone, seeded with seed + i`, () => {
    const vector = makeVector(spec, 5), singles = Array.from({ length: 5 }, () => make(spec));
    const { terminated, truncated } = assertAsSingles(vector, singles, { seed: 3, steps: 600 });
    assert(terminated + truncated > 5, "no copy began a second episode");
    assertAsSingles(vector, singles, { steps: 20 }); // the streams go on
  });
}

oneLoop("CartPole", (steps) => timeLimit(make("CartPole"), { steps }));
oneLoop("FrozenLake", (steps) => timeLimit(make("FrozenLake", { mapName: "8x8" }), { steps }));

function oneLoop<Observation, Action>(id: string, create: (steps: number) => Env<Observation, Action>): void {
  Deno.test(`${id}: one loop gives what copies one by one give, however many and however short`, () => {
    const setting = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(1000), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(setting, ([copies, seed, steps]) => {
        const inOneLoop = makeVector(create(steps).spec, copies);
        const oneByOne = makeVector(() => create(steps), copies), random = new Generator(seed);
        assertEquals(inOneLoop.reset({ seed }), oneByOne.reset({ seed }));
        for (let t = 0; t < 60; t++) {
          const actions = drawn(inOneLoop.actionSpace, copies, random);
          assertEquals(inOneLoop.step(actions), oneByOne.step(actions));
        }
        assertEquals(inOneLoop.snapshot(), oneByOne.snapshot());
      }),
      { numRuns: 25 },
    );
  });
}

Deno.test("ten thousand lakes share one model, and 100 MB are enough for them", () => {
  const before = Deno.memoryUsage(),
    lakes = makeVector("FrozenLake8x8-v1", 10_000),
    after = Deno.memoryUsage();
  assertEquals(lakes.reset().length, 10_000);
  const taken = after.heapUsed + after.external - before.heapUsed - before.external;
  assert(taken < 1e8, `${taken} bytes`);
});

Deno.test("both endings come at once where the pole falls at the time limit", () => {
  const { spec } = timeLimit(make("CartPole"), { steps: 10 });
  const vector = makeVector(spec, 40), right = new Int32Array(40).fill(1);
  vector.reset({ seed: 0 });
  let both = 0;
  for (let t = 0; t < 10; t++) {
    const { terminated, truncated } = vector.step(right);
    both += terminated.filter((ended, i) => ended === 1 && truncated[i] === 1).length;
  }
  assert(both > 0);
});

Deno.test("copies that were never seeded do as from seed 0, each on a stream of its own", () => {
  for (const vector of [makeVector("CartPole-v1", 3), makeVector(() => make("CartPole-v1"), 3)]) {
    const observations = vector.reset().slice();
    assertEquals(observations, makeVector("CartPole-v1", 3).reset({ seed: 0 }));
    assertEquals(new Set(observations).size, 12);
  }
});

Deno.test("makeVector() takes the options of an id, for all copies", () => {
  const vector = makeVector("CartPole-v1", 2, { suttonBartoReward: true });
  assertEquals(vector.spec, { id: "CartPole-v1", options: { suttonBartoReward: true } });
  vector.reset({ seed: 0 });
  assertEquals(vector.step(Int32Array.of(0, 1)).rewards, Float64Array.of(0, 0));
});

Deno.test("makeVector() knows by the id what arrays there are", () => {
  // These lines are checked by the compiler.
  const observations: Float32Array = makeVector("CartPole-v1", 2).reset();
  const states: Int32Array = makeVector("FrozenLake-v1", 2).reset();
  const binned: Int32Array = makeVector(discretise(make("CartPole-v0"), bins).spec, 2).reset();
  makeVector("Pendulum-v1", 1).step satisfies (actions: Float32Array) => unknown;
  assertEquals([observations.length, states.length, binned.length], [8, 2, 2]);
});

Deno.test("makeVector() lets a function make copies that differ in their options", () => {
  const vector = makeVector((copy) => make("CartPole-v1", { suttonBartoReward: copy === 1 }), 2);
  vector.reset();
  assertEquals(vector.step(Int32Array.of(0, 0)).rewards, Float64Array.of(1, 0));
});

Deno.test("what a class of one's own changes is not lost among copies", () => {
  class Generous extends CartPole {
    override step(action: number) {
      return { ...super.step(action), reward: 7 };
    }
  }
  const vector = makeVector(() => new Generous(), 2);
  vector.reset();
  assertEquals(vector.step(Int32Array.of(0, 0)).rewards, Float64Array.of(7, 7));
});

Deno.test("a Bandit remembers the last pull of each copy, which no model says", () => {
  const vector = makeVector("Bandit", 2), alone = make("Bandit");
  vector.reset({ seed: 3 });
  alone.reset({ seed: 4 });
  vector.step(Int32Array.of(0, 7));
  alone.step(7);
  alone.reset(); // as the copy has done by itself
  assertEquals(vector.render(1), alone.render());
  const { copies } = vector.snapshot();
  assert(Array.isArray(copies));
  assertEquals(copies[1], alone.snapshot());
});

Deno.test("makeVector() refuses what it cannot make", () => {
  const untyped: (...args: unknown[]) => unknown = Object.assign(makeVector);
  const shared = make("CartPole-v1");
  const cases: [unknown[], new (message?: string) => Error, string][] = [
    [["CartPole-v1"], TypeError, "makeVector: copies must be an integer of at least 1, got undefined"],
    [["CartPole-v1", 0], RangeError, "makeVector: copies must be an integer of at least 1, got 0"],
    [["CartPole-v1", 1.5], RangeError, "got 1.5"],
    [["CartPole-v9", 2], RangeError, 'there is no environment "CartPole-v9"'],
    [["CartPole-v1", 2, { gravity: 1 }], TypeError, 'there is no option "gravity"'],
    [
      [shared.spec, 2, { suttonBartoReward: true }],
      TypeError,
      'and a spec has its own, got { suttonBartoReward: true }; write rl.makeVector(rl.make("CartPole-v1", options).spec',
    ],
    [
      [() => make("CartPole-v1"), 2, {}],
      TypeError,
      "a function gives them itself, got {}; write rl.makeVector(() => ",
    ],
    [[undefined, 2], TypeError, "makeVector: the spec must have id, got undefined; write rl.makeVector("],
    [[shared, 2], TypeError, "rl.makeVector(env.spec, 16)"],
    [[() => {}, 2], TypeError, "makeVector: copy 0 must have reset"],
    [[() => shared, 2], RangeError, "got the same one again"],
    [[() => discretise(shared, bins), 2], RangeError, "got the same one again"],
    [
      [(copy: number) => copy === 0 ? make("CartPole-v1") : discretise(make("CartPole-v1"), bins), 2],
      RangeError,
      "copies must be alike, copy 0 observes Box(",
    ],
  ];
  for (const [args, kind, message] of cases) assertThrows(() => untyped(...args), kind, message);
});

Deno.test("makeVector() refuses values that have no place in a typed array", () => {
  const numbered = { transform: () => 0, observationSpace: new Discrete(2 ** 32) };
  const { spec } = transformObservation(make("CartPole-v0"), numbered);
  assertThrows(() => makeVector(spec, 2), RangeError, "must be numbers of 32 bits, got Discrete(4294967296)");
});
