import { inWords } from "../demands/in_words.ts";
import { Optimiser } from "../nn/optimisers/optimiser.ts";

/**
 * Refuses what is no optimiser of this library's.
 *
 * @param agent Who asks, for the message.
 * @throws {TypeError} If it is none.
 */
export function demandOptimiser(agent: string, optimiser: unknown): void {
  if (optimiser instanceof Optimiser) return;
  throw new TypeError(
    `${agent}: optimiser must be one of rl.nn, such as rl.nn.rmsprop({ learningRate: 0.001 }), got ${
      inWords(optimiser)
    }`,
  );
}
