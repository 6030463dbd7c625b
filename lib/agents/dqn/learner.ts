import * as tf from "@tensorflow/tfjs";
import { inspection } from "../../envs/inspection.ts";
import { scalarLoss } from "../../nn/gradients/scalar_loss.ts";
import type { Network } from "../../nn/networks/network.ts";
import { pick } from "../../nn/ops/pick.ts";
import { adam } from "../../nn/optimisers/adam.ts";
import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import { read } from "../../nn/read.ts";
import type { TransitionBatch } from "../../replay/transition_batch.ts";
import { recordIn, type StorableRecord } from "../../storage/parts.ts";
import { descend } from "../descend.ts";
import { demandFree, take } from "../taken.ts";
import { weightedLoss } from "./loss.ts";
import { networkOf } from "./network.ts";
import type { NetworkSizes } from "./options.ts";
import type { DqnSettings } from "./settings.ts";
import { type TargetRule, tdTargets } from "./targets.ts";

/** How wrong values were: δ, target less prediction. */
export type TdErrors = Float32Array | Promise<Float32Array>;

/**
 * What learns in a deep Q-network: a network, the older copy that its targets
 * come from, and what moves the weights. It knows batches, and neither
 * environments nor memories.
 */
export class Learner {
  /** Estimates the values of all actions, and learns. */
  readonly network: Network;
  /** Says what next states are worth, and follows. */
  readonly target: Network;
  /** Moves the weights. */
  readonly optimiser: Optimiser;
  readonly #settings: DqnSettings;
  readonly #rule: TargetRule;
  #loss = NaN;

  /** @throws {TypeError} If a network of one's own does not fit, or a part of one's own is another agent's. */
  constructor(settings: DqnSettings, sizes: NetworkSizes) {
    this.#settings = settings;
    if (settings.optimiser !== undefined) demandFree("Dqn", "optimiser", settings.optimiser);
    this.network = networkOf(settings, sizes);
    demandFree("Dqn", "network", this.network);
    this.target = this.network.clone();
    this.optimiser = settings.optimiser ?? adam({ learningRate: settings.learningRate });
    for (const part of [this.network, this.target, this.optimiser]) take(part);
    const { network, target } = this, { discount, doubleQ, actionMask } = settings;
    this.#rule = { network, target, discount, doubleQ, actionMask, actions: sizes.actions };
  }

  /** The loss of the latest batch, before it was learnt from. NaN before the first, and on webgpu. */
  get loss(): number {
    return this.#loss;
  }

  /**
   * One update: the values of the actions taken move towards their targets, down
   * the gradient of the loss; then the target network follows, if it is its turn.
   *
   * @returns How wrong each value was before, δ, [size], if the batch has weights; a promise where a GPU says so.
   * @throws {NotFiniteError} If the loss or a gradient is not finite (not on webgpu); nothing is changed then.
   * @throws {TypeError} If a loss of one's own gives no scalar.
   * @see Mnih et al. (2015), Human-level control through deep reinforcement learning, algorithm 1
   */
  learn(batch: TransitionBatch): TdErrors | undefined {
    const { network, target, optimiser } = this, { loss, targetEvery, tau } = this.#settings;
    let errors: TdErrors | undefined;
    this.#loss = tf.tidy(() => {
      const observations = tf.tensor(batch.observations, [batch.size, ...network.observationShape]);
      const actions = tf.tensor1d(batch.actions, "int32"), targets = tdTargets(batch, this.#rule);
      const weights = batch.weights && tf.tensor1d(batch.weights);
      const error = () => {
        const predictions = pick(network.apply(observations), actions);
        if (weights === undefined) return loss(predictions, targets);
        errors = read(tf.sub(targets, predictions));
        return weightedLoss(loss, predictions, targets, weights);
      };
      const scalar = scalarLoss("Dqn", error, "loss: (predictions, targets) => …");
      return descend({ owner: "Dqn", optimiser, variables: network.variables }, scalar);
    });
    if (optimiser.updates % targetEvery === 0) target.copyFrom(network, tau);
    return errors;
  }

  /** What was learnt, and what comes next depends on. */
  async snapshot(): Promise<StorableRecord> {
    const latestLoss = this.#loss;
    // All are asked for before the first is waited for, so that they are of one moment.
    const parts = [this.network.snapshot(), this.target.snapshot(), this.optimiser.snapshot()];
    const [network, target, optimiser] = await Promise.all(parts);
    return { network, target, optimiser, latestLoss };
  }

  /** @throws {TypeError | RangeError} If a part is of another network or optimiser; others may be set by then. */
  restore(owner: string, parts: StorableRecord): void {
    this.network.restore(recordIn(owner, parts, "network"));
    this.target.restore(recordIn(owner, parts, "target"));
    this.optimiser.restore(parts.optimiser);
    this.#loss = typeof parts.latestLoss === "number" ? parts.latestLoss : NaN;
  }

  /** Gives the memory back. */
  dispose(): void {
    this.network.dispose();
    this.target.dispose();
    this.optimiser.dispose();
  }

  /** The optimiser in a line. */
  [inspection](): string {
    return this.optimiser[inspection]();
  }
}
