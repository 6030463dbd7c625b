/** The experiments of lesson 09 with networks: where it helps to draw by priority, and where it does not. */
import { type Learner, learner } from "./learner.ts";
import type { StepsExperiment } from "./steps_experiment.ts";
import { cartPole } from "./prioritised_replay/cartpole.ts";
import { cliffwalk, type Walk } from "./prioritised_replay/cliffwalk.ts";
import { type Way, ways, waysAndMore } from "./prioritised_replay/ways.ts";

/** The same learner with each of several memories. */
function variants(
  ways: { readonly [name: string]: Way },
  learner: (way: Way, seed: number) => Learner,
): StepsExperiment["variants"] {
  return Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [name, (seed: number) => learner(way, seed)]),
  );
}

function walker(way: Way, walk: Walk): Learner {
  const { agent, env } = cliffwalk(way, walk);
  return learner(agent, env);
}

const untilTheEnd = { threshold: 1, enough: 1 };

export const prioritisedReplayExperiments: readonly StepsExperiment[] = [
  {
    ...untilTheEnd,
    name: "prioritised_replay",
    about: "Blind cliffwalk of 10 states, learnt from random walks",
    steps: 20_000,
    variants: variants(waysAndMore, (way, seed) => walker(way, { seed, steps: 20_000 })),
  },
  {
    ...untilTheEnd,
    name: "prioritised_replay_noise",
    about: "Blind cliffwalk of 10 states, where falling pays by chance",
    steps: 40_000,
    variants: variants(waysAndMore, (way, seed) => walker(way, { seed, steps: 40_000, noise: 0.5 })),
  },
  {
    name: "prioritised_replay_cartpole",
    about: "DQN with its defaults on CartPole-v1",
    steps: 20_000,
    threshold: 475,
    enough: 490,
    variants: variants(ways, (way, seed) => cartPole(way, { seed, steps: 20_000 })),
  },
];
