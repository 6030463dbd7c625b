import { make } from "../../lib/envs/registry.ts";
import { assertEquals, assertThrows } from "../assert.ts";

Deno.test("make() says what it needs where it is given no id", () => {
  const untyped: (id?: unknown) => unknown = Object.assign(make);
  for (
    const [id, got] of [[undefined, "undefined"], [1, "1"], [null, "null"], [
      make("CartPole-v0"),
      "a TimeLimit",
    ]]
  ) {
    assertThrows(
      () => untyped(id),
      TypeError,
      `make: needs an environment's id, or the spec of one, got ${got}; write rl.make("CartPole-v1")`,
    );
  }
});

Deno.test("make() names the environments that there are, where another is asked for", () => {
  const untyped: (id: unknown) => unknown = Object.assign(make);
  for (const id of ["Breakout", ""]) {
    assertThrows(() => untyped(id), RangeError, `no environment "${id}"; there are Acrobot, Acrobot-v1, `);
  }
});

Deno.test("make() knows what is meant by an id in other letters or of another version", () => {
  const untyped: (id: unknown) => unknown = Object.assign(make);
  for (const id of ["cartpole", "CartPole-v7", "Cart Pole", "cart_pole-v1"]) {
    assertThrows(() => untyped(id), RangeError, "do you mean CartPole or CartPole-v0 or CartPole-v1?");
  }
  assertThrows(() => untyped("FrozenLake8x8"), RangeError, "do you mean FrozenLake8x8-v1?");
  assertThrows(() => untyped("CartPol-v1"), RangeError, "do you mean CartPole or CartPole-v0");
  assertThrows(() => untyped("CliffWalking"), RangeError, "do you mean CliffWalking-v1?");
});

Deno.test("make() refuses options that are no object", () => {
  const untyped: (...args: unknown[]) => unknown = Object.assign(make);
  for (const options of [5, null, [], "slippery"]) {
    assertThrows(
      () => untyped("FrozenLake8x8-v1", options),
      TypeError,
      "make: options are given as an object",
    );
  }
});

Deno.test("make() refuses options beside a spec, and wrappers that are none", () => {
  const untyped: (...args: unknown[]) => unknown = Object.assign(make), { spec } = make("CartPole-v1");
  assertThrows(
    () => untyped(spec, { suttonBartoReward: true }),
    TypeError,
    "make: a spec holds its own options",
  );
  for (const wrappers of [3, [null], [{ options: {} }]]) {
    assertThrows(() => untyped({ ...spec, wrappers }), TypeError, "make: wrappers");
  }
  assertEquals(make({ id: "CartPole-v1", options: {} }).spec, spec);
});

Deno.test("make() lets wrappers check the options that a spec has for them", () => {
  const untyped: (spec: unknown) => unknown = Object.assign(make);
  const wrong = (name: string, options: unknown) => () =>
    untyped({ id: "CartPole-v1", options: {}, wrappers: [{ name, options }] });
  assertThrows(wrong("frameStack", { frames: 2, padding: "zeros" }), RangeError, "frameStack: padding");
  assertThrows(wrong("frameSkip", { frames: "2" }), TypeError, "frameSkip: frames");
  assertThrows(wrong("timeLimit", { steps: 2, reset: true }), TypeError, "timeLimit: there is no option");
  assertThrows(wrong("discretise", { low: [0, 0, 0, 0] }), TypeError, "discretise: high");
});
