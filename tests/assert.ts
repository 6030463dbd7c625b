import * as offline from "./assert_offline.ts";

// The name stands in a constant, so that Deno's module graph does not need JSR: where the registry
// cannot be reached, the same assertions over node:assert take its place.
const published = "@std/assert";

let assertions: typeof offline;
try {
  assertions = await import(published);
} catch {
  assertions = offline;
}

// Assertion functions narrow types only where their own type is written out.
export const assert: typeof offline.assert = assertions.assert;
export const assertStrictEquals: typeof offline.assertStrictEquals = assertions.assertStrictEquals;
export const {
  assertAlmostEquals,
  assertEquals,
  assertMatch,
  assertNotEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} = assertions;
