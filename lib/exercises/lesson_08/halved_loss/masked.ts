import * as tf from "@tensorflow/tfjs";

/** A loss of what went through a mask; all are [batch, actions]. */
export type MaskedLoss = (predictions: tf.Tensor, mask: tf.Tensor, targets: tf.Tensor) => tf.Tensor;

/** A loss of the masked errors [batch, actions]. */
export function masked(reduce: (errors: tf.Tensor, batch: number, actions: number) => tf.Tensor): MaskedLoss {
  return (predictions, mask, targets) =>
    tf.tidy(() => {
      const [batch, actions] = predictions.shape;
      return reduce(tf.sub(tf.mul(predictions, mask), targets), batch, actions);
    });
}
