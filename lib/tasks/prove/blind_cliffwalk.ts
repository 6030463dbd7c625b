/** The blind cliffwalk of lesson 09: how many updates it takes, by what decides which transition is replayed. */
import { join } from "node:path";
import { linearRegression, median } from "simple-statistics";
import { Generator } from "../../random/generator.ts";
import { writeIfDifferent } from "../../storage/files.ts";
import type { RecordedUpdates } from "../../train/recorded_updates.ts";
import { projectFolder } from "../environment.ts";
import { allWalks } from "./blind_cliffwalk/all_walks.ts";
import { CliffValues } from "./blind_cliffwalk/cliff_values.ts";
import { type Way, ways } from "./blind_cliffwalk/ways.ts";

/** The paper's sizes. */
const sizes = Array.from({ length: 15 }, (_, place) => place + 2), seeds = 10, below = 1e-3;

/** What is tried. */
export interface CliffwalkExperiment {
  /** How many states the cliffs have. */
  readonly states: readonly number[];
  /** How many seeds are run, from seed 0 on. */
  readonly seeds: number;
}

/**
 * Learns the blind cliffs in every way, each seed from the same memory and the same first values.
 *
 * @param onWay Told of every way that is done.
 */
export function runCliffwalk(
  { states, seeds }: CliffwalkExperiment,
  onWay: (name: string, updates: readonly (readonly number[])[]) => void = () => {},
): RecordedUpdates {
  const done: Record<string, readonly (readonly number[])[]> = {};
  for (const [name, way] of Object.entries(ways)) {
    done[name] = states.map((n) => Array.from({ length: seeds }, (_, seed) => updatesNeeded(way, n, seed)));
    onWay(name, done[name]);
  }
  return {
    about:
      "Blind cliffwalks of 2 to 16 states: updates until the values are learnt, from all that can happen",
    below,
    states,
    transitions: states.map((n) => 2 ** (n + 1) - 2),
    ways: done,
  };
}

/** How many updates it takes until the values are learnt; each learns from one transition. */
function updatesNeeded(way: Way, states: number, seed: number): number {
  const [order, first, random] = new Generator(seed).spawn(3);
  const transitions = allWalks(states, order), values = new CliffValues(states, first);
  const replay = way({ transitions, values, random });
  let updates = 0;
  for (; values.error >= below; updates++) {
    const place = replay.next(), transition = transitions[place], error = values.tdError(transition);
    values.update(transition);
    replay.tell?.(place, error);
  }
  return updates;
}

/**
 * Runs the paper's sizes, and records in `data/curves` how many updates each way needs.
 *
 * @returns The exit code, 0.
 */
export async function proveCliffwalk(): Promise<number> {
  const large = sizes.filter((n) => n >= 8);
  const recorded = runCliffwalk({ states: sizes, seeds }, (name, updates) => {
    const medians = updates.map((runs) => median([...runs]));
    const { m } = linearRegression(large.map((n) => [n, Math.log2(medians[sizes.indexOf(n)])]));
    console.log(`  ${name}: ${medians.join(", ")}; from 8 states on times ${(2 ** m).toFixed(2)} a state`);
  });
  const path = join(projectFolder, "data", "curves", "blind_cliffwalk.json");
  await writeIfDifferent(path, JSON.stringify(recorded) + "\n");
  return 0;
}
