// Kept from the beginning: an answer may put something else in their place.
const { abs, max, min } = Math, { is, keys, hasOwn } = Object, { isFinite } = Number;

/** How far two numbers may be apart: relative above 1, absolute below. */
const TOLERANCE = 1e-9;

/**
 * Whether a value is what was expected. Arrays and typed arrays count as the
 * same where their elements are; numbers may be a rounding error apart.
 *
 * @param tolerance Relative above 1, absolute below. Default 1e-9.
 */
export function same(expected: unknown, got: unknown, tolerance: number = TOLERANCE): boolean {
  if (typeof expected === "number" && typeof got === "number") return sameNumber(expected, got, tolerance);
  if (isArrayLike(expected)) {
    return isArrayLike(got) && expected.length === got.length &&
      indices(expected).every((k) => same(expected[k], got[k], tolerance));
  }
  if (isPlainObject(expected)) {
    return isPlainObject(got) && keys(expected).length === keys(got).length &&
      keys(expected).every((key) => hasOwn(got, key) && same(expected[key], got[key], tolerance));
  }
  return is(expected, got);
}

function sameNumber(expected: number, got: number, tolerance: number): boolean {
  if (is(expected, got) || expected === got) return true;
  if (!isFinite(expected) || !isFinite(got)) return false;
  return abs(expected - got) <= tolerance * max(1, min(abs(expected), abs(got)));
}

/** Whether a value is an array or a typed array. */
export function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** Whether a value is an object literal, not an instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function indices(array: ArrayLike<unknown>): number[] {
  return Array.from(array, (_, k) => k);
}
