import * as tf from "@tensorflow/tfjs";
import type { Network } from "../../../nn/networks/network.ts";
import type { Generator } from "../../../random/generator.ts";
import { argmax } from "../../../rules/argmax.ts";
import { Refusal } from "../../judging/refusal.ts";
import { withMirror } from "../mirror.ts";

/** What a learner writes. */
export type Select = (
  network: Network,
  state: ArrayLike<number>,
  epsilon: number,
  random: Generator,
) => number;

/**
 * Lets an answer choose by a network that hands back what it is given, but for the last of its numbers: so
 * there are fewer actions than numbers in a state, as in the lesson.
 *
 * @throws {Refusal} If it leaves tensors behind, or returns a tensor.
 */
export function selecting(
  answer: Select,
  state: ArrayLike<number>,
  epsilon: number,
  random: Generator,
): unknown {
  return withMirror(state.length - 1, (network) => {
    const before = tf.memory().numTensors;
    tf.engine().startScope();
    try {
      return judged(answer(network, state, epsilon, random), tf.memory().numTensors - before);
    } finally {
      tf.engine().endScope();
    }
  }, state.length);
}

/** What an answer returned, unless it is a tensor, or some were left behind. */
function judged(action: unknown, left: number): unknown {
  if (action instanceof tf.Tensor) {
    throw new Refusal(
      "returns a tensor",
      "The environment wants a number. `dataSync()` gives the numbers of a tensor, in a list: `[0]` is the first.",
    );
  }
  if (left === 0) return action;
  throw new Refusal(
    `leaves ${left} ${left === 1 ? "tensor" : "tensors"} behind`,
    "Tensors are not tidied away by themselves, and this function is called in every step. " +
      "Wrap the body: `return tf.tidy(() => { … });`.",
  );
}

/** The pieces in which a choice may differ from the ε-greedy one. */
interface Pieces {
  /** Whether to explore. */
  readonly explores?: (epsilon: number, random: Generator) => boolean;
  /** What is done then. */
  readonly explored?: (values: Float32Array, random: Generator) => number;
  /** What is done else. */
  readonly best?: (values: Float32Array) => number;
}

/** The ε-greedy choice from a network's outputs, but for some pieces. */
export function selectWith(
  {
    explores = (epsilon, random) => epsilon > 0 && random.random() < epsilon,
    explored = (values, random) => random.integers(0, values.length),
    best = argmax,
  }: Pieces,
): Select {
  return (network, state, epsilon, random) =>
    tf.tidy(() => {
      const observations = tf.tensor2d(Float32Array.from(state), [1, state.length]);
      const values = Float32Array.from(network.apply(observations).dataSync());
      return explores(epsilon, random) ? explored(values, random) : best(values);
    });
}
