import type { Generator } from "../../../random/generator.ts";
import type { Remembered } from "../../../replay/remembered.ts";
import { type Columns, columnsOf } from "../../lesson_07/sample_batch/batches.ts";

/** A transition with what decides how often it is drawn. */
export interface Prioritized extends Remembered {
  /** |δ|, how wrong its value was. */
  priority: number;
}

/** A batch, and the places of its rows in the memory. */
export interface Drawn {
  batch: Columns;
  places: ArrayLike<number>;
}

/** What is asked for. */
export type SamplePrioritizedBatch = (
  rows: readonly Prioritized[],
  size: number,
  random: Generator,
) => Drawn;

/** Which places are drawn. */
export type DrawPlaces = (rows: readonly Prioritized[], size: number, random: Generator) => ArrayLike<number>;

/** Places drawn by shares of what is made of the priorities. */
export function inProportionTo(made: (priority: number) => number): DrawPlaces {
  return (rows, size, random) => {
    const parts = rows.map(({ priority }) => made(priority));
    const sum = parts.reduce((total, part) => total + part, 0);
    return random.choice(rows.length, { p: parts.map((part) => part / sum), size });
  };
}

/** By 1 + p, which is the softmax of the symlog. */
export const bySymlog: DrawPlaces = inProportionTo((priority) => 1 + priority);

/** A batch of the rows at places that are drawn, where something may be otherwise. */
export function batchBy(
  draw: DrawPlaces,
  otherwise: (drawn: Drawn, rows: readonly Prioritized[], random: Generator) => Partial<Drawn> = () => ({}),
): SamplePrioritizedBatch {
  return (rows, size, random) => {
    const places = Array.from(draw(rows, size, random));
    const drawn = { batch: columnsOf(places.map((place) => rows[place])), places };
    return { ...drawn, ...otherwise(drawn, rows, random) };
  };
}
