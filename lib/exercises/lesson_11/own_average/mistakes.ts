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
    says:
      "`n` counts all numbers now, and the sums still run over those of a single copy. All three belong to the same list.",
    wrong: (table) =>
      table.map((row) => {
        const n = table.flat().length, mean = row.reduce((sum, A) => sum + A, 0) / n;
        const squares = row.reduce((sum, A) => sum + (A - mean) ** 2, 0);
        return row.map((A) => (A - mean) / (Math.sqrt(squares / (n - 1)) + 1e-9));
      }),
  },
  {
    says:
      "The squares are those of the numbers themselves. A deviation is about the distance from the mean: (A − mean)².",
    wrong: (table) => {
      const all = table.flat(), mean = all.reduce((sum, A) => sum + A, 0) / all.length;
      const root = Math.sqrt(all.reduce((sum, A) => sum + A ** 2, 0) / (all.length - 1));
      return table.map((row) => row.map((A) => (A - mean) / (root + 1e-9)));
    },
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
