import type { Mistake } from "../../exercise.ts";
import { batchOf, columnsOf, type Draw, evenly, type SampleBatch } from "./batches.ts";

/** Every row once at most. */
const withoutReplacement: Draw = (count, size, random) => {
  const left = Array.from({ length: count }, (_, place) => place);
  return Array.from(
    { length: Math.min(count, size) },
    () => left.splice(random.integers(0, left.length), 1)[0],
  );
};

/** Rows that follow one another, from a place that is drawn. */
const inARow: Draw = (count, size, random) => {
  const from = random.integers(0, count);
  return Array.from({ length: size }, (_, k) => (from + k) % count);
};

/** The rows stored last. */
const last: Draw = (count, size) => Array.from({ length: size }, (_, k) => Math.max(0, count - size + k));

/** Columns that do not belong together. */
const columnByColumn: SampleBatch = (rows, size, random) => {
  const draw = () => columnsOf(evenly(rows.length, size, random).map((place) => rows[place]));
  const { states } = draw(), { actions } = draw(), { rewards } = draw(), { nextStates } = draw();
  return { states, actions, rewards, nextStates, terminals: draw().terminals };
};

/** Other batches than the one asked for. */
export const mistakes: readonly Mistake<SampleBatch>[] = [
  {
    says:
      "You draw every row once at most. Early on the memory holds fewer rows than a batch; draw each time from " +
      "all of them, so that one may come twice.",
    wrong: batchOf(withoutReplacement),
  },
  {
    says:
      "Every column has draws of its own, so the reward of one step stands beside the state of another. " +
      "Draw one place for each row, and take all five parts from there.",
    wrong: columnByColumn,
  },
  {
    says:
      "You draw a place once and take the rows that follow it. Those are neighbours in time, which is what the " +
      "memory is to break up: draw for every row.",
    wrong: batchOf(inARow),
  },
  {
    says: "You draw a single place and take that row `size` times. Draw for every row.",
    wrong: batchOf((count, size, random) => new Array(size).fill(random.integers(0, count))),
  },
  {
    says: "You take the newest rows, without a draw. Then the memory might as well be as small as the batch.",
    wrong: batchOf(last),
  },
  {
    says:
      "The last row is never drawn. `integers(low, high)` leaves `high` out: `integers(0, rows.length)` is every " +
      "place.",
    wrong: batchOf((count, size, random) => evenly(Math.max(1, count - 1), size, random)),
  },
  {
    says:
      "The first row is never drawn. Places are counted from 0: `integers(0, rows.length)` is every place.",
    wrong: batchOf((count, size, random) => Array.from({ length: size }, () => random.integers(1, count))),
  },
  {
    says:
      "You draw places below `size`, which is how many rows the *batch* has. The memory has `rows.length`: " +
      "`random.integers(0, rows.length)`.",
    wrong: batchOf((_, size, random) => evenly(size, size, random)),
  },
  {
    says:
      "The next state is looked up in the row behind. A row has its own: behind it, in a ring, may lie a step of " +
      "another episode.",
    wrong: batchOf(evenly, (_, rows, places) => ({
      nextStates: places.map((place) => rows[(place + 1) % rows.length].observation),
    })),
  },
  {
    says: "`nextStates` are the states themselves here. They stand in `nextObservation`.",
    wrong: batchOf(evenly, (drawn) => ({ nextStates: columnsOf(drawn).states })),
  },
  {
    says: "`states` are the next states here. What was seen first stands in `observation`.",
    wrong: batchOf(evenly, (drawn) => ({ states: columnsOf(drawn).nextStates })),
  },
  {
    says: "`states` and `nextStates` are swapped.",
    wrong: batchOf(evenly, (drawn) => {
      const { states, nextStates } = columnsOf(drawn);
      return { states: nextStates, nextStates: states };
    }),
  },
  {
    says: "`terminals` are the wrong way round: `true` where the next state ended the episode.",
    wrong: batchOf(evenly, (drawn) => ({ terminals: drawn.map(({ terminated }) => !terminated) })),
  },
  {
    says: "Actions and rewards are swapped.",
    wrong: batchOf(evenly, (drawn) => {
      const { actions, rewards } = columnsOf(drawn);
      return { actions: rewards, rewards: actions };
    }),
  },
  {
    says: "The batch has as many rows as the memory. Asked for are `size` rows.",
    wrong: batchOf((count, _, random) => evenly(count, count, random)),
  },
  {
    says:
      "Where the memory holds fewer rows than the batch is to have, your batch is smaller. It has `size` rows, some " +
      "of them several times.",
    wrong: batchOf((count, size, random) => evenly(count, Math.min(count, size), random)),
  },
  {
    says: "The rows are drawn evenly, but by other draws than the library's. Draw with " +
      "`random.integers(0, rows.length)`.",
    wrong: batchOf((count, size, random) =>
      Array.from({ length: size }, () => Math.floor(random.random() * count))
    ),
  },
];
