import * as tf from "@tensorflow/tfjs";
import { inspection } from "../../envs/inspection.ts";
import type { Batch } from "../../envs/vector/batch.ts";
import { orthogonal } from "../../nn/initialisers/orthogonal.ts";
import { mse } from "../../nn/losses/mse.ts";
import { Mlp } from "../../nn/networks/mlp.ts";
import { isOnGpu } from "../../nn/on_gpu.ts";
import { adam } from "../../nn/optimisers/adam.ts";
import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import type { Generator } from "../../random/generator.ts";
import { recordIn, type StorableRecord } from "../../storage/parts.ts";
import { descend } from "../descend.ts";
import { demandFree, take } from "../taken.ts";
import { Critic } from "./critic.ts";
import type { PolicyGradientOptions } from "./options.ts";
import type { MakeNetwork, Policy } from "./policy.ts";
import { policyOf } from "./policy_of.ts";
import type { Settings } from "./settings.ts";
import type { PolicySpaces } from "./spaces.ts";

/** Steps to learn from, one behind the other. */
export interface PolicyBatch<Action> {
  /** What was seen, [size · numbers]. */
  readonly observations: Float32Array;
  /** What was done, as many as there are steps. */
  readonly actions: Batch<Action>;
  /** What the critic should have said, [size]; nothing where there is no critic. */
  readonly returns?: Float32Array;
}

/** The policy's loss, of log π(a|s) of what was done, [size]; what weighs it are constants. */
export type PolicyLoss = (logProbabilities: tf.Tensor1D) => tf.Scalar;

/** How much each part of the objective counts. */
export interface Coefficients {
  /** β. */
  readonly entropy: number;
  /** Of the critic's mean square error. */
  readonly value: number;
}

/** What a batch came to, before it was learnt from; NaN where a GPU has the numbers. */
export interface Losses {
  /** Of the policy: of no meaning by itself, its gradient counts. */
  readonly policyLoss: number;
  /** The critic's mean square error; NaN without one. */
  readonly valueLoss: number;
  /** The policy's mean entropy, in nats. */
  readonly entropy: number;
}

/** What the networks are made for. */
interface Parts<Action> {
  readonly owner: string;
  readonly env: PolicySpaces<Action>;
  readonly inputs: number;
  readonly withCritic: boolean;
  /** What Adam adds to the root that it divides by. */
  readonly adamEpsilon: number;
  readonly random: Generator;
}

/** What learns: a policy, a critic beside it if there is one, and what moves the weights of both. */
export class Model<Action> {
  readonly policy: Policy<Action>;
  readonly critic?: Critic;
  readonly optimiser: Optimiser;
  readonly #owner: string;
  readonly #inputs: number;
  readonly #variables: tf.Variable[];

  /** @throws {TypeError} If an optimiser of one's own is another agent's. */
  constructor(settings: Settings<PolicyGradientOptions>, parts: Parts<Action>) {
    const { owner, env, inputs, withCritic, adamEpsilon, random } = parts,
      { learningRate, clipNorm } = settings;
    if (settings.optimiser !== undefined) demandFree(owner, "optimiser", settings.optimiser);
    this.#owner = owner;
    this.#inputs = inputs;
    const make = (gain: number): MakeNetwork => (outputs, head) =>
      networkOf(settings, { sizes: [inputs, ...settings.hidden, outputs], head, gain, random });
    this.policy = policyOf(env.actionSpace, make(0.01), settings.logDeviation);
    if (withCritic) this.critic = new Critic(make(1)(1, "plain"));
    this.optimiser = settings.optimiser ??
      adam({ learningRate: learningRate(0, 0), epsilon: adamEpsilon, ...limit(clipNorm) });
    take(this.optimiser);
    this.#variables = [...this.policy.variables, ...this.critic?.network.variables ?? []];
  }

