import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { mistakes } from "./ring_store/mistakes.ts";
import { oldest, type Ring, ringOf, type Store, storing } from "./ring_store/rings.ts";

const signature = `\
interface Ring<Row> {
  capacity: number; // how many rows there may be
  rows: Row[]; // at first none
  stored: number; // how many were stored ever, those included that have been overwritten
}

// Keeps a row: in the next free place, or, where the ring is full, in place of the oldest. No other row moves.
// ring.stored counts all rows that were ever stored, this one included. It changes ring itself.
function myStore<Row>(ring: Ring<Row>, row: Row): void`;

/** Rings of any size, from empty to overwritten several times, and a row. */
const rings = fc.tuple(
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(30)).map(([capacity, stored]) => ringOf(capacity, stored)),
  fc.integer({ min: 0, max: 99 }),
);

/** How a memory of bounded size forgets. */
export default exercise<Store, Ring<unknown>>({
  id: "ring-store",
  title: "Storing into a ring",
  lesson: "07_experience_replay",
  signature,
  solution: `${signature} {
  ring.rows[ring.stored % ring.capacity] = row;
  ring.stored++;
}`,
  reference: storing(oldest),
  changes: [0],
  result: ([ring]) => ring,
  hints: [
    "Write the places 0, 1, 2 on a circle and put seven rows into them, one after the other. Where does the fourth " +
    "go, where the seventh?",
    "Row number $n$, counted from 0, lies in place $n \\bmod c$, where $c$ is the capacity. How many rows were " +
    "stored before this one?",
    "`ring.rows[ring.stored % ring.capacity] = row;` and then one more is stored. No `if` is needed: an array grows " +
    "where one writes behind its end.",
  ],
  cases: [
    {
      name: "the first row",
      given: [{ capacity: 3, rows: [], stored: 0 }, 7],
      expect: { capacity: 3, rows: [7], stored: 1 },
    },
    {
      name: "the third row, in the last free place",
      given: [{ capacity: 3, rows: [7, 8], stored: 2 }, 9],
      expect: { capacity: 3, rows: [7, 8, 9], stored: 3 },
    },
    {
      name: "the ring is full: 7 is the oldest",
      given: [{ capacity: 3, rows: [7, 8, 9], stored: 3 }, 10],
      expect: { capacity: 3, rows: [10, 8, 9], stored: 4 },
    },
    {
      name: "now 8 is the oldest",
      given: [{ capacity: 3, rows: [10, 8, 9], stored: 4 }, 11],
      expect: { capacity: 3, rows: [10, 11, 9], stored: 5 },
    },
    {
      name: "and now 9",
      given: [{ capacity: 3, rows: [10, 11, 9], stored: 5 }, 12],
      expect: { capacity: 3, rows: [10, 11, 12], stored: 6 },
    },
    {
      name: "the third round begins",
      given: [{ capacity: 3, rows: [10, 11, 12], stored: 6 }, 13],
      expect: { capacity: 3, rows: [13, 11, 12], stored: 7 },
    },
    {
      name: "a row that equals another is a row, too",
      given: [{ capacity: 3, rows: [7], stored: 1 }, 7],
      expect: { capacity: 3, rows: [7, 7], stored: 2 },
    },
    {
      name: "a ring of one place",
      given: [{ capacity: 1, rows: [5], stored: 9 }, 6],
      expect: { capacity: 1, rows: [6], stored: 10 },
    },
  ],
  properties: [{ name: "any ring", given: rings }],
  mistakes,
});
