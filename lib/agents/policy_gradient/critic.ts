import * as tf from "@tensorflow/tfjs";
import type { CpuNetwork } from "../../nn/acting/cpu_network.ts";
import type { Network } from "../../nn/networks/network.ts";

/** Says what states are worth: a network of one output. */
export class Critic {
  readonly #acting: CpuNetwork;

  constructor(readonly network: Network) {
    this.#acting = network.onCpu();
  }

  /** v(s) of each of the observations, [batch, size]; [batch], differentiable. */
  values(observations: tf.Tensor): tf.Tensor1D {
    return tf.tidy(() => tf.reshape(this.network.apply(observations), [-1]));
  }

  /** v(s) of one observation, by the weights of the latest {@linkcode refresh}. */
  value(observation: Float32Array): number {
    return this.#acting.forward(observation)[0];
  }

  /** Judges by the weights as they are now; on a GPU once they have arrived. */
  refresh(): void | Promise<void> {
    return this.#acting.refresh();
  }
}
