import type * as tf from "@tensorflow/tfjs";

/** What a rule needs beside its tensors, by name. */
export type Settings = tf.NamedAttrMap;

/**
 * A loss before weights and reduction: one number for each entry or each row of
 * its inputs, as a formula in tensors, and as arithmetic on their numbers. The
 * first works everywhere and can be differentiated any number of times, the
 * second takes one pass forwards and one backwards.
 */
export interface Rule {
  /** What its kernels are called. */
  readonly name: string;
  /** The names of its tensors, in order. */
  readonly inputs: readonly string[];
  /** How many of them, counted from the first, have a gradient. */
  readonly differentiable: number;

  /** The losses as a formula in tensors. */
  inTensors(inputs: readonly tf.Tensor[], settings: Settings): tf.Tensor;

  /** Computes the losses, one after the other, into an array. */
  forwards(inputs: readonly ArrayLike<number>[], settings: Settings, losses: Float64Array): void;

  /**
   * Computes the gradient with respect to one of the inputs.
   *
   * @param pulls The gradient with respect to each of the losses.
   * @param of The input's place.
   */
  backwards(
    inputs: readonly ArrayLike<number>[],
    settings: Settings,
    pulls: Float64Array,
    of: number,
    gradient: Float32Array,
  ): void;
}
