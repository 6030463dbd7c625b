import type { Mistake } from "../../exercise.ts";
import { type Contents, placing, ring } from "./rings.ts";

/** Other contents than a ring's. */
export const mistakes: readonly Mistake<Contents>[] = [
  {
    says: "Now the memory grows with every step. It must hold `capacity` rows at most.",
    wrong: placing((step) => step),
  },
  {
    says:
      "Now the newest steps are there, but in their order: every row moves at every step. In a ring a step stays " +
      "where it was put until it is overwritten.",
    wrong: (capacity, steps) => ring(steps, steps).slice(-capacity),
  },
  {
    says: "Once the ring is full, it keeps what it has and forgets everything new. The oldest has to go.",
    wrong: placing((step, _, capacity) => step < capacity ? step : -1),
  },
  {
    says:
      "Now it is the first row that is overwritten for ever. After it comes the second: the place moves on.",
    wrong: placing((step, _, capacity) => step < capacity ? step : 0),
  },
  {
    says: "The last place is never used: the round is one row short.",
    wrong: placing((step, _, capacity) => step % Math.max(1, capacity - 1)),
  },
  {
    says: "The round is one row too long: `capacity` rows have the places 0 to capacity − 1.",
    wrong: placing((step, _, capacity) => step % (capacity + 1)),
  },
  {
    says: "Every step lands one place too far. Count on after the row is written.",
    wrong: placing((step, _, capacity) => (step + 1) % capacity),
  },
  {
    says:
      "Where the ring is full its count begins anew, and the round is then one row short, or one too long. " +
      "Let it count on: the remainder finds the place.",
    wrong: placing((step, _, capacity) => step < capacity ? step : (step - capacity) % (capacity + 1)),
  },
];
