import { Dqn } from "../../../agents/dqn.ts";
import type { Agent } from "../../../agents/agent.ts";
import type { Env } from "../../../envs/env.ts";
import { make } from "../../../envs/registry.ts";
import { Box } from "../../../envs/spaces.ts";
import { transformObservation } from "../../../envs/wrappers/transform_observation.ts";
import { Generator } from "../../../random/generator.ts";
import type { Way } from "./ways.ts";

/** So many steps lead to the reward; one random walk in 2¹⁰ takes them all. */
export const states = 10;

/** How many steps lie between two updates: few enough updates that it matters what they learn from. */
const trainEvery = 16;

/** Who walks, and where. */
export interface Walker {
  readonly agent: Agent<Float32Array, number>;
  readonly env: Env<Float32Array, number>;
}

/** How a seed is trained. */
export interface Walk {
  readonly seed: number;
  /** How many steps it will make. */
  readonly steps: number;
  /** The standard deviation of what falling pays by chance; on average it is nothing. Default 0. */
  readonly noise?: number;
}

/**
 * A network that learns from random walks along the blind cliff. What it
 * remembers is the same whatever it draws from that: it walks at random, and
 * shows what it has learnt only when it is tested.
 */
export function cliffwalk(way: Way, { seed, steps, noise = 0 }: Walk): Walker {
  const env = oneHot(states);
  const memory = way({ capacity: steps, observationSize: states + 2 }, steps / trainEvery);
  const agent = new Dqn(env, {
    memory,
    hidden: [32],
    discount: 1 - 1 / states,
    epsilon: 1,
    learningStarts: 100,
    trainEvery,
    targetEvery: 25,
    seed,
  });
  return { agent: noise === 0 ? agent : withNoise(agent, new Generator(seed), noise), env };
}

/** The blind cliffwalk, seen as a row of noughts with a 1 for the state. */
function oneHot(states: number): Env<Float32Array, number> {
  const length = states + 2; // two in which it ends
  return transformObservation(make("BlindCliffwalk", { states }), {
    observationSpace: new Box(Array(length).fill(0), Array(length).fill(1)),
    transform: (state: number) => Float32Array.from({ length }, (_, place) => Number(place === state)),
  });
}

/** An agent that is told another reward than nothing for falling: by chance more or less, on average nothing. */
function withNoise(agent: Dqn, random: Generator, noise: number): Agent<Float32Array, number> {
  return {
    act: (observation, options) => agent.act(observation, options),
    learn: (step) => agent.learn(isFall(step) ? { ...step, reward: random.normal(0, noise) } : step),
    dispose: () => agent.dispose(),
  };
}

function isFall({ terminated, reward }: { readonly terminated: boolean; readonly reward: number }): boolean {
  return terminated && reward === 0;
}
