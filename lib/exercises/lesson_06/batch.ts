import type * as tf from "@tensorflow/tfjs";

/** A batch of n steps in tensors, as the lesson's cells pass it on. */
export interface Batch {
  /** [n, …] */
  readonly states: tf.Tensor2D;
  /** [n], int32. */
  readonly actions: tf.Tensor1D;
  /** [n] */
  readonly rewards: tf.Tensor1D;
  /** [n, …] */
  readonly nextStates: tf.Tensor2D;
  /** [n]: 1 where the next state is terminal, else 0. */
  readonly terminated: tf.Tensor1D;
}
