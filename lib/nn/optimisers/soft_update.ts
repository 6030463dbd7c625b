import * as tf from "@tensorflow/tfjs";
import { demandWithin } from "../../demands/values.ts";
import { demandLive } from "../demand_live.ts";
import { moveInPlace, movesInPlace } from "../kernels/updates.ts";

/**
 * Lets target variables follow their online twins: `target ← τ·online + (1 − τ)·target`.
 * For two networks `target.copyFrom(online, tau)` does it.
 *
 * @param targets The variables to change; they must be of float32.
 * @param onlines As many, of the same shapes in the same order.
 * @param tau τ in [0, 1]; 1 copies.
 * @throws {TypeError} If a variable has no twin of its shape, or was disposed.
 * @throws {RangeError} If `tau` is outside [0, 1].
 * @see Lillicrap et al. (2016), Continuous control with deep reinforcement learning, algorithm 1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const target = tf.variable(tf.tensor1d([0, 0])), online = tf.variable(tf.tensor1d([1, 10]));
 * rl.nn.softUpdate([target], [online], 0.1);
 * target.dataSync(); // [0.1, 1]
 * ```
 */
export function softUpdate(
  targets: readonly tf.Variable[],
  onlines: readonly tf.Variable[],
  tau: number,
): void {
  demandWithin("softUpdate", "tau", tau, 0, 1);
  demandTwins(targets, onlines);
  if (tau === 0 || targets.length === 0) return;
  if (movesInPlace("SoftUpdate")) {
    const coefficients = [1 - tau, tau];
    moveInPlace(
      "SoftUpdate",
      targets.map((parameter, i) => ({ parameter, gradient: onlines[i], kept: [], coefficients })),
    );
    return;
  }
  for (const [i, target] of targets.entries()) {
    tf.tidy(() => {
      const moved = tau === 1 ? onlines[i] : tf.add(tf.mul(target, 1 - tau), tf.mul(onlines[i], tau));
      target.assign(moved);
    });
  }
}

function demandTwins(targets: readonly tf.Variable[], onlines: readonly tf.Variable[]): void {
  if (targets.length !== onlines.length) {
    throw new TypeError(
      `softUpdate: every target needs an online twin, got ${targets.length} targets and ` +
        `${onlines.length} onlines`,
    );
  }
  for (const [i, target] of targets.entries()) {
    const online = onlines[i], { shape, dtype } = target;
    demandLive("softUpdate", `target ${i}`, target);
    demandLive("softUpdate", `online ${i}`, online);
    if (dtype !== "float32" || online.dtype !== dtype || !tf.util.arraysEqual(shape, online.shape)) {
      throw new TypeError(
        `softUpdate: target ${i} is ${dtype} of shape [${shape}], its online twin ${online.dtype} of ` +
          `[${online.shape}]; both must be float32 of one shape`,
      );
    }
  }
}
