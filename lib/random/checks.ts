// What a generator refuses, and how it says so.

/** @throws {RangeError} If a number of indices is not a whole number from `least` to 2^31 - 1. */
export function requireSize(method: string, name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least || value >= 2 ** 31) {
    throw new RangeError(
      `Generator: ${method} needs a whole number ${name} from ${least} to 2 ** 31 - 1, got ${value}`,
    );
  }
}

/**
 * Checks the probabilities of `choice`.
 *
 * @throws {RangeError} If they are not `n` numbers of at least 0 that add up to 1, up to rounding as
 * the type of the array makes it.
 */
export function checkProbabilities(p: ArrayLike<number>, n: number): void {
  if (p.length !== n) {
    throw new RangeError(`Generator: choice from ${n} needs ${n} probabilities, got ${p.length}`);
  }
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (!(p[i] >= 0)) {
      throw new RangeError(`Generator: choice needs probabilities of at least 0, got ${p[i]} for index ${i}`);
    }
    sum += p[i];
  }
  const tolerance = Math.sqrt(p instanceof Float32Array ? 2 ** -23 : Number.EPSILON);
  if (!(Math.abs(sum - 1) <= tolerance)) {
    throw new RangeError(`Generator: choice needs probabilities that add up to 1, got a sum of ${sum}`);
  }
}
