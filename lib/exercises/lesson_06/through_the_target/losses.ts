import * as tf from "@tensorflow/tfjs";
import { mse } from "../../../nn/losses/mse.ts";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import type { Network } from "../../../nn/networks/network.ts";
import { pick } from "../../../nn/ops/pick.ts";
import { describe } from "../../judging/describe.ts";
import { Refusal } from "../../judging/refusal.ts";
import type { Batch } from "../batch.ts";
import { withMirror } from "../mirror.ts";

/** What a learner writes. */
export type BatchLoss = (network: Network, batch: Batch) => tf.Scalar;

/** A step; `terminated` is 1 where the next state is terminal. */
export type Row = readonly [
  state: number[],
  action: number,
  reward: number,
  nextState: number[],
  terminated: 0 | 1,
];

/** A loss, and its slope by each of the outputs, added up over the batch and over both of the network's passes. */
export interface Sloped {
  readonly loss: number;
  readonly slopes: number[];
}

/**
 * The loss of a batch, and its slopes, for a network whose outputs are its
 * inputs. A bias is added to every output of its kind, so the slopes by the
 * biases are those by the outputs.
 *
 * @throws {Refusal} If it is no loss, or nothing of the network is in it.
 */
export function sloped(loss: BatchLoss, rows: readonly Row[]): Sloped {
  return withMirror(rows[0][0].length, (network) =>
    tf.tidy(() => {
      const [, bias] = network.variables;
      let returned: unknown;
      const plusNothing = () => {
        returned = loss(network, batchOf(rows));
        if (!(returned instanceof tf.Tensor) || returned.rank !== 0) throw noLoss(returned);
        // tfjs refuses where a loss does not depend on what it is derived by; there its slope is 0.
        return tf.add<tf.Scalar>(
          returned,
          tf.mul(0, tf.sum(network.apply(tf.zeros([1, rows[0][0].length])))),
        );
      };
      const { value, grads } = tf.variableGrads(plusNothing, [bias]);
      return { loss: value.dataSync()[0], slopes: Array.from(grads[bias.name].dataSync()) };
    }));
}

function batchOf(rows: readonly Row[]): Batch {
  return {
    states: tf.tensor2d(rows.map(([state]) => state)),
    actions: tf.tensor1d(rows.map(([, action]) => action), "int32"),
    rewards: tf.tensor1d(rows.map(([, , reward]) => reward)),
    nextStates: tf.tensor2d(rows.map(([, , , nextState]) => nextState)),
    terminated: tf.tensor1d(rows.map(([, , , , terminated]) => terminated)),
  };
}

function noLoss(returned: unknown): Refusal {
  if (returned instanceof tf.Tensor) {
    const shape = `[${returned.shape.join(", ")}]`;
    return new Refusal(
      `returns a tensor of shape ${shape}`,
      "A loss is a single number, a tensor of shape [].",
    );
  }
  return new Refusal(
    returned === undefined ? "returns nothing" : `returns ${describe(returned)}`,
    "Your function returns no tensor. Is there a `return` before the loss?",
  );
}

/** The pieces in which a loss may differ from that of semi-gradient Q-learning. */
interface Pieces {
  /** What becomes of the predictions. Default: nothing. */
  readonly prediction?: (predictions: tf.Tensor1D) => tf.Tensor1D;
  /** What becomes of the targets. Default: no gradient flows through them. */
  readonly target?: (targets: tf.Tensor1D) => tf.Tensor1D;
  /** What next states are worth. Default: the greatest of their values. */
  readonly worth?: (nextQ: tf.Tensor) => tf.Tensor;
  /** How much of that counts. Default: 1 where the next state is not terminal. */
  readonly counts?: (terminated: tf.Tensor1D) => tf.Tensor;
  /** γ. Default 0.99. */
  readonly discount?: number;
  /** What becomes of the squares. Default: their mean is taken. */
  readonly reduced?: (predictions: tf.Tensor1D, targets: tf.Tensor1D) => tf.Scalar;
}

/** The loss of a batch, but for some pieces. */
export function lossWith(
  {
    prediction = (predictions) => predictions,
    target = stopGradient,
    worth = (nextQ) => tf.max(nextQ, 1),
    counts = (terminated) => tf.sub(1, terminated),
    discount = 0.99,
    reduced = mse,
  }: Pieces,
): BatchLoss {
  return (network, { states, actions, rewards, nextStates, terminated }) => {
    const next = tf.mul(tf.mul(discount, counts(terminated)), worth(network.apply(nextStates)));
    const predictions = pick(network.apply(states), actions);
    return reduced(prediction(predictions), target(tf.add(rewards, next)));
  };
}
