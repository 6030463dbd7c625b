import type * as tf from "@tensorflow/tfjs";
import type { Transition } from "../../../agents/agent.ts";

/** A step as the agents of this lesson remember it. */
export type Experience = Transition<Float32Array, number>;

/** What can take over the weights of another, or go a part of the way to them. */
export interface Weights {
  copyFrom(other: Weights, tau?: number): void;
}

/** The network of this lesson: the values of all actions, multiplied by a mask. */
export interface MaskedModel {
  /** What holds its weights. */
  readonly network: Weights;
  /** The values of states [batch, stateSize] times a mask [batch, actions]. */
  predict(states: tf.Tensor, mask: tf.Tensor): tf.Tensor;
  /** One step of the optimiser: what is predicted for states and mask moves towards targets [batch, actions]. */
  fit(states: tf.Tensor, mask: tf.Tensor, targets: tf.Tensor): void;
}

/** What it takes to learn from experiences. */
export interface Learning {
  /** γ in [0, 1]. */
  readonly gamma: number;
  /** How many actions there are. */
  readonly actionSize: number;
}

/** One replay: the targets of a batch by what `predictor` says of the next states, and one fit of `model`. */
export type LearnFrom = (
  experiences: readonly Experience[],
  model: MaskedModel,
  predictor: MaskedModel,
  learning: Learning,
) => void;
