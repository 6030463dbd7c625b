/** What a policy knows of the walls: a row for each square but the goal. */
export type Table = () => number[][];

/** What stands for a wall. */
export const no = -Infinity;

/** The true table. */
export const right = [
  [no, 1, 1, no],
  [no, 1, no, 1],
  [no, no, 1, 1],
  [1, no, no, no],
  [no, 1, 1, no],
  [1, no, no, 1],
  [no, 1, no, no],
  [1, 1, no, 1],
];

/** The table with other rows here and there. */
export function withRows(rows: Readonly<Record<number, number[]>>): Table {
  return () => right.map((row, state) => rows[state] ?? row);
}

/** The table with another number in place of its ones. */
export function weighing(weight: number): Table {
  return () => right.map((row) => row.map((entry) => entry === 1 ? weight : no));
}

/** What is said of a table with a row for the goal. */
export const eightRows = "The goal needs no row: there are no moves there. The table has eight.";
