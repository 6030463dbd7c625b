import type { DqnOptions } from "../../../agents/dqn/options.ts";
import { adam } from "../../../nn/optimisers/adam.ts";
import { linear } from "../../../rules/schedule.ts";

/** A way to learn. */
export interface Way {
  /** What differs from {@linkcode plain}; made anew for every agent, which takes over what is in it. */
  readonly options: () => DqnOptions;
  /** Whether the agent is told that the time limit ends the sum of rewards. Default `false`. */
  readonly limitEnds?: boolean;
}

/** What all ways have in common. */
export const plain: DqnOptions = {
  hidden: [64, 64],
  learningRate: 0.001,
  loss: "huber",
  discount: 0.99,
  epsilon: linear(1, 0.05, 3000),
  batchSize: 32,
  memorySize: 20_000,
  learningStarts: 500,
  trainEvery: 1,
  targetEvery: 250,
  tau: 1,
};

/** The plain agent, with one improvement, and with all three. */
export const improvements: { readonly [name: string]: Way } = {
  plain: { options: () => ({}) },
  "double Q": { options: () => ({ doubleQ: true }) },
  dueling: { options: () => ({ dueling: true }) },
  "3 steps": { options: () => ({ nStep: 3 }) },
  "all three": { options: () => ({ doubleQ: true, dueling: true, nStep: 3 }) },
};

/** The plain agent with one small difference each. */
export const details: { readonly [name: string]: Way } = {
  "the limit taken for an end": { options: () => ({}), limitEnds: true },
  "an update every 4 steps, a copy every 250 steps": { options: () => ({ trainEvery: 4, targetEvery: 62 }) },
  "an update every 4 steps, a copy every 250 updates": { options: () => ({ trainEvery: 4 }) },
  "learning begins after 5,000 steps": { options: () => ({ learningStarts: 5000 }) },
  "ε falls over 15,000 steps": { options: () => ({ epsilon: linear(1, 0.05, 15_000) }) },
  "the squared error": { options: () => ({ loss: "mse" }) },
  "Adam's ε 0.0003125": {
    options: () => ({
      learningRate: undefined,
      optimiser: adam({ learningRate: 0.001, epsilon: 3.125e-4 }),
    }),
  },
};
