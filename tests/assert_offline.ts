/** The assertions of `@std/assert` that the tests use, over `node:assert`, for machines that cannot reach JSR. */
import nodeAssert from "node:assert/strict";

// deno-lint-ignore no-explicit-any -- the constructor of any error, whatever its arguments
type ErrorClass<E extends Error> = new (...args: any[]) => E;

/** Demands a truthy value. */
export function assert(value: unknown, message?: string): asserts value {
  nodeAssert.ok(value, message);
}

/** Demands deep equality. */
export function assertEquals<T>(actual: T, expected: T, message?: string): void {
  nodeAssert.deepStrictEqual(actual, expected, message);
}

/** Demands that two values differ somewhere. */
export function assertNotEquals<T>(actual: T, expected: T, message?: string): void {
  nodeAssert.notDeepStrictEqual(actual, expected, message);
}

/** Demands the very same value, by `Object.is`. */
export function assertStrictEquals<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  nodeAssert.strictEqual(actual, expected, message);
}

/** Demands two numbers within `tolerance` of each other; relative 1e-7 unless told otherwise. */
export function assertAlmostEquals(
  actual: number,
  expected: number,
  tolerance?: number,
  message?: string,
): void {
  if (Object.is(actual, expected)) return;
  const allowed = tolerance ?? (Number.isFinite(expected) ? Math.abs(expected * 1e-7) : 1e-7);
  nodeAssert.ok(
    Math.abs(expected - actual) <= allowed,
    message ?? `expected ${expected} ± ${allowed}, got ${actual}`,
  );
}

/** Demands that a text contains another. */
export function assertStringIncludes(actual: string, expected: string, message?: string): void {
  nodeAssert.ok(
    actual.includes(expected),
    message ?? `expected ${JSON.stringify(actual)} to contain ${JSON.stringify(expected)}`,
  );
}

/** Demands that a text matches a pattern. */
export function assertMatch(actual: string, expected: RegExp, message?: string): void {
  nodeAssert.match(actual, expected, message);
}

/** Demands that a function throws an error of a class whose message contains a text, and returns the error. */
export function assertThrows<E extends Error = Error>(
  run: () => unknown,
  errorClass: ErrorClass<E>,
  messageIncludes = "",
): E {
  try {
    run();
  } catch (error) {
    return expectedError(error, errorClass, messageIncludes);
  }
  throw new nodeAssert.AssertionError({ message: `expected ${errorClass.name} to be thrown` });
}

/** Demands that a promise is rejected with an error of a class whose message contains a text, and returns the error. */
export async function assertRejects<E extends Error = Error>(
  run: () => PromiseLike<unknown>,
  errorClass: ErrorClass<E>,
  messageIncludes = "",
): Promise<E> {
  try {
    await run();
  } catch (error) {
    return expectedError(error, errorClass, messageIncludes);
  }
  throw new nodeAssert.AssertionError({ message: `expected a rejection with ${errorClass.name}` });
}

function expectedError<E extends Error>(
  error: unknown,
  errorClass: ErrorClass<E>,
  messageIncludes: string,
): E {
  if (!(error instanceof errorClass)) {
    throw new nodeAssert.AssertionError({ message: `expected ${errorClass.name}, got ${error}` });
  }
  assertStringIncludes(error.message, messageIncludes);
  return error;
}
