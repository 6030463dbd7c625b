import type * as tf from "@tensorflow/tfjs";

/**
 * The first of some tensors that holds a number that is NaN or infinite, by its
 * name, such as that of a network's parameter; undefined if all are finite. Once
 * a loss is not, it says where the trouble began.
 *
 * @param tensors By name, in the order to look at them.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const parameters = new Map([["weight", tf.tensor1d([1, 2])], ["bias", tf.tensor1d([0, NaN])]]);
 * await rl.nn.firstNotFinite(parameters); // "bias"
 * ```
 */
export async function firstNotFinite(tensors: ReadonlyMap<string, tf.Tensor>): Promise<string | undefined> {
  for (const [name, tensor] of tensors) {
    const values = await tensor.data();
    if (!values.every(Number.isFinite)) return name;
  }
  return undefined;
}
