/** A memory of so many rows: the newest takes the oldest's place. */
export interface Ring<Row> {
  readonly capacity: number;
  readonly rows: Row[];
  /** How many were stored, ever. */
  stored: number;
}

/** What is asked for. */
export type Store = <Row>(ring: Ring<Row>, row: Row) => void;

/** Keeps a row in the place that `placeOf` names. */
export function storing(
  placeOf: (ring: Ring<unknown>) => number,
  counts: (ring: Ring<unknown>) => number = ({ stored }) => stored + 1,
): Store {
  return (ring, row) => {
    const place = placeOf(ring);
    if (place >= 0) ring.rows[place] = row;
    ring.stored = counts(ring);
  };
}

/** The place of the oldest row, or the first that is free. */
export function oldest({ stored, capacity }: Ring<unknown>): number {
  return stored % capacity;
}

/** A ring as it is after the rows 100, 99, 98, … were stored, so many of them: the oldest is not the smallest. */
export function ringOf(capacity: number, stored: number): Ring<number> {
  const rows: number[] = [];
  for (let k = 0; k < stored; k++) rows[k % capacity] = 100 - k;
  return { capacity, rows, stored };
}
