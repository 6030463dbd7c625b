import { Episode } from "../../train/episode.ts";
import type { Experiment } from "./experiment.ts";
import type { Trial } from "./trial.ts";

/** What came of a seed on CartPole-v0. */
export interface SeenRun {
  /** Of every episode; on CartPole also how many steps it had. */
  readonly returns: readonly number[];
  /** The mean return of 100 episodes played greedily in the end. */
  readonly greedy: number;
}

/** Trains one seed in some way. */
type TrainSeed<Way, Run> = (way: Way, seed: number, episodes: number) => Promise<Run>;

/** The variants of an experiment: ways by name, of which one number an episode is looked at. */
type Looking<Way, Run> = (
  ways: { readonly [name: string]: Way },
  at: (run: Run) => readonly number[],
) => Experiment["variants"];

/**
 * For experiments that look at the same runs, each at another number: a seed's
 * run is trained once, whoever looks at it and by whatever name.
 */
export function looking<Way, Run extends SeenRun>(trainSeed: TrainSeed<Way, Run>): Looking<Way, Run> {
  const runs = new Map<Way, Map<string, Promise<Run>>>();
  const runOf = (way: Way, seed: number, episodes: number): Promise<Run> => {
    const ofWay = runs.get(way) ?? new Map<string, Promise<Run>>(), key = `${seed}, ${episodes}`;
    const run = ofWay.get(key) ?? trainSeed(way, seed, episodes);
    runs.set(way, ofWay.set(key, run));
    return run;
  };
  return (ways, at) =>
    Object.fromEntries(
      Object.entries(ways).map(([name, way]) => [
        name,
        (seed: number) => seen((episodes) => runOf(way, seed, episodes), at),
      ]),
    );
}

/** A trial that shows what has been seen, though it shows another number than the return. */
function seen<Run extends SeenRun>(
  runOf: (episodes: number) => Promise<Run>,
  at: (run: Run) => readonly number[],
): Trial {
  let greedy = NaN;
  async function* train(episodes: number): AsyncGenerator<Episode> {
    const run = await runOf(episodes), numbers = at(run), shown: number[] = [];
    greedy = run.greedy;
    let steps = 0;
    for (const [index, length] of run.returns.entries()) {
      shown.push(numbers[index]);
      steps += length;
      yield new Episode(shown, { length, steps, terminated: length < 200, truncated: length === 200 });
    }
  }
  return { train, evaluate: () => Promise.resolve({ mean: greedy }), dispose: () => {} };
}
