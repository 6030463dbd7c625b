/** The experiments of lesson 07: what a replay memory is worth on CartPole-v1, cut at 300 steps as its source does. */
import { Dqn } from "../../agents/dqn.ts";
import type { DqnOptions } from "../../agents/dqn/options.ts";
import type { Env } from "../../envs/env.ts";
import { make } from "../../envs/registry.ts";
import { timeLimit } from "../../envs/wrappers/time_limit.ts";
import { exponential } from "../../rules/schedule.ts";
import { evaluate } from "../../train/evaluate.ts";
import type { AcceptedExperiment } from "./accepted_curves.ts";
import type { Experiment } from "./experiment.ts";
import { runFromMemory } from "./replay/run_from_memory.ts";
import { quick, source } from "./replay/settings.ts";
import { SwappedWires } from "./replay/swapped_wires.ts";
import { type Trial, trial } from "./trial.ts";

function limited(): Env<Float32Array, number> {
  return timeLimit(make("CartPole-v1"), { steps: 300 });
}

/** How an agent with such settings learns. */
function learner(options: DqnOptions): (seed: number) => Trial {
  return (seed) => {
    const env = limited();
    return trial(new Dqn(env, { ...options, seed }), env, { seed });
  };
}

/** After this episode the wires are swapped, and the agent begins to explore anew. */
const swappedAfter = 250;

/** How an agent finds its feet again in a world that has changed. */
function swapped(memorySize: number): (seed: number) => Trial {
  const fading = exponential(0.5, 0.99);
  return (seed) => {
    const env = new SwappedWires(limited(), swappedAfter);
    const epsilon = (step: number, episode: number) => fading(step, episode % swappedAfter);
    const agent = new Dqn(env, { ...quick, epsilon, memorySize, seed });
    const changed = () => new SwappedWires(limited(), 0);
    return {
      ...trial(agent, env, { seed }),
      evaluate: () => evaluate(agent, changed, { episodes: 100, seed }),
    };
  };
}

const threshold = 200, seeds = 10;

/** The source's settings, each seed until it is accepted by the rule of lesson 06. */
export const replaySource: AcceptedExperiment = {
  name: "replay_source",
  about: "Source lesson b with its memory of 4,000 steps, until the mean of five evaluations is 200",
  episodes: 2500,
  seeds,
  ways: { "32 of 4,000": (seed, episodes) => runFromMemory(source, seed, episodes) },
};

export const replayExperiments: readonly Experiment[] = [
  {
    name: "replay_memories",
    about: "Batches of 4 and of 32 steps, drawn from memories of different sizes",
    episodes: 480,
    threshold,
    seeds,
    variants: {
      "4 of the last 4": learner({ ...quick, batchSize: 4, memorySize: 4 }),
      "4 of 4,000": learner({ ...quick, batchSize: 4 }),
      "32 of the last 32": learner({ ...quick, memorySize: 32 }),
      "32 of 1,000": learner({ ...quick, memorySize: 1000 }),
      "32 of 4,000": learner(quick),
      "32 of 50,000": learner({ ...quick, memorySize: 50_000 }),
    },
  },
  {
    name: "replay_swapped",
    about: "The wires are swapped after 250 episodes, and a memory holds steps of both worlds",
    episodes: 500,
    threshold,
    window: 20,
    seeds,
    variants: { "1,000": swapped(1000), "4,000": swapped(4000), "50,000": swapped(50_000) },
  },
];
