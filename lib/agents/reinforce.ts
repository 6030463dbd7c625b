import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../demands/known.ts";
import { demandOneOf } from "../demands/one_of.ts";
import { demandCount } from "../demands/values.ts";
import { readOut } from "../nn/read.ts";
import type { StorableRecord } from "../storage/parts.ts";
import { EpisodePool, type PooledSteps } from "./policy_gradient/episode_pool.ts";
import { normalised } from "./policy_gradient/normalised.ts";
import type { PolicyGradientOptions } from "./policy_gradient/options.ts";
import { after } from "./policy_gradient/after.ts";
import { PolicyGradientAgent } from "./policy_gradient/policy_gradient_agent.ts";
import { policyGradientOptions, policyGradientSettings } from "./policy_gradient/settings.ts";
import type { PolicySpaces } from "./policy_gradient/spaces.ts";
import type { VectorTransition } from "./vector_agent.ts";

const baselines = ["none", "mean", "value"] as const;
const averages = ["episodes", "steps"] as const;

/** Options of {@linkcode Reinforce}. */
export interface ReinforceOptions extends PolicyGradientOptions {
  /**
   * How many episodes an update learns from; of several copies each plays the same number of them, rounded up, and
   * what a copy plays on while it waits for the slowest is not learnt from. Default 1.
   */
  readonly episodesPerUpdate?: number;
  /**
   * What is taken off the returns: nothing; their mean over the update's steps, as `normalise` does too; or what a
   * critic, which learns beside the policy, says of each state. Default `"none"`, REINFORCE as it was first written;
   * `"value"` needs half the episodes on CartPole, and keeps what it has learnt.
   */
  readonly baseline?: typeof baselines[number];
  /**
   * What the sum over all steps is divided by: the number of episodes, for an estimate of the gradient of the expected
   * return (exact with γ = 1); or the number of steps. Default `"episodes"`.
   */
  readonly average?: typeof averages[number];
}

/**
 * REINFORCE, the Monte Carlo policy gradient: at the end of whole episodes every
 * action taken becomes likelier in proportion to the return that followed it,
 * down the gradient of `−Σ (G − b) log π(a|s) / N − β · entropy`, and, with a
 * critic, of `c · mean((v(s) − G)²)`. The entropy is a mean over all steps. The
 * factor γᵗ of the book is left out, as is usual with networks: early and late
 * steps count the same.
 *
 * Of an episode that was cut short only what was paid until then counts; with a
 * critic also what it says of the last state.
 *
 * Needs `await rl.ready()` first. Defaults: `hidden` [128], `activation` "relu",
 * `initialiser` "pytorch", `learningRate` 0.003, `clipNorm` Infinity,
 * `normalise` false, `entropy` 0.
 *
 * @see Williams (1992), Simple statistical gradient-following algorithms for connectionist reinforcement learning
 * @see Sutton & Barto (2018), sections 13.3 and 13.4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const env = rl.make("CartPole-v1");
 * const agent = new rl.Reinforce(env, { hidden: [32], normalise: true, seed: 0 });
 * for await (const episode of rl.train(agent, env, { episodes: 10, seed: 0 })) episode.return;
 * agent.probabilities(env.reset()); // two numbers: how likely left and right are
 * agent.dispose();
 * ```
 */
export class Reinforce<Action> extends PolicyGradientAgent<Action> {
  readonly #settings: { normalise: boolean; baseline: string; average: string };
  readonly #pool: EpisodePool<Action>;

  /**
   * @param env An environment, or several copies of one, with observations in a Box and actions that are numbers or
   *   vectors.
   * @throws {TypeError} If there is no environment, its spaces are others, there is no such option, or two options
   *   contradict each other.
   * @throws {RangeError} If an option is out of its range.
   * @throws {BackendError} If `rl.ready()` has not been awaited.
   */
  constructor(env: PolicySpaces<Action>, options: ReinforceOptions = {}) {
    const owner = "Reinforce";
    demandKnown(owner, options, [...policyGradientOptions, "episodesPerUpdate", "baseline", "average"]);
    const settings = policyGradientSettings(owner, options, {
      hidden: [128],
      activation: "relu",
      initialiser: "pytorch",
      learningRate: 0.003,
      clipNorm: Infinity,
      normalise: false,
      entropy: 0,
    });
    const { episodesPerUpdate = 1, baseline = "none", average = "episodes" } = options;
    demandCount(owner, "episodesPerUpdate", episodesPerUpdate);
    demandOneOf(owner, "baseline", baseline, baselines);
    demandOneOf(owner, "average", average, averages);
    const own = { episodesPerUpdate, baseline, average };
    const withCritic = baseline === "value";
    if (!withCritic && options.valueCoefficient !== undefined) {
      throw new TypeError(
        `${owner}: valueCoefficient is the critic's, and there is none; set baseline: "value", or leave it out`,
      );
    }
    const unknown = { policyLoss: NaN, valueLoss: NaN, entropy: NaN };
    super({ owner, env, settings, own, withCritic, adamEpsilon: 1e-8 }, unknown);
    const { copies, inputs, layout } = this, { discount, normalise } = settings;
    this.#settings = { normalise, baseline, average };
    this.#pool = new EpisodePool({
      ...{ owner, copies, inputs, layout, discount },
      episodesPerCopy: Math.ceil(episodesPerUpdate / copies),
      lastValue: (observation) => this.model.critic?.value(observation) ?? 0,
    });
  }

  protected override remember(transition: VectorTransition<Float32Array, Action>): boolean {
    return this.#pool.add(transition);
  }

  protected override update(): void | Promise<void> {
    const pooled = this.#pool.take(), { critic } = this.model;
    if (critic === undefined) return this.#learnFrom(pooled, this.#baseline(pooled.returns));
    const judging = readOut(() => critic.values(this.model.tensorOf(pooled.observations)));
    return after(judging, (values) => this.#learnFrom(pooled, values));
  }

  protected override memory(): StorableRecord {
    return this.#pool.snapshot();
  }

  protected override restoreMemory(snapshot: StorableRecord): void {
    this.#pool.restore(snapshot);
  }

  /** What is expected without a critic: the same in every state. */
  #baseline(returns: Float32Array): Float32Array {
    const mean = returns.reduce((sum, one) => sum + one, 0) / returns.length;
    return new Float32Array(returns.length).fill(this.#settings.baseline === "mean" ? mean : 0);
  }

  #learnFrom(
    { episodes, observations, actions, returns }: PooledSteps<Action>,
    expected: Float32Array,
  ): void {
    const { normalise, average } = this.#settings;
    const surplus = returns.map((one, i) => one - expected[i]),
      weights = normalise ? normalised(surplus) : surplus;
    const count = average === "episodes" ? episodes : returns.length;
    const losses = this.descend({ observations, actions, returns }, (logProbabilities) => {
      return tf.div(tf.neg(tf.sum(tf.mul(logProbabilities, tf.tensor1d(weights)))), count);
    });
    this.report(losses);
  }
}
