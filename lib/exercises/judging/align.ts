import type { Place } from "../verdict.ts";
import { isArrayLike, isPlainObject, same } from "./compare.ts";
import { describe, describeNumber } from "./describe.ts";

/** Of longer arrays nobody wants to see every place. */
const LONGEST = 1000;

const MISSING = Symbol("missing");

/**
 * Lays two values side by side, piece by piece, and says where they differ. An
 * element that only one of them has stands opposite an empty piece.
 *
 * @param tolerance How far two numbers may be apart, as in `same`.
 */
export function align(expected: unknown, got: unknown, tolerance?: number): Place[] {
  if (isArrayLike(expected) && isArrayLike(got) && Math.max(expected.length, got.length) <= LONGEST) {
    const pairs = Array.from(
      { length: Math.max(expected.length, got.length) },
      (_, k) => [
        separator(k, expected.length, got.length),
        ...align(k < expected.length ? expected[k] : MISSING, k < got.length ? got[k] : MISSING, tolerance),
      ],
    );
    return [both("["), ...pairs.flat(), both("]")];
  }
  if (isPlainObject(expected) && isPlainObject(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    const pairs = keys.map((key, k) => [
      both(`${k === 0 ? "" : ", "}${key}: `),
      ...align(
        Object.hasOwn(expected, key) ? expected[key] : MISSING,
        Object.hasOwn(got, key) ? got[key] : MISSING,
        tolerance,
      ),
    ]);
    return [both("{ "), ...pairs.flat(), both(" }")];
  }
  return [{ expected: leaf(expected), got: leaf(got), differs: !same(expected, got, tolerance) }];
}

/** A value as it stands in a row of places: numbers to twelve digits, typed arrays as arrays. */
export function leaf(value: unknown): string {
  if (value === MISSING) return "";
  if (typeof value === "number") return describeNumber(value);
  if (!isArrayLike(value) || value.length > LONGEST) return describe(value);
  return align(value, value).map((place) => place.got).join("");
}

/** What stands before element k of two arrays, where there is such an element. */
function separator(k: number, expected: number, got: number): Place {
  const before = (length: number) => k > 0 && k < length ? ", " : "";
  return { expected: before(expected), got: before(got), differs: false };
}

function both(text: string): Place {
  return { expected: text, got: text, differs: false };
}
