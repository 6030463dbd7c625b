import type { BodyOptions } from "./body.ts";

/**
 * The body of the network that first played Atari games as people do: four grey
 * pictures in a row of 84×84 pixels, scaled to [0, 1].
 *
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning, Methods
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const network = new rl.nn.ConvNet({ ...rl.nn.atari, outputs: 9 });
 * network.parameterCount; // 1,688,745
 * network.dispose();
 * ```
 */
export const atari = {
  observationShape: [84, 84, 4],
  convolutions: [
    { filters: 32, kernel: 8, stride: 4 },
    { filters: 64, kernel: 4, stride: 2 },
    { filters: 64, kernel: 3, stride: 1 },
  ],
  hidden: [512],
  activation: "relu",
} as const satisfies BodyOptions;

/**
 * The body of MinAtar's own agents: a picture of 10×10 squares, a channel for each kind of thing in it.
 * Games have 4 to 10 channels; `{ ...rl.nn.minAtar, observationShape: [10, 10, 6] }` says another number.
 *
 * @see Young & Tian (2019), MinAtar: An Atari-Inspired Testbed for Thorough and Reproducible Reinforcement
 * Learning Experiments
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const network = new rl.nn.ActorCritic({ ...rl.nn.minAtar, actions: 6 });
 * network.dispose();
 * ```
 */
export const minAtar = {
  observationShape: [10, 10, 4],
  convolutions: [{ filters: 16, kernel: 3, stride: 1 }],
  hidden: [128],
  activation: "relu",
} as const satisfies BodyOptions;
