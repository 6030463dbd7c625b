import type { Mistake } from "../../exercise.ts";
import { type Keep, keeping } from "./looking.ts";

/** Ways to keep something else than what was seen. */
export const mistakes: readonly Mistake<Keep>[] = [
  {
    says: "`subarray` makes a new view of the same numbers, not new numbers. `slice` copies.",
    wrong: keeping((seen) => seen.subarray()),
    also: [keeping((seen) => new Float32Array(seen.buffer))],
  },
  {
    says:
      "The copies are made when all has been looked at: then they are copies of the last look. Copy at once, " +
      "before the next look.",
    wrong: (look, count) => keeping((seen) => seen)(look, count).map((row) => row.slice()),
  },
  {
    says: "You look once and keep that `count` times. Look for every row.",
    wrong: (look, count) => {
      const seen = look().slice();
      return Array.from({ length: count }, () => seen);
    },
    also: [
      (look, count) => {
        const seen = look();
        return Array.from({ length: count }, () => seen.slice());
      },
    ],
  },
  {
    says:
      "The rows are new, and empty: as many numbers, all of them 0. Copy the numbers, too: `look().slice()`.",
    wrong: keeping((seen) => new Float32Array(seen.length)),
  },
  {
    says: "You look twice for every row, so that every other look is lost.",
    wrong: (look, count) =>
      keeping((seen) => seen.slice())(() => {
        look();
        return look();
      }, count),
  },
  {
    says: "You do copy, but into one and the same array. Every row needs an array of its own.",
    wrong: (look, count) => {
      const rows: Float32Array[] = [];
      while (rows.length < count) {
        const seen = look(), copy = rows[0] ?? new Float32Array(seen.length);
        copy.set(seen);
        rows.push(copy);
      }
      return rows;
    },
  },
  {
    says:
      "Your rows have room for four numbers, whatever the world shows. Make them as long as what was seen: " +
      "`look().slice()`.",
    wrong: keeping((seen) => {
      const row = new Float32Array(4);
      row.set(seen);
      return row;
    }),
  },
  {
    says: "You look once before you begin to keep, and what that showed is lost.",
    wrong: (look, count) => {
      look();
      return keeping((seen) => seen.slice())(look, count);
    },
  },
  {
    says: "The rows are right, but you look once more than there are rows. A world moves on with every look.",
    wrong: (look, count) => keeping((seen) => seen.slice(), 1)(look, count).slice(0, count),
  },
  {
    says: "That is a row too many.",
    wrong: keeping((seen) => seen.slice(), 1),
  },
  {
    says: "That is a row too few.",
    wrong: keeping((seen) => seen.slice(), -1),
  },
];
