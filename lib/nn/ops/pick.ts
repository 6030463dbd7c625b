import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandLive } from "../demand_live.ts";

/**
 * From each row the entry at that row's index: of the values of all actions, Q(s, ·),
 * those of the actions that were taken, Q(s, a).
 *
 * The gradient of an entry that was picked is that of the result, of all others
 * zero. Entries are copied, never multiplied: an infinite one beside it, as of an
 * action that is not allowed, makes no difference.
 *
 * @param values Of shape [batch, n].
 * @param indices Of shape [batch], int32, each from 0 to n − 1. On webgpu they are not looked at, and one
 * outside gives the number of another row or of none.
 * @returns Of shape [batch].
 * @throws {TypeError} If one of them is no tensor or was disposed, or the indices are not of int32.
 * @throws {RangeError} If their shapes don't fit, or an index is outside.
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning, algorithm 1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const values = tf.tensor2d([[1, 2], [3, 4], [5, 6]]);
 * rl.nn.pick(values, tf.tensor1d([1, 0, 1], "int32")).print(); // [2, 3, 6]
 * ```
 */
export function pick(values: tf.Tensor, indices: tf.Tensor): tf.Tensor1D {
  demandFitting(values, indices);
  if (tf.getKernel("Pick", tf.getBackend()) !== undefined) {
    return tf.engine().runKernel<tf.Tensor1D>("Pick", { values, indices });
  }
  return composed(values, indices);
}

/** The rows lie one after the other: row r begins at r · n. */
function composed(values: tf.Tensor, indices: tf.Tensor): tf.Tensor1D {
  const [rows, columns] = values.shape;
  return tf.tidy(() => {
    const beginnings = tf.tensor1d(Int32Array.from({ length: rows }, (_, row) => row * columns));
    return tf.gather(values.as1D(), indices.add<tf.Tensor1D>(beginnings));
  });
}

function demandFitting(values: tf.Tensor, indices: tf.Tensor): void {
  for (const [name, tensor] of Object.entries({ values, indices })) {
    if (!(tensor instanceof tf.Tensor)) {
      throw new TypeError(`pick: ${name} must be a tensor, got ${inWords(tensor)}`);
    }
    demandLive("pick", name, tensor);
  }
  if (indices.dtype !== "int32") {
    throw new TypeError(
      `pick: indices must be of int32, got ${indices.dtype}; make them with tf.tensor1d(…, "int32")`,
    );
  }
  if (values.rank === 2 && indices.rank === 1 && values.shape[0] === indices.shape[0]) return;
  throw new RangeError(
    `pick: values and indices must have the shapes [batch, n] and [batch], got ` +
      `[${values.shape.join(", ")}] and [${indices.shape.join(", ")}]`,
  );
}
