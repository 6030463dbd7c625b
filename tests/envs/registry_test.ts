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
  for (const id of ["cartpole", ""]) {
    assertThrows(() => untyped(id), RangeError, `no environment "${id}"; there are CartPole, CartPole-v0`);
  }
});
