import { argmax } from "../../../rules/argmax.ts";
import type { Mistake } from "../../exercise.ts";
import { type DoubleUpdates, updates } from "./updates.ts";

/** What learners make of the judge who shares the table's rows. */
export const mistakes: readonly Mistake<DoubleUpdates>[] = [
  {
    says:
      "The first judge has an opinion of his own now. From the first renewal on he shares the rows of the table " +
      "again: mend the second place too.",
    wrong: updates({ again: (q) => q }),
  },
  {
    says:
      "From the first renewal on the judge has an opinion of his own. Until then he shares the rows of the table: " +
      "mend the first place too.",
    wrong: updates({ first: (q) => q }),
  },
  {
    says:
      "The judge is never renewed: he keeps to what he knew at the beginning, and nothing learnt since counts. " +
      "Make a new copy after every `renewal` updates.",
    wrong: updates({ isTime: () => false }),
    also: [updates({ again: (_, judge) => judge })],
  },
  {
    says: "The judge is renewed one update too early. After k + 1 updates is when `(k + 1) % renewal === 0`.",
    wrong: updates({ isTime: (done, renewal) => (done - 1) % renewal === 0 }),
  },
  {
    says: "The judge is renewed one update too late. After k + 1 updates is when `(k + 1) % renewal === 0`.",
    wrong: updates({ isTime: (done, renewal) => done > 1 && (done - 1) % renewal === 0 }),
  },
  {
    says:
      "Now the judge chooses as well: that is Q-learning with a target network. The choice is the table's.",
    wrong: updates({ worth: (_, judged) => Math.max(...judged) }),
  },
  {
    says: "Now the judge chooses, and the table says what it is worth. It is the other way round.",
    wrong: updates({ worth: (row, judged) => row[argmax(judged)] }),
  },
  {
    says: "The table is as it was before: you change a copy. The judge is to be one, not `q`.",
    wrong: () => {},
  },
];
