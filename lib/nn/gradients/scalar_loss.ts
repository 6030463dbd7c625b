import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { shapeOf } from "../losses/options.ts";

/**
 * A loss that says what is amiss with what it returns, where tfjs would only say that it must be a tensor.
 *
 * @param owner Who needs it, for the message.
 * @param example How the call is written.
 * @throws {TypeError} At once if it is no function; when it is called, if it gives no scalar.
 */
export function scalarLoss(owner: string, loss: () => tf.Scalar, example: string): () => tf.Scalar {
  if (typeof loss !== "function") {
    throw new TypeError(
      `${owner}: the loss must be a function that computes it, got ${inWords(loss)}; write ${example}`,
    );
  }
  return () => {
    const value: unknown = loss();
    if (isScalar(value)) return value;
    throw new TypeError(`${owner}: the loss must give a scalar tensor, ${fault(value)}`);
  };
}

function isScalar(value: unknown): value is tf.Scalar {
  return value instanceof tf.Tensor && value.rank === 0;
}

function fault(value: unknown): string {
  if (value instanceof Promise) {
    value.catch(() => {}); // its own failure is no news beside this one
    return "got a promise; make it a function without async, and await what it needs before";
  }
  if (value === undefined) return "got undefined; is its return missing?";
  if (value instanceof tf.Tensor) return `got one of shape ${shapeOf(value)}; take its mean with loss.mean()`;
  return `got ${inWords(value)}; compute it with tensors alone, without dataSync()`;
}
