import { describe, describeError, describeNumber } from "../../../lib/exercises/judging/describe.ts";
import { seeded } from "../../../lib/exercises/seeded.ts";
import { assert, assertEquals } from "../../assert.ts";

Deno.test("describe() writes values as code", () => {
  assertEquals(describe([1, [-0.5, NaN], "a\n"]), '[1, [-0.5, NaN], "a\\n"]');
  assertEquals(describe({ stepSize: 0.5, on: true }), "{ stepSize: 0.5, on: true }");
  assertEquals(describe({}), "{}");
  assertEquals(describe(Float64Array.of(1, 2)), "Float64Array.of(1, 2)");
  assertEquals(describe(seeded(3)), "new rl.Generator(3)");
  assertEquals(describe(12n), "12n");
  assertEquals(describe(null), "null");
  assertEquals(describe(undefined), "undefined");
});

Deno.test("describe() names what cannot be written down", () => {
  assertEquals(describe(Promise.resolve(1)), "a Promise");
  assertEquals(describe(describe), "the function describe");
  assertEquals(describe(new Map()), "a Map");
  assertEquals(describe(Object.create(null)), "a thing without a class");
  assertEquals(
    describe({
      get trap() {
        throw new Error();
      },
    }),
    "something that cannot be shown",
  );
});

Deno.test("describe() stays short", () => {
  assertEquals(describe([[[[[1]]]]]), "[[[[…]]]]");
  assert(describe(Array(100_000).fill(1)).endsWith("1, … 99940 more]"));
  assert(describe("a".repeat(100_000)).length < 300);
});

Deno.test("describeNumber() hides rounding errors", () => {
  assertEquals(describeNumber(0.1 + 0.2), "0.3");
  assertEquals(describeNumber(-Infinity), "-Infinity");
});

Deno.test("describeError() is one line", () => {
  assertEquals(describeError(new RangeError("too far\nby much")), "RangeError: too far");
  assertEquals(describeError(new Error()), "Error");
  assertEquals(describeError("text"), '"text"');
});
