import { make } from "../../lib/envs/registry.ts";
import { assertThrows } from "../assert.ts";

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
});

Deno.test("make() refuses options that are no object", () => {
  const untyped: (...args: unknown[]) => unknown = Object.assign(make);
  for (const options of [5, null, "slippery"]) {
    assertThrows(
      () => untyped("FrozenLake8x8-v1", options),
      TypeError,
      "make: options are given as an object",
    );
  }
});
