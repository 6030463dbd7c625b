import * as tf from "@tensorflow/tfjs";
import fc, { type Arbitrary } from "fast-check";
import { stopGradient } from "../../nn/losses/stop_gradient.ts";
import { shares, tables, tenths } from "../numbers.ts";
import { tensor, type TensorSpec } from "../tensors.ts";

/** The pieces of which a batch's targets are made, in which they may differ from those of Q-learning. */
export interface TargetPieces {
  /** What next states are worth, [n], from the values of their actions, [n, actions]. Default: the greatest. */
  readonly worth?: (nextQ: tf.Tensor) => tf.Tensor;
  /** How much of that counts, [n], from what is 1 where the next state is terminal. Default: 1 where it is not. */
  readonly counts?: (terminated: tf.Tensor1D) => tf.Tensor;
  /** What becomes of the rewards, [n]. Default: nothing. */
  readonly paid?: (rewards: tf.Tensor1D, terminated: tf.Tensor1D) => tf.Tensor;
  /** What gradients flow through. Default: nothing. */
  readonly flow?: (worth: tf.Tensor) => tf.Tensor;
  /** γ in place of what is given. */
  readonly gamma?: number;
}

/** The targets of a batch: `r + γ max Q(s', ·)`, or `r` where s' is terminal, but for some pieces. */
export function targetsOf(
  rewards: tf.Tensor1D,
  nextQ: tf.Tensor,
  terminated: tf.Tensor1D,
  discount: number,
  {
    worth = (nextQ) => tf.max(nextQ, 1),
    counts = (terminated) => tf.sub(1, terminated),
    paid = (rewards) => rewards,
    flow = stopGradient,
    gamma = discount,
  }: TargetPieces = {},
): tf.Tensor1D {
  return tf.tidy(() =>
    tf.add(paid(rewards, terminated), tf.mul(tf.mul(gamma, counts(terminated)), flow(worth(nextQ))))
  );
}

/** One to five rows: rewards, the values of two to four actions, one of the actions, whether it ended; and γ. */
export const rowsOfNextValues: Arbitrary<
  [rewards: TensorSpec, nextQ: TensorSpec, nextActions: TensorSpec, terminated: TensorSpec, discount: number]
> = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 })).chain(([n, actions]) => {
  const rows = <Value>(each: Arbitrary<Value>) => fc.array(each, { minLength: n, maxLength: n });
  return fc.tuple(
    rows(tenths(-5, 5)).map((rewards) => tensor(rewards)),
    tables(n, actions, tenths(-10, 10)).map((values) => tensor(values)),
    rows(fc.nat(actions - 1)).map((chosen) => tensor(chosen, "int32")),
    rows(fc.constantFrom(0, 0, 1)).map((terminated) => tensor(terminated)),
    shares(),
  );
});
