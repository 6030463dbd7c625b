import * as tf from "@tensorflow/tfjs";
import type { FunctionExercise } from "../exercise.ts";
import { describe } from "../judging/describe.ts";
import type { TensorSpec } from "../tensors.ts";

/** A function of the logarithms of probabilities, as a policy's network gives them. */
type OfLogarithms = (logarithms: tf.Tensor, ...others: never[]) => tf.Tensor;

/**
 * Lets the cases of an exercise write down logits, of which the answer is given the
 * logarithms of their softmax. So its gradients are those that reach a network's
 * weights, whichever way an answer takes: a softmax of what is normalised already
 * changes nothing in them.
 *
 * @param name The name of the answer in the cell.
 */
export function ofLogits<Answer extends OfLogarithms>(
  exercise: FunctionExercise<Answer>,
  name: string,
): FunctionExercise<Answer> {
  const { use } = exercise;
  if (use === undefined) throw new TypeError("ofLogits: the exercise must be one on tensors");
  return {
    ...exercise,
    use: (answer: Answer, ...given: never[]): unknown => {
      const ofLogits = (logits: tf.Tensor, ...others: never[]) => answer(tf.logSoftmax(logits), ...others);
      return Reflect.apply(use, undefined, [ofLogits, ...given]);
    },
    written: (logits: TensorSpec, ...others: never[]) =>
      `${name}(${[`tf.logSoftmax(${logits.written})`, ...others.map(describe)].join(", ")})`,
  };
}
