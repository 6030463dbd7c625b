/** What a memory of several steps draws, in the plainest way. */
import type { Generator } from "../../lib/random/generator.ts";
import type { Remembered } from "../../lib/replay/remembered.ts";

/** A step, and whether the next one begins elsewhere although no ending says so. */
export type PlainStep = Remembered & { readonly brokenOff?: boolean };

/** From what was seen over several steps to what was seen next. */
export interface Reach extends Pick<Remembered, "observation" | "action" | "nextObservation"> {
  /** The discounted sum of the rewards. */
  readonly reward: number;
  readonly terminated: boolean;
  readonly steps: number;
}

/** A list of all that ever happened, of which the latest steps can be drawn; each knows by itself where it ended. */
export class PlainMemory {
  readonly #all: PlainStep[] = [];

  constructor(readonly capacity: number) {}

  store(step: PlainStep): void {
    this.#all.push(step);
  }

  /** How many are remembered. */
  get size(): number {
    return Math.min(this.#all.length, this.capacity);
  }

  /** Draws a place of a ring, and goes on from there. */
  draw(random: Generator, nStep: number, discount: number): Reach {
    return this.reach(random.integers(0, this.size), nStep, discount);
  }

  /** What begins in a place of a ring, in which the k-th step lies at k mod capacity. */
  reach(place: number, nStep: number, discount: number): Reach {
    const all = this.#all;
    const first = all.findLastIndex((_, k) => k % this.capacity === place);
    let last = first;
    while (last - first + 1 < nStep && last + 1 < all.length && goesOn(all[last])) last++;
    const steps = all.slice(first, last + 1), { observation, action } = all[first];
    return {
      observation,
      action,
      reward: steps.reduce((sum, { reward }, k) => sum + discount ** k * Math.fround(reward), 0),
      nextObservation: all[last].nextObservation,
      terminated: all[last].terminated,
      steps: steps.length,
    };
  }
}

function goesOn({ terminated, truncated = false, brokenOff = false }: PlainStep): boolean {
  return !terminated && !truncated && !brokenOff;
}
