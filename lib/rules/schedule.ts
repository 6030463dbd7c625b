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

/**
 * A schedule that shrinks by the same factor every so many steps, in stairs.
 *
 * @param from The value at step 0.
 * @param factor What each stair multiplies it by, in (0, 1].
 * @param every How many steps a stair is long, above 0.
 * @throws {RangeError} If an argument is not finite, `factor` is outside (0, 1], or `every` is not above 0.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const learningRate = rl.stepDecay(1e-3, 0.5, 100);
 * learningRate(99, 0); // 0.001
 * learningRate(200, 0); // 0.00025
 * ```
 */
export function stepDecay(from: number, factor: number, every: number): Schedule {
  demandFinite("stepDecay", { from, factor, every });
  if (factor <= 0 || factor > 1) throw new RangeError(`stepDecay: factor must be in (0, 1], got ${factor}`);
  if (every <= 0) throw new RangeError(`stepDecay: every must be above 0, got ${every}`);
  return (step) => from * factor ** Math.floor(step / every);
}

/**
 * A schedule that goes from one value to another along half a wave of the cosine,
 * slowly at both ends, and stays there.
 *
 * @param from The value at step 0.
 * @param to The value from step `steps` on.
 * @param steps How many steps the way takes, above 0.
 * @throws {RangeError} If an argument is not finite, or `steps` is not above 0.
 * @see Loshchilov & Hutter (2017), SGDR: Stochastic gradient descent with warm restarts, equation 5
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const learningRate = rl.cosine(1e-3, 0, 100);
 * learningRate(50, 0); // 0.0005
 * learningRate(100, 0); // 0
 * ```
 */
export function cosine(from: number, to: number, steps: number): Schedule {
  demandFinite("cosine", { from, to, steps });
  if (steps <= 0) throw new RangeError(`cosine: steps must be above 0, got ${steps}`);
  return (step) => (step >= steps ? to : to + ((from - to) * (1 + Math.cos((Math.PI * step) / steps))) / 2);
}

/**
 * A schedule that rises in a straight line to where another begins, and goes on as that one.
 *
 * @param steps How many steps the rise takes, above 0: the first gives a `steps`-th, the last all of it.
 * @param then What follows: a number, or a schedule, which counts its steps from the end of the rise.
 * @throws {RangeError} If `steps` is not finite and above 0, or the number is not finite.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const learningRate = rl.warmUp(10, rl.linear(1e-3, 0, 100));
 * learningRate(0, 0); // 0.0001
 * learningRate(9, 0); // 0.001
 * learningRate(60, 0); // 0.0005
 * ```
 */
export function warmUp(steps: number, then: number | Schedule): Schedule {
  const next = typeof then === "number" ? () => then : then;
  demandFinite("warmUp", { steps, then: next(0, 0) });
  if (steps <= 0) throw new RangeError(`warmUp: steps must be above 0, got ${steps}`);
  return (step, episode) =>
    step < steps ? (next(0, episode) * (step + 1)) / steps : next(step - steps, episode);
}

function demandFinite(name: string, values: Record<string, number>): void {
  for (const [key, value] of Object.entries(values)) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}: ${key} must be a finite number, got ${value}`);
    }
  }
}
