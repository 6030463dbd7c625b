import type * as tf from "@tensorflow/tfjs";
import type { Network } from "../../nn/networks/network.ts";
import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import type { Generator, Seed } from "../../random/generator.ts";
import type { Memory } from "../../replay/memory.ts";
import type { Setting } from "../../rules/setting.ts";
import type { ObservationMask } from "./observation_mask.ts";

/** What a network must fit, and where its first weights are drawn from. */
export interface NetworkSizes {
  /** How many numbers an observation has. */
  readonly inputs: number;
  /** How many values come out. */
  readonly actions: number;
  /** Where the weights are drawn from. */
  readonly random: Generator;
}

/**
 * A loss of one's own: from what was predicted and what it should have been, both [batch], a single number. With a
 * prioritised memory `weights`, [batch], say how much each of them counts, as in the losses of `rl.nn`, and are to be
 * made use of.
 */
export type OwnLoss = (
  predictions: tf.Tensor1D,
  targets: tf.Tensor1D,
  options?: { readonly weights?: tf.Tensor1D },
) => tf.Scalar;

/** Options of `Dqn`. */
export interface DqnOptions {
  /** The widths of the hidden layers. Default [128, 128]. */
  readonly hidden?: readonly number[];
  /** Whether the network adds up a value of the state and advantages of the actions. Default `false`. */
  readonly dueling?: boolean;
  /** Makes a network of one's own, in place of the two options above. */
  readonly network?: (sizes: NetworkSizes) => Network;

  /** Of Adam; a schedule counts updates. Default 0.001. */
  readonly learningRate?: Setting;
  /** An optimiser of one's own in place of Adam, with its own learning rate; the agent takes it over. */
  readonly optimiser?: Optimiser;
  /** What of the errors is made small: the mean Huber loss, the mean square, or a loss of one's own. Default `"huber"`. */
  readonly loss?: "huber" | "mse" | OwnLoss;

  /** γ in [0, 1]: how much a reward is worth one step later. Default 0.99. */
  readonly discount?: number;
  /** Over how many steps rewards are added up before the value of a next state is asked for. Default 1. */
  readonly nStep?: number;
  /** Whether the network that learns chooses the next action, and the target network values it. Default `false`. */
  readonly doubleQ?: boolean;
  /** Which actions there are, if not always all of them. */
  readonly actionMask?: ObservationMask;

  /** ε in [0, 1]: how often to explore. Default from 1 to 0.05 in 5,000 steps. */
  readonly epsilon?: Setting;

  /** How many transitions an update learns from. Default 32. */
  readonly batchSize?: number;
  /** How many transitions are remembered. Default 50,000. */
  readonly memorySize?: number;
  /**
   * A memory in place of the option above: `new rl.PrioritizedReplay(…)`, or one of your own with the same methods.
   * What is in it already can be drawn; `learningStarts` counts the agent's own steps. Where a memory has priorities,
   * every update waits for a GPU, which says how wrong the values were.
   */
  readonly memory?: Memory;
  /** How many steps are made before the first update; at least one batch. Default 1,000. */
  readonly learningStarts?: number;
  /** An update every so many steps. Default 1. */
  readonly trainEvery?: number;

  /** The target network follows every so many updates; with 1, and τ = 1, there is none in effect. Default 100. */
  readonly targetEvery?: number;
  /** τ in (0, 1]: how far the target network then moves towards the weights. Default 1: it takes them over. */
  readonly tau?: number;
  /**
   * The weights to act by are renewed every so many updates. Default 1. On a GPU each time waits for it for some
   * 10 ms, and a larger number is faster; the actions are then chosen by weights that are so many updates old.
   */
  readonly actingEvery?: number;

  /** Of the weights, of exploration and of what is drawn from memory. Default 0. */
  readonly seed?: Seed;
}
