/** Of a row, what this is about. */
export interface Row {
  readonly reward: number;
  priority: number;
}

/** Gives the rows that were learnt from their new priorities. */
export type UpdateBatch = (rows: Row[], places: ArrayLike<number>, losses: ArrayLike<number>) => void;

/** Rows that get what is made of their losses. */
export function writing(made: (loss: number, before: number, losses: number[]) => number): UpdateBatch {
  return (rows, places, losses) => {
    for (let k = 0; k < places.length; k++) {
      const row = rows[places[k]];
      row.priority = made(losses[k], row.priority, Array.from(losses));
    }
  };
}
