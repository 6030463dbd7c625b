import fc from "fast-check";
import { amounts, tenths } from "../../numbers.ts";
import { seeded } from "../../seeded.ts";
import type { Prioritized } from "./batches.ts";

/** A row that can be told from others by its number. */
export function row(number: number, priority: number, terminated = false): Prioritized {
  return {
    observation: [number, 10],
    action: number % 2,
    reward: 4 + number,
    nextObservation: [number + 1, 11],
    terminated,
    priority,
  };
}

/** Three of them, the second of the largest priority. */
export const three = [row(0, 0), row(1, 8), row(2, 2, true)];

/** Memories of a few rows, batches and seeds. */
export const memories = fc.tuple(
  fc.array(
    fc.record({
      observation: fc.array(tenths(-2, 2), { minLength: 2, maxLength: 2 }),
      action: fc.nat(2),
      reward: amounts(),
      nextObservation: fc.array(tenths(-2, 2), { minLength: 2, maxLength: 2 }),
      terminated: fc.boolean(),
      priority: tenths(0, 20),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  fc.integer({ min: 1, max: 9 }),
  fc.nat(999).map(seeded),
);
