/** The experiments of lesson 12: what improves DQN on CartPole-v0, and what small differences do to it. */
import { Episode } from "../../train/episode.ts";
import type { Experiment } from "./experiment.ts";
import { details, improvements, type Way } from "./improving_dqn/ways.ts";
import { type ClaimingRun, claimingRun } from "./improving_dqn/claiming_run.ts";
import type { Trial } from "./trial.ts";

const runs = new Map<string, Promise<ClaimingRun>>();

/** A seed's run, trained once, though two experiments look at it. */
function runOf(name: string, way: Way, seed: number, episodes: number): Promise<ClaimingRun> {
  const key = `${name}, ${seed}, ${episodes}`, run = runs.get(key) ?? claimingRun(way, seed, episodes);
  runs.set(key, run);
  return run;
}

/** A way to learn, of which one number an episode is looked at. */
function looking(name: string, way: Way, at: "returns" | "claims") {
  return (seed: number): Trial => {
    let greedy = NaN;
    async function* train(episodes: number): AsyncGenerator<Episode> {
      const run = await runOf(name, way, seed, episodes), seen: number[] = [];
      greedy = run.greedy;
      for (const [index, length] of run.returns.entries()) {
        seen.push(run[at][index]);
        yield new Episode(seen, { length, terminated: length < 200, truncated: length === 200 });
      }
    }
    return { train, evaluate: () => Promise.resolve({ mean: greedy }), dispose: () => {} };
  };
}

function variants(ways: Readonly<Record<string, Way>>, at: "returns" | "claims"): Experiment["variants"] {
  return Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, looking(name, way, at)]));
}

const task = { episodes: 200, seeds: 10 };

export const improvingDqnExperiments: readonly Experiment[] = [
  {
    ...task,
    name: "improving_dqn",
    about: "DQN on CartPole-v0: plain, with one improvement, with all three",
    threshold: 195,
    window: 20,
    variants: variants(improvements, "returns"),
  },
  {
    ...task,
    name: "improving_dqn_claims",
    about: "Of the same runs the value that the agent gives to where it begins; none is above 100 in truth",
    threshold: 100,
    window: 1,
    variants: variants(improvements, "claims"),
  },
  {
    ...task,
    name: "improving_dqn_details",
    about: "The plain DQN with one small difference each",
    threshold: 195,
    window: 20,
    variants: variants(details, "returns"),
  },
];
