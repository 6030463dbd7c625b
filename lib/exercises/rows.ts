/**
 * The rows of a table, with whatever is stored in them: what an index before
 * the first place or behind the last has written is no element of a row, and
 * would not be seen.
 */
export function wholeRows(table: readonly ArrayLike<number>[]): number[][] {
  return table.map((row) => Object.values(row));
}
