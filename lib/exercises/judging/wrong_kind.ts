import { isArrayLike } from "./compare.ts";

/** What is said of a result, or of a place in it, that is of another kind than expected. */
export function wrongKind(
  expected: unknown,
  got: unknown,
  code: string,
  at: readonly number[] = [],
): string | undefined {
  if (got === undefined && expected !== undefined) return at.length === 0 ? noReturn(code) : gap(at, code);
  if (kindOf(expected) !== kindOf(got)) {
    const subject = at.length === 0 ? "Your function returns" : `${place(at)} there is`;
    return `${subject} ${kindOf(got)} where ${kindOf(expected)} is expected.`;
  }
  if (isArrayLike(expected) && isArrayLike(got)) {
    if (expected.length !== got.length) {
      const subject = at.length === 0 ? "Your array has" : `${place(at)} your array has`;
      return `${subject} ${counted(got.length)}, expected are ${expected.length}.`;
    }
    const causes = Array.from(expected, (element, k) => wrongKind(element, got[k], code, [...at, k]));
    return causes.find((cause) => cause !== undefined);
  }
  if (Number.isNaN(got) && !Number.isNaN(expected)) {
    return `${
      at.length === 0 ? "" : `${place(at)}: `
    }NaN is what arithmetic gives when a number is missing: ` +
      "an index past the end of an array, a misspelled property, a variable declared without a value " +
      "(write `let sum = 0`), or 0/0.";
  }
}

function noReturn(code: string): string {
  const inner = /=>\s*\{/.test(code) ? " An inner function with an arrow and braces needs one as well." : "";
  return `Your function returns nothing. Is there a \`return\` before the result, on every way through?${inner}`;
}

function gap(at: readonly number[], code: string): string {
  if (/\.map\(/.test(code) && /=>\s*\{/.test(code)) {
    return `${place(at)} there is nothing: the inner function, the one given to \`map\`, returns nothing. ` +
      "An arrow function with braces needs `return`.";
  }
  return `${place(at)} there is nothing (undefined).`;
}

/** A place in nested arrays: `At index 0`, or `At [0][1]`. */
function place(at: readonly number[]): string {
  return at.length === 1 ? `At index ${at[0]}` : `At ${at.map((k) => `[${k}]`).join("")}`;
}

function kindOf(value: unknown): string {
  if (isArrayLike(value)) return "an array";
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

function counted(length: number): string {
  return length === 1 ? "1 element" : `${length} elements`;
}
