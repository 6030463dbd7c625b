import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../demands/known.ts";
import { demandCount } from "../demands/values.ts";
import { clippedSurrogate } from "../nn/losses/clipped_surrogate.ts";
import { isOnGpu } from "../nn/on_gpu.ts";
import type { Schedule } from "../rules/schedule.ts";
import { schedule, type Setting } from "../rules/setting.ts";
import type { ActorCriticLosses } from "./actor_critic.ts";
import { type Drift, driftOf } from "./policy_gradient/drift.ts";
import { explainedVariance } from "./policy_gradient/explained_variance.ts";
import { type Minibatch, minibatchOf } from "./policy_gradient/minibatch.ts";
import type { Losses } from "./policy_gradient/model.ts";
import { normalised } from "./policy_gradient/normalised.ts";
import type { RolloutOptions } from "./policy_gradient/options.ts";
import type { Rollout } from "./policy_gradient/rollout.ts";
import { type Judged, RolloutAgent } from "./policy_gradient/rollout_agent.ts";
import { rolloutOptions, rolloutSettings } from "./policy_gradient/settings.ts";
import type { PolicySpaces } from "./policy_gradient/spaces.ts";

/** Options of {@linkcode Ppo}. */
export interface PpoOptions extends RolloutOptions {
  /** How often all steps between two updates are gone through. Default 10. */
  readonly epochs?: number;
  /**
   * How many steps a minibatch has, at most all of them; the last of an epoch may have fewer. A single one has, where
   * advantages are normalised, the advantage 0. Default 64.
   */
  readonly batchSize?: number;
  /** ε of at least 0, a number or a schedule: how far from 1 a ratio counts. Infinity clips nothing. Default 0.2. */
  readonly clipRange?: Setting;
}

/** What an update of {@linkcode Ppo} came to: the means over its minibatches, and what the critic saw coming. */
export interface PpoLosses extends ActorCriticLosses, Drift {}

/**
 * Proximal policy optimisation: an actor–critic that goes through the same steps
 * several times, in minibatches, and holds the policy near to the one that acted
 * by clipping how much likelier an action may become.
 *
 * As in `ActorCritic` one network is the policy, another the critic; the loss of
 * the policy is that of `rl.nn.clippedSurrogate`. Advantages are normalised
 * within each minibatch.
 *
 * An update is made without a pause: with the defaults and 8 copies it takes some
 * tenths of a second, in which no button is heard.
 *
 * Needs `await rl.ready()` first. Defaults: `hidden` [64, 64], `activation`
 * "tanh", `initialiser` "orthogonal", `learningRate` 3e-4, `clipNorm` 0.5,
 * `stepsPerUpdate` 128, `traceDecay` 0.95, `normalise` true, `entropy` 0.
 *
 * In eight copies the defaults solve CartPole-v1 and Acrobot-v1. Pendulum-v1 wants
 * a discount of 0.9, a `learningRate` such as `rl.linear(0.001, 0, 150_000)` and
 * 512 `stepsPerUpdate`.
 *
 * @see Schulman et al. (2017), Proximal Policy Optimization Algorithms
 * @see Huang et al. (2022), The 37 Implementation Details of Proximal Policy Optimization
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const vector = rl.makeVector("CartPole-v1", 4);
 * const agent = new rl.Ppo(vector, { hidden: [32], stepsPerUpdate: 64, epochs: 4, seed: 0 });
 * for await (const episode of rl.train(agent, vector, { steps: 2000, seed: 0 })) episode.return;
 * agent.latest.clipFraction; // how often the latest update met the bounds
 * agent.dispose();
 * ```
 */
export class Ppo<Action> extends RolloutAgent<Action, PpoLosses> {
  readonly #settings: { normalise: boolean; epochs: number; batchSize: number; clipRange: Schedule };

  /**
   * @param env An environment, or several copies of one, with observations in a Box and actions that are numbers or
   *   vectors.
   * @throws {TypeError} If there is no environment, its spaces are others, there is no such option, or two options
   *   contradict each other.
   * @throws {RangeError} If an option is out of its range.
   * @throws {BackendError} If `rl.ready()` has not been awaited.
   */
  constructor(env: PolicySpaces<Action>, options: PpoOptions = {}) {
    demandKnown("Ppo", options, [...rolloutOptions, "epochs", "batchSize", "clipRange"]);
    const settings = rolloutSettings("Ppo", options, {
      hidden: [64, 64],
      activation: "tanh",
      initialiser: "orthogonal",
      learningRate: 3e-4,
      clipNorm: 0.5,
      normalise: true,
      entropy: 0,
      stepsPerUpdate: 128,
      traceDecay: 0.95,
    });
    const { epochs = 10, batchSize = 64, clipRange = 0.2 } = options;
    demandCount("Ppo", "epochs", epochs);
    demandCount("Ppo", "batchSize", batchSize);
    const clipRanges = clipRangesOf(clipRange);
    super(settings, { owner: "Ppo", env, own: { epochs, batchSize, clipRange } }, {
      ...{ policyLoss: NaN, valueLoss: NaN, entropy: NaN, explainedVariance: NaN },
      ...{ approximateKl: NaN, clipFraction: NaN },
    });
    this.#settings = { normalise: settings.normalise, epochs, batchSize, clipRange: clipRanges };
  }

  protected override learnFrom(rollout: Rollout<Action>, judged: Judged): void {
    const { epochs, batchSize } = this.#settings, { layout } = this, all: (Losses & Drift)[] = [];
    for (let epoch = 0; epoch < epochs; epoch++) {
      const order = this.shuffling.permutation(rollout.size);
      for (let start = 0; start < order.length; start += batchSize) {
        const places = order.subarray(start, start + batchSize);
        all.push(this.#step(minibatchOf(rollout, judged, { places, layout })));
      }
    }
    const mean = (name: keyof (Losses & Drift)) => all.reduce((sum, one) => sum + one[name], 0) / all.length;
    this.report({
      policyLoss: mean("policyLoss"),
      valueLoss: mean("valueLoss"),
      entropy: mean("entropy"),
      explainedVariance: explainedVariance(judged.values, judged.returns),
      approximateKl: mean("approximateKl"),
      clipFraction: mean("clipFraction"),
    });
  }

  /** One update of the weights. */
  #step(batch: Minibatch<Action>): Losses & Drift {
    const { normalise } = this.#settings, { steps, episodes } = this.progress;
    const clipRange = this.#settings.clipRange(steps, episodes);
    const advantages = normalise ? normalised(batch.advantages) : batch.advantages;
    const { oldLogProbabilities } = batch;
    let drift: Drift = { approximateKl: NaN, clipFraction: NaN };
    const losses = this.descend(batch, (logProbabilities) => {
      if (!isOnGpu(logProbabilities)) {
        drift = driftOf(logProbabilities.dataSync<"float32">(), oldLogProbabilities, clipRange);
      }
      const then = tf.tensor1d(oldLogProbabilities);
      return clippedSurrogate(logProbabilities, then, tf.tensor1d(advantages), { clipRange });
    });
    return { ...losses, ...drift };
  }
}

/** The clip range as a schedule; it may be infinite, which other settings may not. */
function clipRangesOf(clipRange: Setting): Schedule {
  if (clipRange === Infinity) return () => Infinity;
  return schedule("Ppo", "clipRange", clipRange, 0, Infinity);
}
