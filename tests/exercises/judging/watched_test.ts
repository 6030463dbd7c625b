import { watched } from "../../../lib/exercises/judging/watched.ts";
import { assert, assertEquals } from "../../assert.ts";

Deno.test("watched() hands on what comes out, or what is thrown", () => {
  const error = new Error("lost");
  assertEquals(watched(() => 5), { result: 5, rolledOwnDice: false });
  assertEquals(
    watched(() => {
      throw error;
    }),
    { thrown: { error }, rolledOwnDice: false },
  );
});

Deno.test("watched() notices Math.random, which falls the same way every time", () => {
  const roll = () => watched(() => Math.random());
  assert(roll().rolledOwnDice);
  assertEquals(roll(), roll());
});

Deno.test("watched() notices the first of Math.max and Math.min that is given an array", () => {
  const values: unknown = [1, 2];
  const given = (call: () => number) => watched(call).arrayGivenTo;
  assertEquals(given(() => Reflect.apply(Math.max, undefined, [values])), "max");
  assertEquals(given(() => Reflect.apply(Math.min, undefined, [0, Float64Array.of(1)])), "min");
  assertEquals(given(() => Math.max(1, 2) + Math.min(3)), undefined);
  assertEquals(watched(() => [Math.max(3, 7, 5), Math.max(), Math.min(3, -2)]).result, [7, -Infinity, -2]);
});

Deno.test("watched() leaves Math as it was", () => {
  const { random, max, min } = Math;
  watched(() => {
    throw new Error();
  });
  assertEquals([Math.random, Math.max, Math.min], [random, max, min]);
});