  /** Observations as a tensor, [size, numbers]. */
  tensorOf(observations: Float32Array): tf.Tensor {
    return tf.tensor2d(observations, [observations.length / this.#inputs, this.#inputs]);
  }

  /**
   * One update: down the gradient of the policy's loss, with the critic's error
   * added and the entropy taken off.
   *
   * @throws {NotFiniteError} If the numbers run away (not on webgpu); nothing is changed then.
   */
  learn(
    batch: PolicyBatch<Action>,
    policyLoss: PolicyLoss,
    coefficients: Coefficients,
  ): Losses {
    const { policy, critic, optimiser } = this;
    let losses: Losses = { policyLoss: NaN, valueLoss: NaN, entropy: NaN };
    tf.tidy(() => {
      const observations = this.tensorOf(batch.observations);
      const returns = batch.returns && tf.tensor1d(batch.returns);
      const objective = () => {
        const { logProbabilities, entropy } = policy.likelihood(observations, batch.actions);
        const ofPolicy = policyLoss(logProbabilities);
        const ofCritic = critic && returns && mse(critic.values(observations), returns);
        losses = { policyLoss: number(ofPolicy), valueLoss: number(ofCritic), entropy: number(entropy) };
        return sum(ofPolicy, [coefficients.value, ofCritic], [-coefficients.entropy, entropy]);
      };
      descend({ owner: this.#owner, optimiser, variables: this.#variables }, objective);
    });
    return losses;
  }

  /** Acts and judges by the weights as they are now; on a GPU once they have arrived. */
  refresh(): void | Promise<void> {
    const arriving = [this.policy.refresh(), this.critic?.refresh()];
    if (arriving.some((part) => part instanceof Promise)) return Promise.all(arriving).then(() => {});
  }

  /** What was learnt, and what comes next depends on. */
  async snapshot(): Promise<StorableRecord> {
    // All are asked for before the first is waited for, so that they are of one moment.
    const parts = [
      this.policy.snapshot(),
      this.critic?.network.snapshot(),
      this.optimiser.snapshot(),
    ] as const;
    const [policy, critic = null, optimiser] = await Promise.all(parts);
    return { policy, critic, optimiser };
  }

  /** @throws {TypeError | RangeError} If a part is of another network or optimiser; others may be set by then. */
  restore(parts: StorableRecord): void {
    this.policy.restore(this.#owner, recordIn(this.#owner, parts, "policy"));
    this.critic?.network.restore(recordIn(this.#owner, parts, "critic"));
    this.optimiser.restore(parts.optimiser);
  }

  /** Gives the memory back. */
  dispose(): void {
    this.policy.dispose();
    this.critic?.network.dispose();
    this.optimiser.dispose();
  }

  /** The optimiser in a line. */
  [inspection](): string {
    return this.optimiser[inspection]();
  }
}

/** A network that is drawn as the settings say; the last layer of a rotation is stretched by its own gain. */
function networkOf(
  { activation, initialiser }: Settings<PolicyGradientOptions>,
  { sizes, head, gain, random }: {
    readonly sizes: readonly number[];
    readonly head: "plain" | "policy";
    readonly gain: number;
    readonly random: Generator;
  },
): Mlp {
  const rotated = { initialiser: orthogonal({ gain: Math.SQRT2 }), outputInitialiser: orthogonal({ gain }) };
  return new Mlp({ sizes, activation, head, random, ...(initialiser === "orthogonal" && rotated) });
}

function limit(clipNorm: number): { clipNorm?: number } {
  return clipNorm === Infinity ? {} : { clipNorm };
}

/** A loss and others beside it, each times its factor; what counts for nothing costs no gradient. */
function sum(
  loss: tf.Scalar,
  ...others: (readonly [factor: number, other: tf.Scalar | undefined])[]
): tf.Scalar {
  return others.reduce(
    (total, [factor, other]) =>
      other === undefined || factor === 0 ? total : tf.add(total, tf.mul(other, factor)),
    loss,
  );
}

function number(scalar: tf.Scalar | undefined): number {
  return scalar === undefined || isOnGpu(scalar) ? NaN : scalar.dataSync()[0];
}
