/**
 * The rows of a table, with whatever is stored in them: what an index before
 * the first place or behind the last has written is no element of a row, and
 * would not be seen.
 */
export function wholeRows(table: readonly ArrayLike<number>[]): number[][] {
  return table.map((row) => Object.values(row));
}

/** A place of a table of action values, and what stands there. */
export type Place = [state: number, action: number, value: number];

/** The places at which a table no longer holds what it held before. */
export function changedPlaces(before: readonly number[][], after: readonly number[][]): Place[] {
  return after.flatMap((row, state) =>
    row.flatMap((value, action): Place[] =>
      Object.is(value, before[state]?.[action]) ? [] : [[state, action, value]]
    )
  );
}
