/** How a race is told: what it took each of several runners to solve a task, over some seeds. */
import { median } from "simple-statistics";

/** How one seed fared: 1 where the task was solved, else 0, and what it took, by name, until then or till the end. */
export interface Finish {
  readonly solved: number;
  readonly [taken: string]: number;
}

/** How all seeds of a runner fared. */
export type Placing = Readonly<Record<string, string | number>>;

/** How many were solved, and the median and the worst of everything else. */
export function placing(finishes: readonly Finish[]): Placing {
  const [{ solved: _, ...first }] = finishes;
  const all: Record<string, string | number> = {
    solved: `${finishes.filter(({ solved }) => solved === 1).length} of ${finishes.length}`,
  };
  for (const name of Object.keys(first)) {
    const taken = finishes.map((finish) => finish[name]);
    all[`${name}, median`] = Number(median(taken).toFixed(1));
    all[`${name}, worst`] = Number(Math.max(...taken).toFixed(1));
  }
  return all;
}

/**
 * Lets all run, a seed after the other, and shows what each of them took.
 *
 * @param runners By what the table calls them.
 * @param seeds How many.
 */
export async function race(
  runners: Readonly<Record<string, (seed: number) => Promise<Finish>>>,
  seeds: number,
): Promise<Record<string, Placing>> {
  const finishes: Record<string, Finish[]> = {};
  for (let seed = 0; seed < seeds; seed++) {
    for (const [name, run] of Object.entries(runners)) (finishes[name] ??= []).push(await run(seed));
    console.table(Object.fromEntries(Object.entries(finishes).map(([name, all]) => [name, all[seed]])));
  }
  return Object.fromEntries(Object.entries(finishes).map(([name, all]) => [name, placing(all)]));
}
