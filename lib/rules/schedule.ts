/**
 * A setting that may change while an agent learns: a pure function of the
 * steps and the episodes that lie behind it, both counted from 0.
 */
export type Schedule = (step: number, episode: number) => number;

/**
 * A schedule that goes from one value to another in a straight line, and stays there.
 *
 * @param from The value at step 0.
 * @param to The value from step `steps` on.
 * @param steps How many steps the way takes, above 0.
 * @throws {RangeError} If an argument is not finite, or `steps` is not above 0.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const epsilon = rl.linear(1, 0.1, 100);
 * epsilon(50, 0); // 0.55
 * epsilon(1000, 3); // 0.1
 * ```
 */
export function linear(from: number, to: number, steps: number): Schedule {
  demandFinite("linear", { from, to, steps });
  if (steps <= 0) throw new RangeError(`linear: steps must be above 0, got ${steps}`);
  return (step) => (step >= steps ? to : from + ((to - from) * step) / steps);
}

/**
 * A schedule that shrinks by the same factor after every episode, down to a floor.
 *
 * @param from The value in episode 0.
 * @param factor What one episode multiplies it by, in (0, 1].
 * @param floor What it never falls below. Default 0.
 * @throws {RangeError} If an argument is not finite, `factor` is outside (0, 1], or `floor` is above `from`.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const epsilon = rl.exponential(0.4, 0.5, 0.01);
 * epsilon(123, 2); // 0.1
 * epsilon(9999, 50); // 0.01
 * ```
 */
export function exponential(from: number, factor: number, floor = 0): Schedule {
  demandFinite("exponential", { from, factor, floor });
  if (factor <= 0 || factor > 1) throw new RangeError(`exponential: factor must be in (0, 1], got ${factor}`);
  if (floor > from) throw new RangeError(`exponential: floor must not be above from, ${from}, got ${floor}`);
  return (_, episode) => Math.max(floor, from * factor ** episode);
}

function demandFinite(name: string, values: Record<string, number>): void {
  for (const [key, value] of Object.entries(values)) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}: ${key} must be a finite number, got ${value}`);
    }
  }
}
