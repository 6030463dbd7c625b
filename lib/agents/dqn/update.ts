import * as tf from "@tensorflow/tfjs";
import { huber } from "../../nn/losses/huber.ts";
import type { Network } from "../../nn/networks/network.ts";
import { isOnGpu } from "../../nn/on_gpu.ts";
import { pick } from "../../nn/ops/pick.ts";
import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import { demandFiniteLoss } from "../../nn/safety/demand_finite_loss.ts";
import type { TransitionBatch } from "../../replay/transition_batch.ts";

/** What an update works with. */
interface Learner {
  /** Learns: its variables are changed. */
  readonly network: Network;
  /** Says what next states are worth, and stays as it is. */
  readonly target: Network;
  readonly optimiser: Optimiser;
  /** γ in [0, 1]. */
  readonly discount: number;
}

/**
 * One update of a deep Q-network: the values of the actions taken move towards
 * the reward plus the discounted value of the best next action, as the target
 * network sees it, down the gradient of the Huber loss.
 *
 * @throws {NotFiniteError} If the loss or a gradient is not finite (not on webgpu); nothing is changed then.
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning
 */
export function update({ network, target, optimiser, discount }: Learner, batch: TransitionBatch): void {
  tf.tidy(() => {
    const shape = [batch.size, ...network.observationShape];
    const observations = tf.tensor(batch.observations, shape);
    const actions = tf.tensor1d(batch.actions, "int32");
    const targets = tdTargets(
      batch,
      tf.max(target.apply(tf.tensor(batch.nextObservations, shape)), 1),
      discount,
    );
    const loss = () => huber(pick(network.apply(observations), actions), targets);
    const { value, grads } = tf.variableGrads(loss, network.variables);
    if (!isOnGpu(value)) demandFiniteLoss("Dqn", value.dataSync()[0], optimiser.updates);
    optimiser.applyGradients(grads);
  });
}

/** For each transition `r + γ v(s')`, or `r` alone where s' is terminal; [size]. */
function tdTargets(
  { size, rewards, terminated }: TransitionBatch,
  nextValues: tf.Tensor,
  discount: number,
): tf.Tensor {
  const discounts = new Float32Array(size);
  for (let row = 0; row < size; row++) discounts[row] = terminated[row] ? 0 : discount;
  return tf.add(tf.tensor1d(rewards), tf.mul(tf.tensor1d(discounts), nextValues));
}
