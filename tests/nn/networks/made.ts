import { ActorCritic } from "../../../lib/nn/networks/actor_critic.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import type { Generator } from "../../../lib/random/generator.ts";

const picture = {
  observationShape: [9, 7, 2],
  convolutions: [{ filters: 5, kernel: 4, stride: 2, padding: 1 }, { filters: 3, kernel: 2, padding: 1 }],
  hidden: [6],
};

/** Networks of all kinds, by what they are. */
export const made: Readonly<Record<string, (seed: number) => Network>> = {
  "an Mlp": (seed) => new Mlp({ sizes: [4, 16, 12, 3], seed }),
  "an Mlp of odd sizes": (seed) => new Mlp({ sizes: [7, 5, 3, 1], activation: "tanh", seed }),
  "a single layer": (seed) => new Mlp({ sizes: [3, 2], outputActivation: "sigmoid", seed }),
  "a policy": (seed) => new Mlp({ sizes: [4, 16, 3], activation: "sigmoid", head: "policy", seed }),
  "a dueling Mlp": (seed) => new Mlp({ sizes: [4, 16, 3], head: "dueling", seed }),
  "a ConvNet": (seed) => new ConvNet({ ...picture, outputs: 3, seed }),
  "a dueling ConvNet": (seed) => new ConvNet({ ...picture, outputs: 3, head: "dueling", seed }),
  "an ActorCritic": (seed) => new ActorCritic({ observationShape: [4], hidden: [8], actions: 3, seed }),
  "an ActorCritic for pictures": (seed) => new ActorCritic({ ...picture, actions: 3, seed }),
};

/** As many observations, one behind the other; half of their numbers are 0. */
export function observationsOf(
  { observationShape }: Network,
  count: number,
  random: Generator,
): Float32Array {
  const size = observationShape.reduce((product, length) => product * length, count);
  return new Float32Array(size).map(() => random.random() < 0.5 ? 0 : random.normal());
}
