/** What is asked for. */
export type Contents = (capacity: number, steps: number) => number[];

/** What a memory holds that puts every step into the place that is named, or nowhere below 0. */
export function placing(
  placeOf: (step: number, rows: readonly number[], capacity: number) => number,
): Contents {
  return (capacity, steps) => {
    const rows: number[] = [];
    for (let step = 0; step < steps; step++) {
      const place = placeOf(step, rows, capacity);
      if (place >= 0) rows[place] = step;
    }
    return rows;
  };
}

/** What a ring holds. */
export const ring: Contents = placing((step, _, capacity) => step % capacity);

/** What the ring of the cell holds: its count stops where it is full, and with it the place. */
export const frozen: Contents = placing((step, _, capacity) => Math.min(step, capacity - 1));
