import type { Mistake } from "../../exercise.ts";
import { columnsOf } from "../../lesson_07/sample_batch/batches.ts";
import {
  batchBy,
  bySymlog,
  type DrawPlaces,
  inProportionTo,
  type SamplePrioritizedBatch,
} from "./batches.ts";

const evenly: DrawPlaces = (rows, size, random) =>
  Array.from({ length: size }, () => random.integers(0, rows.length));

const largest: DrawPlaces = (rows, size) =>
  rows.map((_, place) => place).sort((a, b) => rows[b].priority - rows[a].priority).slice(0, size);

const single: DrawPlaces = (rows, size, random) => new Array(size).fill(bySymlog(rows, 1, random)[0]);

const withoutReplacement: DrawPlaces = (rows, size, random) => {
  const sum = rows.reduce((total, { priority }) => total + 1 + priority, 0);
  const p = rows.map(({ priority }) => (1 + priority) / sum);
  return random.choice(rows.length, { p, size: Math.min(size, rows.length), replace: false });
};

/** Other batches than the one asked for. */
export const mistakes: readonly Mistake<SamplePrioritizedBatch>[] = [
  {
    says:
      "The rows are drawn evenly, as in lesson 07. `random.choice` needs the probabilities: `{ p, size }`.",
    wrong: batchBy(evenly),
    also: [batchBy((rows, size, random) => random.choice(rows.length, { size }))],
  },
  {
    says:
      "You draw in proportion to the priorities themselves, so that a row with priority 0 never comes again. By the source's " +
      "formula it is 1 + p that counts.",
    wrong: batchBy(inProportionTo((priority) => priority)),
  },
  {
    says: "That is the softmax without the symlog: the largest priority takes nearly all.",
    wrong: batchBy(inProportionTo(Math.exp)),
  },
  {
    says: "You draw in proportion to the symlogs. The softmax takes e to the power of each first.",
    wrong: batchBy(inProportionTo(Math.log1p)),
  },
  {
    says: "That is (1 + p) to another power than 1. $e^{\\ln(1 + p)}$ is 1 + p itself.",
    wrong: batchBy(inProportionTo((priority) => (1 + priority) ** 2)),
    also: [batchBy(inProportionTo((priority) => Math.sqrt(1 + priority)))],
  },
  {
    says: "Rows with small priorities come most often here. The largest should.",
    wrong: batchBy(inProportionTo((priority) => 1 / (1 + priority))),
  },
  {
    says:
      "You take the rows with the largest priorities, without a draw: greedily. All others are never learnt from again, " +
      "and their priorities never renewed.",
    wrong: batchBy(largest),
  },
  {
    says:
      "You draw one place, and take it `size` times. `random.choice(n, { p, size })` draws `size` places.",
    wrong: batchBy(single),
  },
  {
    says:
      "You draw without replacement. Then a batch cannot be larger than the memory, and the frequencies are no longer the " +
      "probabilities: leave `replace` out.",
    wrong: batchBy(withoutReplacement),
  },
  {
    says:
      "The places are numbers in the *batch*, 0, 1, 2, … The errors are to be written back into the memory: it must be the " +
      "places there.",
    wrong: batchBy(bySymlog, ({ places }) => ({ places: Array.from(places, (_, k) => k) })),
  },
  {
    says:
      "The rows of the batch and the places come from two draws. Draw once, and use the same places for both.",
    wrong: batchBy(
      bySymlog,
      ({ places }, rows, random) => ({ places: bySymlog(rows, places.length, random) }),
    ),
    also: [batchBy(bySymlog, ({ places }, rows, random) => ({
      batch: columnsOf(Array.from(bySymlog(rows, places.length, random), (place) => rows[place])),
    }))],
  },
  {
    says: "In place of the places you return the priorities of the rows drawn.",
    wrong: batchBy(bySymlog, ({ places }, rows) => ({ places: Array.from(places, (k) => rows[k].priority) })),
  },
  {
    says: "In place of the places you return how likely each row of the batch was.",
    wrong: batchBy(bySymlog, ({ places }, rows) => {
      const sum = rows.reduce((total, { priority }) => total + 1 + priority, 0);
      return { places: Array.from(places, (place) => (1 + rows[place].priority) / sum) };
    }),
  },
  {
    says: "`nextStates` are the states themselves here. They stand in `nextObservation`.",
    wrong: batchBy(bySymlog, ({ batch }) => ({ batch: { ...batch, nextStates: batch.states } })),
  },
  {
    says: "`states` and `nextStates` are swapped.",
    wrong: batchBy(bySymlog, ({ batch }) => ({
      batch: { ...batch, states: batch.nextStates, nextStates: batch.states },
    })),
  },
  {
    says: "In place of the rewards stand the priorities. What was earned is `reward`.",
    wrong: batchBy(bySymlog, ({ batch, places }, rows) => ({
      batch: { ...batch, rewards: Array.from(places, (place) => rows[place].priority) },
    })),
  },
];
