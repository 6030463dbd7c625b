import type { Snapshot } from "../env.ts";
import { indexOf, numbersOf } from "../snapshot.ts";
import type { VectorStep } from "./vector_step.ts";

/** What a step paid, and which episodes it ended. */
type Outcomes = Pick<VectorStep<unknown>, "rewards" | "terminated" | "truncated">;

/**
 * What the episode of each copy has earned so far, and how long it is. Where a
 * step ended an episode, the sums are those of the whole of it until the next
 * step is added.
 */
export class EpisodeSums {
  /** The sum of the rewards of each copy. */
  readonly returns: Float64Array;
  /** How many steps each copy has taken. */
  readonly lengths: Int32Array;
  readonly #ended: Uint8Array;

  constructor(copies: number) {
    this.returns = new Float64Array(copies);
    this.lengths = new Int32Array(copies);
    this.#ended = new Uint8Array(copies);
  }

  /** Adds a step of all copies. It is in the hot loop of learning from many: nothing is allocated. */
  add({ rewards, terminated, truncated }: Outcomes): void {
    const { returns, lengths } = this, ended = this.#ended;
    for (let copy = 0; copy < ended.length; copy++) {
      if (ended[copy] === 1) returns[copy] = lengths[copy] = 0;
      returns[copy] += rewards[copy];
      lengths[copy]++;
      ended[copy] = terminated[copy] | truncated[copy];
    }
  }

  /** Begins an episode in each copy. */
  begin(): void {
    this.returns.fill(0);
    this.lengths.fill(0);
    this.#ended.fill(0);
  }

  /** The sums of the episodes under way, as plain data; of those that the latest step ended the next have begun. */
  snapshot(): { episodeReturns: number[]; episodeLengths: number[] } {
    const underWay = (sum: number, copy: number) => this.#ended[copy] === 1 ? 0 : sum;
    return {
      episodeReturns: Array.from(this.returns, underWay),
      episodeLengths: Array.from(this.lengths, underWay),
    };
  }

  /**
   * Puts back what {@linkcode snapshot} took.
   *
   * @param owner Whose they are, for the message.
   * @throws {TypeError} If it is no such snapshot.
   */
  restore(owner: string, snapshot: Snapshot): void {
    const copies = this.returns.length;
    const returns = numbersOf(owner, snapshot, "episodeReturns", copies);
    const lengths = numbersOf(owner, snapshot, "episodeLengths", copies).map((length, copy) => {
      const name = `episodeLengths[${copy}]`;
      return indexOf(owner, { [name]: length }, name, 2 ** 31);
    });
    this.returns.set(returns);
    this.lengths.set(lengths);
    this.#ended.fill(0);
  }
}
