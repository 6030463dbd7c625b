/** Ours beside Python's in one run: what the benchmarks measure with. */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { median } from "simple-statistics";

/** The same work, ours and theirs. */
export interface Contest {
  /** What is done. */
  readonly name: string;
  /** Prepares ours; what it returns is measured, and gives back how many steps it made. */
  readonly ours: (seed: number) => () => number | Promise<number>;
  /** The arguments of the Python program, to which the seed is added. */
  readonly theirs: readonly (string | number)[];
}

/** What a contest came to. */
export interface Outcome {
  readonly "Bellman, steps/s": number;
  readonly "Gymnasium, steps/s": number;
  /** The median of the ratios of each pair. */
  readonly "times": number;
}

/** Python, and the program in this folder that it runs. */
export interface Peer {
  /** One that has the packages of `data/make/requirements.txt`. */
  readonly python: string;
  /** Such as `"q_learning_gymnasium.py"`; prints the steps and the CPU seconds of what was asked for as JSON. */
  readonly program: string;
}

const seeds = [0, 1, 2];

/**
 * Steps for each second of CPU time, ours and theirs in turn, a pair for each seed; the medians.
 * Of CPU time, so that what else the machine does counts least; everything of ours counts, the
 * compiler and the collector of garbage included.
 */
export async function measure(contests: readonly Contest[], peer: Peer): Promise<Record<string, Outcome>> {
  const table: Record<string, Outcome> = {};
  for (const { name, ours, theirs } of contests) {
    const pairs: [our: number, their: number][] = [];
    for (const seed of seeds) pairs.push([await rate(ours(seed)), await rateOf(peer, [...theirs, seed])]);
    table[name] = {
      "Bellman, steps/s": Math.round(median(pairs.map(([our]) => our))),
      "Gymnasium, steps/s": Math.round(median(pairs.map(([, their]) => their))),
      "times": Number(median(pairs.map(([our, their]) => our / their)).toFixed(1)),
    };
  }
  return table;
}

/** The Python that was asked for on the command line. */
export function pythonOf([python = "python3"]: readonly string[]): string {
  return python;
}

/** Steps for each second of CPU time; what is run gives back how many it made. */
export async function rate(run: () => number | Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  const steps = await run();
  const { user, system } = process.cpuUsage(before);
  return steps / ((user + system) / 1e6);
}

async function rateOf(peer: Peer, args: readonly (string | number)[]): Promise<number> {
  const { steps, seconds } = await outputOf(peer, args);
  return steps / seconds;
}

/** What the peer's program prints, one JSON line of numbers by name. */
export async function outputOf(
  { python, program }: Peer,
  args: readonly (string | number)[],
): Promise<Record<string, number>> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const command = new Deno.Command(python, { args: [path, ...args.map(String)] });
  const { success, stdout, stderr } = await command.output();
  if (!success) {
    console.error(new TextDecoder().decode(stderr).trim().split("\n").at(-1));
    console.error(`bench: ${python} needs the packages of data/make/requirements.txt`);
    Deno.exit(1);
  }
  return JSON.parse(new TextDecoder().decode(stdout));
}
