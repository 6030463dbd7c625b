/** A loss of one error. */
export type Loss = (error: number, delta: number) => number;

/** A parabola where the error is small, and something else beyond. */
export function joined(
  near: Loss,
  far: Loss,
  isNear: (error: number, delta: number) => boolean = within,
): Loss {
  return (error, delta) => isNear(error, delta) ? near(error, delta) : far(error, delta);
}

/** Whether an error is no larger than delta, whatever its sign. */
export function within(error: number, delta: number): boolean {
  return Math.abs(error) <= delta;
}

/** Half the square. */
export const parabola: Loss = (error) => error * error / 2;

/** The straight line that goes on where the parabola ends, as steep as it is there. */
export const straight: Loss = (error, delta) => delta * (Math.abs(error) - delta / 2);

/** The Huber loss. */
export const huber: Loss = joined(parabola, straight);
