import type { Generator } from "../../../random/generator.ts";
import type { Remembered } from "../../../replay/remembered.ts";

/** Transitions side by side: a column for each of their parts. */
export interface Columns {
  states: ArrayLike<number>[];
  actions: number[];
  rewards: number[];
  nextStates: ArrayLike<number>[];
  terminals: boolean[];
}

/** What is asked for. */
export type SampleBatch = (rows: readonly Remembered[], size: number, random: Generator) => Columns;

/** Which rows are drawn. */
export type Draw = (count: number, size: number, random: Generator) => number[];

/** Each row from all of them, so that one may come twice. */
export const evenly: Draw = (count, size, random) =>
  Array.from({ length: size }, () => random.integers(0, count));

/** A batch of the rows that are drawn, some columns of it otherwise than they should be. */
export function batchOf(
  draw: Draw,
  otherwise: (
    drawn: readonly Remembered[],
    rows: readonly Remembered[],
    places: number[],
  ) => Partial<Columns> = () => ({}),
): SampleBatch {
  return (rows, size, random) => {
    const places = draw(rows.length, size, random), drawn = places.map((place) => rows[place]);
    return { ...columnsOf(drawn), ...otherwise(drawn, rows, places) };
  };
}

/** Rows as columns. */
export function columnsOf(drawn: readonly Remembered[]): Columns {
  return {
    states: drawn.map(({ observation }) => observation),
    actions: drawn.map(({ action }) => action),
    rewards: drawn.map(({ reward }) => reward),
    nextStates: drawn.map(({ nextObservation }) => nextObservation),
    terminals: drawn.map(({ terminated }) => terminated),
  };
}
