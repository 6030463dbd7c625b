import type { Mistake } from "../../exercise.ts";
import { eachColumn, eachRow, type Normalise, normalise, normalised } from "./normalisations.ts";

/** What learners make of the normalisation. */
export const mistakes: readonly Mistake<Normalise>[] = [
  {
    says:
      "Now each *step* is compared with itself alone, over the copies. All numbers belong together: one mean, one deviation.",
    wrong: normalise(eachColumn),
  },
  {
    says: "The mean is that of all numbers now, the deviation still that of each copy alone.",
    wrong: normalise({ spread: eachRow.spread }),
  },
  {
    says: "The deviation is that of all numbers now, the mean still that of each copy alone.",
    wrong: normalise({ center: eachRow.center }),
  },
  {
    says:
      "The sum runs over all numbers now, and is shared out among those of a single copy. By what has it to be divided?",
    wrong: normalise({ count: (_, [first]) => first.length - 1 }),
  },
  {
    says: "That is the deviation with n in the place of n − 1. Asked is the sample's.",
    wrong: normalise({ count: (n) => n }),
  },
  {
    says: "You divide by the variance. Its root is the deviation.",
    wrong: normalise({ make: (centred, variance) => centred / (variance + 1e-9) }),
  },
  {
    says: "The mean is taken off, and the numbers keep their size: divide by the deviation, too.",
    wrong: normalise({ make: (centred) => centred }),
  },
  {
    says: "The numbers are stretched, and not moved: take the mean off.",
    wrong: normalise({ make: (_, variance, original) => original / (Math.sqrt(variance) + 1e-9) }),
  },
  {
    says:
      "All numbers are in one list now. They have to come back in the rows in which they came, one for each copy.",
    wrong: (table) => [normalised(table).flat()],
  },
];
