/** How long at least between two drawings, in milliseconds. */
const interval = 100;
/** How many times as long as a drawing took the next one waits: with 50 they take less than 2 % of the time. */
const rest = 50;

/**
 * Says when something that changes all the time is drawn anew: ten times a
 * second at most, and seldom enough that all the drawing takes less than 2 % of
 * the time. It looks at the clock, so what it decides must never be a result.
 */
export class Pace {
  #next: number;

  /** @param expected About how long the first drawing will take, in milliseconds: by it the first one waits. */
  constructor(expected = 0) {
    this.#next = performance.now() + pause(expected);
  }

  /** Whether it is time to draw. */
  due(): boolean {
    return performance.now() >= this.#next;
  }

  /** Draws, and from what it took works out when the next drawing is due. */
  async draw(drawing: () => Promise<void>): Promise<void> {
    const begin = performance.now();
    await drawing();
    const end = performance.now();
    this.#next = end + pause(end - begin);
  }
}

function pause(cost: number): number {
  return Math.max(interval, rest * cost);
}
