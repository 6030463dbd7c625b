import type { Mistake } from "../../exercise.ts";
import { type UpdateBatch, writing } from "./writing.ts";

/** Other ways to write errors back than the one asked for. */
export const mistakes: readonly Mistake<UpdateBatch>[] = [
  {
    says:
      "That is half of the square, which is 3 only for an error of √6. The root undoes a square: `Math.sqrt(losses[k])`.",
    wrong: writing((loss) => loss / 2),
  },
  {
    says: "You square it once more. From δ² back to |δ| it is the root.",
    wrong: writing((loss) => loss ** 2),
  },
  {
    says:
      "The new priority is added to the old one. It takes its place: what was wrong before is no longer so.",
    wrong: writing((loss, before) => before + Math.sqrt(loss)),
  },
  {
    says:
      "A priority can only grow here. What has been learnt has to sink: it takes the old one's place, also where it is smaller.",
    wrong: writing((loss, before) => Math.max(before, Math.sqrt(loss))),
  },
  {
    says: "All rows of the batch get the same priority. Each has an error of its own.",
    wrong: writing((_, __, losses) => Math.sqrt(losses.reduce((sum, loss) => sum + loss, 0) / losses.length)),
    also: [writing((_, __, losses) => Math.sqrt(losses[0]))],
  },
  {
    says:
      "The rows in front get the priorities, and not the rows that were learnt from. Row k of the batch lies at `places[k]`.",
    wrong: (rows, _, losses) => {
      for (let k = 0; k < losses.length && k < rows.length; k++) rows[k].priority = Math.sqrt(losses[k]);
    },
  },
  {
    says:
      "The losses are numbered like the batch, not like the memory: row k of the batch has added `losses[k]`.",
    wrong: (rows, places, losses) => {
      for (let k = 0; k < places.length; k++) rows[places[k]].priority = Math.sqrt(losses[places[k]]);
    },
  },
  {
    says: "Some rows are set that no batch has drawn. All others stay as they are.",
    wrong: (rows, places, losses) => {
      for (const row of rows) row.priority = 0;
      writing(Math.sqrt)(rows, places, losses);
    },
  },
  {
    says:
      "The rows are as they were. Write into them: `rows[places[k]].priority = …`; what is returned is not looked at.",
    wrong: () => {},
  },
  {
    says: "That is the symlog, which the probabilities take anyway. What is kept is |δ| itself.",
    wrong: writing((loss) => Math.log1p(Math.sqrt(loss))),
    also: [writing((loss) => Math.log1p(loss))],
  },
  {
    says:
      "The row is replaced by its priority, and what else was remembered in it is lost. Change that one part of it: " +
      "`rows[places[k]].priority = …`.",
    wrong: (rows: { priority: number }[], places, losses) => {
      for (let k = 0; k < places.length; k++) rows[places[k]] = { priority: Math.sqrt(losses[k]) };
    },
  },
];
