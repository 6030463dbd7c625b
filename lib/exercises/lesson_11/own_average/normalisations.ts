/** Advantages of several copies, made comparable. */
export type Normalise = (advantages: number[][]) => number[][];

/** The normalisation over all numbers together. */
export const normalised: Normalise = (advantages) => {
  const numbers = advantages.flat(), mean = meanOf(numbers);
  const squares = numbers.reduce((sum, A) => sum + (A - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (numbers.length - 1));
  return advantages.map((row) => row.map((A) => (A - mean) / (deviation + 1e-9)));
};

/** What a wrong normalisation is made of, in one of several ways. */
export interface Ways {
  /** The numbers that one of them is compared with, by its row and its place there. */
  readonly center?: (table: number[][], row: number, place: number) => number[];
  readonly spread?: (table: number[][], row: number, place: number) => number[];
  /** Among how many the squares of so many numbers are shared out. */
  readonly count?: (n: number, table: number[][]) => number;
  /** What a number becomes, less the mean, with the variance. */
  readonly make?: (centred: number, variance: number, original: number) => number;
}

const all = (table: number[][]) => table.flat();

/** A normalisation; the right one, number by number, if nothing is said. */
export function normalise({
  center = all,
  spread = all,
  count = (n) => n - 1,
  make = (centred, variance) => centred / (Math.sqrt(variance) + 1e-9),
}: Ways = {}): Normalise {
  return (table) =>
    table.map((numbers, row) =>
      numbers.map((A, place) => {
        const others = spread(table, row, place), mean = meanOf(others);
        const squares = others.reduce((sum, other) => sum + (other - mean) ** 2, 0);
        return make(A - meanOf(center(table, row, place)), squares / count(others.length, table), A);
      })
    );
}

/** Each copy for itself. */
export const eachRow: Ways = { center: (table, row) => table[row], spread: (table, row) => table[row] };

/** Each step for itself, over the copies. */
export const eachColumn: Ways = {
  center: (table, _, place) => table.map((row) => row[place]),
  spread: (table, _, place) => table.map((row) => row[place]),
};

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
