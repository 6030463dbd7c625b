import type { Activation } from "../../nn/ops/activation.ts";
import type { Optimiser } from "../../nn/optimisers/optimiser.ts";
import type { Seed } from "../../random/generator.ts";
import type { Setting } from "../../rules/setting.ts";

/**
 * What all agents with a policy network can be told; their defaults differ. Schedules count the steps of the
 * environment, of all copies together.
 */
export interface PolicyGradientOptions {
  /** The widths of the hidden layers, of the policy's network and of the critic's. */
  readonly hidden?: readonly number[];
  /** Of the hidden layers. */
  readonly activation?: Activation;
  /**
   * How weights are drawn at first: `"pytorch"` as PyTorch draws them; `"orthogonal"` as rotations, stretched by √2,
   * the critic's last layer by 1 and the policy's by 0.01, so that at first all actions are about equally likely.
   */
  readonly initialiser?: "pytorch" | "orthogonal";
  /** The first log σ of a policy over vectors. Default 0: a deviation of 1. It means nothing to numbered actions. */
  readonly logDeviation?: number;

  /** Of Adam: a number, or a schedule. */
  readonly learningRate?: Setting;
  /** The largest norm of all gradients together; longer ones are shortened. Infinity: as long as they are. */
  readonly clipNorm?: number;
  /**
   * An optimiser of one's own in place of the two options above; the agent takes it over. It clips as it was told, and
   * its schedules count updates.
   */
  readonly optimiser?: Optimiser;

  /** γ in [0, 1]: how much a reward is worth one step later. Default 0.99. */
  readonly discount?: number;
  /** Whether what weighs log π is brought to mean 0 and deviation 1 in each batch. */
  readonly normalise?: boolean;
  /** β of at least 0, a number or a schedule: how much the policy's mean entropy counts in the objective. */
  readonly entropy?: Setting;
  /** How much the critic's mean square error counts beside the policy's loss. Default 0.5. */
  readonly valueCoefficient?: number;

  /** Of the weights, of exploration and of minibatches. Default 0. */
  readonly seed?: Seed;
}

/** Options of agents that learn from a fixed number of steps at a time. */
export interface RolloutOptions extends PolicyGradientOptions {
  /** How many steps each copy makes between two updates. */
  readonly stepsPerUpdate?: number;
  /** λ in [0, 1] of generalised advantages: 0 trusts the critic after one step, 1 only after the last. */
  readonly traceDecay?: number;
}
