import * as tf from "@tensorflow/tfjs";
import { Refusal } from "../../judging/refusal.ts";
import { Mlp } from "../../../nn/networks/mlp.ts";
import type { Network } from "../../../nn/networks/network.ts";

/** What a learner writes. */
export type PredictProba = (policy: Network, states: Float32Array[]) => ArrayLike<number>[];

/**
 * Lets an answer ask a policy whose logits are a state's first numbers.
 *
 * @param actions How many there are.
 * @throws {Refusal} If it leaves tensors behind, or returns one.
 */
export function predicting(answer: PredictProba, actions: number, states: readonly number[][]): unknown {
  const inputs = states[0].length;
  const identity = Array.from(
    { length: inputs * actions },
    (_, place) => Number(Math.floor(place / actions) === place % actions),
  );
  const policy = new Mlp({
    sizes: [inputs, actions],
    head: "policy",
    initialiser: () => Float32Array.from(identity),
    biasInitialiser: "zeros",
  });
  tf.engine().startScope();
  try {
    const before = tf.memory().numTensors;
    const result: unknown = answer(policy, states.map((state) => Float32Array.from(state)));
    return judged(result, tf.memory().numTensors - before);
  } finally {
    tf.engine().endScope();
    policy.dispose();
  }
}

function judged(result: unknown, left: number): unknown {
  if (
    result instanceof tf.Tensor || (Array.isArray(result) && result.some((row) => row instanceof tf.Tensor))
  ) {
    throw new Refusal(
      "returns tensors",
      "The environment knows nothing of tensors: return plain numbers. `tf.unstack(…)` gives the rows of a tensor, " +
        "`dataSync()` the numbers of each.",
    );
  }
  if (left === 0) return result;
  throw new Refusal(
    `leaves ${left} ${left === 1 ? "tensor" : "tensors"} behind`,
    "Tensors are not tidied away by themselves, and this function is called in every step. " +
      "Wrap the body: `return tf.tidy(() => { … });`.",
  );
}

/** The probabilities of states as something else makes them of the policy's logarithms. */
export function predictWith(make: (logarithms: tf.Tensor2D) => tf.Tensor): PredictProba {
  return (policy, states) =>
    tf.tidy(() => {
      const logarithms = policy.apply(tf.tensor(states)).as2D(states.length, -1);
      return tf.unstack(make(logarithms)).map((row) => row.dataSync());
    });
}
