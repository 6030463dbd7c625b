import { discretise } from "../../../lib/envs/wrappers/discretise.ts";
import { make } from "../../../lib/envs/registry.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

// Lesson a's ranges, in the order of the observation: position, velocity, angle, rate.
const lessonA = { low: [-2.4, -1, -2, -3.5], high: [2.4, 1, 2, 3.5], bins: [8, 8, 10, 10] };

Deno.test("discretise() puts an observation into the bins that lesson a's outline names", () => {
  const env = discretise(make("CartPole-v0"), lessonA);
  assertEquals(env.observationSpace.n, 6400);
  assertEquals(env.decode(env.encode([0.1, 0.9, 0.05, 0.1])), [4, 7, 5, 5]);
  assertEquals(env.encode([0.1, 0.9, 0.05, 0.1]), ((4 * 8 + 7) * 10 + 5) * 10 + 5);
});

Deno.test("discretise() gives every combination of bins a state of its own", () => {
  const env = discretise(make("CartPole-v0"), { ...lessonA, bins: [3, 1, 12, 11] });
  const states = new Set<number>();
  for (let state = 0; state < env.observationSpace.n; state++) {
    const bins = env.decode(state);
    const middles = bins.map((bin, i) => {
      const width = (lessonA.high[i] - lessonA.low[i]) / [3, 1, 12, 11][i];
      return lessonA.low[i] + (bin + 0.5) * width;
    });
    assertEquals(env.encode(middles), state);
    states.add(state);
  }
  assertEquals(states.size, 3 * 1 * 12 * 11);
});

Deno.test("discretise() gives values beyond its range the outermost bins", () => {
  const env = discretise(make("CartPole-v0"), lessonA);
  assertEquals(env.encode([-99, -99, -99, -99]), 0);
  assertEquals(env.encode([99, 99, 99, 99]), 6399);
});

Deno.test("discretise() refuses lists that do not fit the observation", () => {
  const env = make("CartPole-v0");
  assertThrows(() => discretise(env, { ...lessonA, bins: [8, 8, 10] }), RangeError, "bins needs one entry");
  const missing: typeof lessonA = Object.assign({}, lessonA, { bins: undefined });
  assertThrows(() => discretise(env, missing), TypeError, "bins must be a list of numbers");
  assertThrows(() => discretise(env, lessonA).decode(-1), RangeError, "from 0 to 6399, got -1");
  assertThrows(() => discretise(env, { ...lessonA, low: [] }), RangeError, "low needs one entry");
  assertThrows(() => discretise(env, { ...lessonA, bins: [8, 8, 10, 0] }), RangeError, "bins must be");
  assertThrows(() => discretise(env, { ...lessonA, high: [2.4, 1, -2, 3.5] }), RangeError, "low must be");
});

Deno.test("discretise() names the component that cannot be cut", () => {
  const env = make("CartPole-v0"),
    cut = (options: object) => () => discretise(env, { ...lessonA, ...options });
  assertThrows(
    cut({ high: [2.4, 1, -2, 3.5] }),
    RangeError,
    "discretise: component 2, counted from 0: low must be a finite number below high, got -2 and -2",
  );
  assertThrows(
    cut({ low: [-2.4, "-1", -2, -3.5] }),
    RangeError,
    'discretise: component 1, counted from 0: low must be a finite number below high, got "-1" and 1',
  );
  assertThrows(
    cut({ bins: [8, 8, 10, 0.5] }),
    RangeError,
    "discretise: component 3, counted from 0: bins must be an integer of at least 1, got 0.5",
  );
});

Deno.test("discretise() says that it needs an environment", () => {
  const untyped: (env?: unknown, options?: unknown) => unknown = Object.assign(discretise);
  for (const env of [undefined, lessonA]) {
    assertThrows(
      () => untyped(env, lessonA),
      TypeError,
      "discretise: the environment must have observationSpace",
    );
  }
});

Deno.test("discretise() refuses more states than any table holds before it makes a bin of them", () => {
  const range = { low: [-1, -1, -1, -1], high: [1, 1, 1, 1] };
  assertThrows(
    () => discretise(make("CartPole"), { ...range, bins: [2 ** 27, 2 ** 27, 1, 1] }),
    RangeError,
    "discretise: these bins make 18,014,398,509,481,984 states",
  );
  const untyped: (...args: unknown[]) => unknown = Object.assign(discretise);
  assertThrows(
    () => untyped(make("CartPole"), { bins: 10 }),
    TypeError,
    "one for each of the 4 components of CartPole",
  );
  const holes = Object.assign(new Array(4), { 1: 2, 2: 2, 3: 2 });
  assertThrows(
    () => untyped(make("CartPole"), { ...range, bins: holes }),
    RangeError,
    "component 0, counted from 0",
  );
});
