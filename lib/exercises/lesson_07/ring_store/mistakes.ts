import type { Mistake } from "../../exercise.ts";
import { oldest, type Store, storing } from "./rings.ts";

/** Drops the row in front once there are too many. */
const queue: Store = (ring, row) => {
  ring.rows.push(row);
  if (ring.rows.length > ring.capacity) ring.rows.shift();
  ring.stored++;
};

/** Other memories than a ring. */
export const mistakes: readonly Mistake<Store>[] = [
  {
    says:
      "The memory grows and grows: once `capacity` rows are there, a new one takes the place of the oldest.",
    wrong: storing(({ rows }) => rows.length),
    also: [storing(({ stored }) => stored)],
  },
  {
    says: "That is a queue: its front falls off, and every other row moves up by one place, at every step. " +
      "In a ring nothing moves; the new row is written over the oldest.",
    wrong: queue,
  },
  {
    says:
      "The remainder by `rows.length` is not a number as long as the ring is empty, and later it writes over rows " +
      "while there is still room. Divide by `capacity`.",
    wrong: (ring, row) => {
      ring.rows[ring.stored % ring.rows.length] = row;
      ring.stored++;
    },
  },
  {
    says:
      "`stored` is not counted on. It says how many rows were stored ever, and the next place follows from it.",
    wrong: storing(oldest, ({ stored }) => stored),
  },
  {
    says:
      "`stored` counts on where the memory is full, too: it is the number of rows stored ever. As it is, " +
      "the same row is overwritten for ever.",
    wrong: storing(oldest, ({ stored, capacity }) => Math.min(stored + 1, capacity)),
    also: [storing(oldest, ({ stored, capacity }) => stored < capacity ? stored + 1 : stored)],
  },
  {
    says:
      "`stored` begins again with every round. It is to be the number of rows stored ever; only the *place* is " +
      "its remainder.",
    wrong: storing(oldest, ({ stored, capacity }) => (stored + 1) % capacity),
    also: [storing(({ stored }) => stored, ({ stored, capacity }) => (stored + 1) % capacity)],
  },
  {
    says:
      "You count before you write, so that every row lands one place too far. First the place, then the count.",
    wrong: storing(({ stored, capacity }) => (stored + 1) % capacity),
  },
  {
    says:
      "The remainder is taken by a number that is too small: the last place is never used, and the round is one " +
      "row short. Divide by `capacity`.",
    wrong: storing(({ stored, capacity }) => capacity === 1 ? 0 : stored % (capacity - 1)),
  },
  {
    says:
      "One row too many is let in before the first is overwritten. The places are 0 to `capacity` − 1: it is the " +
      "remainder by `capacity`, and the ring is full with `capacity` rows, not with one more.",
    wrong: storing(({ stored, capacity }) => stored % (capacity + 1)),
    also: [storing(({ rows, stored, capacity }) => stored <= capacity ? rows.length : stored % capacity)],
  },
  {
    says: "Once the memory is full, new rows are thrown away. It is the *oldest* that has to go.",
    wrong: storing(({ stored, capacity }) => stored < capacity ? stored : -1),
  },
  {
    says:
      "Once the memory is full, the row overwritten is the one in front each time. After it comes the second, " +
      "then the third: the oldest moves on.",
    wrong: storing(({ stored, capacity }) => stored < capacity ? stored : 0),
  },
  {
    says: "Once the memory is full, the row overwritten is the newest one. The oldest has to go.",
    wrong: storing(({ stored, capacity }) => Math.min(stored, capacity - 1)),
  },
  {
    says: "The rows are as they were before. Write into `ring.rows` itself: changing a copy has no effect.",
    wrong: storing(() => -1),
  },
  {
    says:
      "The ring is as it was before. What your function returns is not looked at: it is to change `ring.rows` and " +
      "`ring.stored` themselves.",
    wrong: () => {},
  },
  {
    says:
      "You put the new row in front, and all the others move back by one place. In a ring no row moves; the next " +
      "one lies behind the last, or over the oldest.",
    wrong: (ring, row) => {
      ring.rows.unshift(row);
      if (ring.rows.length > ring.capacity) ring.rows.pop();
      ring.stored++;
    },
  },
  {
    says:
      "Once the memory is full, it is emptied, and all that was remembered is gone. Only one row has to go, the " +
      "oldest.",
    wrong: (ring, row) => {
      if (ring.rows.length === ring.capacity) ring.rows.length = 0;
      ring.rows.push(row);
      ring.stored++;
    },
  },
  {
    says: "You leave a row out that is there already. Two equal rows are two steps: keep both.",
    wrong: (ring, row) => {
      if (!ring.rows.includes(row)) storing(oldest)(ring, row);
    },
  },
];
