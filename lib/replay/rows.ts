import type { Remembered } from "./remembered.ts";

/** How a transition left its episode: it goes on, its end was reached, or it was cut short. */
export const ending = { none: 0, terminated: 1, truncated: 2 } as const;

/**
 * What a memory keeps, a row for each transition: what was seen, what was seen
 * next, the reward and the action side by side, so that the whole row comes from
 * the main memory at once. Of a million transitions drawing one then takes a
 * third of the time that an array for each part takes.
 */
export class Rows {
  /** [capacity, 2n + 2] in rows: n numbers seen, n seen next, the reward, and 32 bits for the action. */
  readonly numbers: Float32Array<ArrayBuffer>;
  /** The same memory; the last of a row is the action. */
  readonly integers: Int32Array<ArrayBuffer>;
  /** One of {@linkcode ending} each, [capacity]. */
  readonly endings: Uint8Array<ArrayBuffer>;
  /** From one row to the next. */
  readonly stride: number;

  /**
   * @param owner Whose rows they are, for messages.
   * @param capacity How many rows there are.
   * @param observationSize n, how many numbers an observation has.
   * @throws {RangeError} If there is not so much memory.
   */
  constructor(owner: string, readonly capacity: number, readonly observationSize: number) {
    this.stride = 2 * observationSize + 2;
    try {
      this.numbers = new Float32Array(capacity * this.stride);
      this.integers = new Int32Array(this.numbers.buffer);
      this.endings = new Uint8Array(capacity);
    } catch (cause) {
      const [count, gigabytes] = [capacity, Math.ceil(capacity * (8 * observationSize + 9) / 1e9)]
        .map((number) => number.toLocaleString("en-US"));
      throw new RangeError(
        `${owner}: ${count} transitions take ${gigabytes} GB, more than can be had; make it smaller`,
        { cause },
      );
    }
  }

  /** What the arrays take. */
  get bytes(): number {
    return this.numbers.byteLength + this.endings.byteLength;
  }

  /** Writes a transition into a row. */
  set(
    row: number,
    { observation, action, reward, nextObservation, terminated, truncated }: Remembered,
  ): void {
    const { numbers, stride, observationSize } = this, from = row * stride;
    numbers.set(observation, from);
    numbers.set(nextObservation, from + observationSize);
    numbers[from + stride - 2] = reward;
    this.integers[from + stride - 1] = action;
    this.endings[row] = terminated ? ending.terminated : truncated ? ending.truncated : ending.none;
  }

  /** What a transition earned. */
  reward(row: number): number {
    return this.numbers[row * this.stride + this.stride - 2];
  }

  /**
   * Whether one row is the step after another: the episode goes on, and begins again where it was left. An episode
   * that was broken off, and of which no ending says so, is noticed by that.
   */
  isContinued(row: number, next: number): boolean {
    if (this.endings[row] !== ending.none) return false;
    const { numbers, stride, observationSize } = this;
    const left = row * stride + observationSize, begun = next * stride;
    for (let i = 0; i < observationSize; i++) if (numbers[left + i] !== numbers[begun + i]) return false;
    return true;
  }

  /** The parts of the first rows, an array each. */
  columns(size: number): Columns {
    const { numbers, stride, observationSize: n } = this,
      { observations, nextObservations, ...rest } = emptyColumns(size, n);
    for (let row = 0; row < size; row++) {
      const from = row * stride;
      observations.set(numbers.subarray(from, from + n), row * n);
      nextObservations.set(numbers.subarray(from + n, from + 2 * n), row * n);
      rest.rewards[row] = numbers[from + stride - 2];
      rest.actions[row] = this.integers[from + stride - 1];
    }
    rest.endings.set(this.endings.subarray(0, size));
    return { observations, nextObservations, ...rest };
  }

  /** Sets the first rows to what {@linkcode columns} gave. */
  setColumns({ observations, nextObservations, rewards, actions, endings }: Columns): void {
    const { numbers, stride, observationSize: n } = this;
    for (let row = 0; row < rewards.length; row++) {
      const from = row * stride;
      numbers.set(observations.subarray(row * n, row * n + n), from);
      numbers.set(nextObservations.subarray(row * n, row * n + n), from + n);
      numbers[from + stride - 2] = rewards[row];
      this.integers[from + stride - 1] = actions[row];
    }
    this.endings.set(endings);
  }
}

/** The parts of transitions, an array each. */
interface Columns {
  readonly observations: Float32Array;
  readonly nextObservations: Float32Array;
  readonly rewards: Float32Array;
  readonly actions: Int32Array;
  readonly endings: Uint8Array;
}

function emptyColumns(size: number, observationSize: number): Columns {
  return {
    observations: new Float32Array(size * observationSize),
    nextObservations: new Float32Array(size * observationSize),
    rewards: new Float32Array(size),
    actions: new Int32Array(size),
    endings: new Uint8Array(size),
  };
}
