import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { assign } from "../assign.ts";
import type { AlongCoordinate } from "./difference_quotient.ts";

/** A loss of tensors, such as a learner wrote. */
export type LossFunction = (...at: tf.Tensor[]) => tf.Tensor;

/**
 * What a loss is where its variables stand.
 *
 * @throws {TypeError} If it is no scalar.
 * @throws {RangeError} If it is not finite, or another one the second time.
 */
export async function lossHere(f: LossFunction, at: readonly tf.Variable[]): Promise<number> {
  const value = await lossAt(f, at), again = await lossAt(f, at);
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `checkGradients: the loss is ${value} at the point given; take one where it is finite`,
    );
  }
  if (value === again) return value;
  throw new RangeError(
    `checkGradients: the loss must be the same each time, got ${value} and then ${again}; take out what is random`,
  );
}

/** The gradients of a loss where its variables stand; zeros of a variable that has no part in it. */
export async function gradientsAt(f: LossFunction, at: readonly tf.Variable[]): Promise<Float32Array[]> {
  const { value, grads } = tf.variableGrads(() => tf.reshape<tf.Rank.R0>(f(...at), []), [...at]);
  value.dispose();
  try {
    return await Promise.all(at.map(async ({ name, size }) => {
      const values = await grads[name]?.data();
      return values === undefined ? new Float32Array(size) : Float32Array.from(values);
    }));
  } finally {
    tf.dispose(grads);
  }
}

/** A number that a loss depends on. */
interface Coordinate {
  readonly variable: tf.Variable;
  /** What the variable holds in the middle. */
  readonly numbers: Float32Array;
  /** Which of them. */
  readonly coordinate: number;
  /** The loss in the middle. */
  readonly middle: number;
}

/** A loss as one number of one of its variables is moved. */
export function alongCoordinate(
  f: LossFunction,
  at: readonly tf.Variable[],
  { variable, numbers, coordinate, middle }: Coordinate,
): AlongCoordinate {
  return async (shift) => {
    if (shift === 0) return { x: numbers[coordinate], loss: middle };
    const moved = numbers.slice();
    moved[coordinate] += shift;
    assign(variable, moved);
    return { x: moved[coordinate], loss: await lossAt(f, at) };
  };
}

async function lossAt(f: LossFunction, at: readonly tf.Variable[]): Promise<number> {
  const loss = tf.tidy(() => f(...at));
  if (!(loss instanceof tf.Tensor) || loss.rank > 0) {
    const got = loss instanceof tf.Tensor ? `a tensor of shape [${loss.shape.join(", ")}]` : inWords(loss);
    tf.dispose(loss);
    throw new TypeError(
      `checkGradients: the loss must be a scalar, got ${got}; take its mean with loss.mean()`,
    );
  }
  const [value] = await loss.data();
  loss.dispose();
  return value;
}
