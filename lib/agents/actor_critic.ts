import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../demands/known.ts";
import { explainedVariance } from "./policy_gradient/explained_variance.ts";
import type { Losses } from "./policy_gradient/model.ts";
import { normalised } from "./policy_gradient/normalised.ts";
import type { RolloutOptions } from "./policy_gradient/options.ts";
import type { Rollout } from "./policy_gradient/rollout.ts";
import { type Judged, RolloutAgent } from "./policy_gradient/rollout_agent.ts";
import { rolloutOptions, rolloutSettings } from "./policy_gradient/settings.ts";
import type { PolicySpaces } from "./policy_gradient/spaces.ts";

/** Options of {@linkcode ActorCritic}. */
export type ActorCriticOptions = RolloutOptions;

/** What an update of {@linkcode ActorCritic} came to before it was learnt from. */
export interface ActorCriticLosses extends Losses {
  /** How much of the returns' variance the critic saw coming; 1 is all of it. */
  readonly explainedVariance: number;
}

/**
 * The advantage actor–critic, A2C: after a few steps of all copies, actions that
 * went better than the critic expected become likelier, and the critic learns
 * what to expect.
 *
 * One network is the policy, another the critic; both move in one update, down
 * the gradient of `−mean(A log π(a|s)) + c · mean((v(s) − G)²) − β · entropy`.
 * The advantages A are generalised ones, with λ = 1 by default: the rewards until
 * the update and what the critic says of the state after them.
 *
 * Needs `await rl.ready()` first. Defaults: `hidden` [64, 64], `activation`
 * "tanh", `initialiser` "orthogonal", `learningRate` 0.002, `clipNorm` 0.5,
 * `stepsPerUpdate` 5, `traceDecay` 1, `normalise` false, `entropy` 0.01.
 *
 * @see Mnih et al. (2016), Asynchronous Methods for Deep Reinforcement Learning
 * @see Sutton & Barto (2018), section 13.5
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const vector = rl.makeVector("CartPole-v1", 8);
 * const agent = new rl.ActorCritic(vector, { hidden: [32], seed: 0 });
 * for await (const episode of rl.train(agent, vector, { steps: 2000, seed: 0 })) episode.return;
 * agent.value(Float32Array.of(0, 0, 0, 0)); // what it is worth to stand upright
 * agent.dispose();
 * ```
 */
export class ActorCritic<Action> extends RolloutAgent<Action, ActorCriticLosses> {
  readonly #normalise: boolean;

  /**
   * @param env An environment, or several copies of one, with observations in a Box and actions that are numbers or
   *   vectors.
   * @throws {TypeError} If there is no environment, its spaces are others, there is no such option, or two options
   *   contradict each other.
   * @throws {RangeError} If an option is out of its range.
   * @throws {BackendError} If `rl.ready()` has not been awaited.
   */
  constructor(env: PolicySpaces<Action>, options: ActorCriticOptions = {}) {
    demandKnown("ActorCritic", options, rolloutOptions);
    const settings = rolloutSettings("ActorCritic", options, {
      hidden: [64, 64],
      activation: "tanh",
      initialiser: "orthogonal",
      learningRate: 0.002,
      clipNorm: 0.5,
      normalise: false,
      entropy: 0.01,
      stepsPerUpdate: 5,
      traceDecay: 1,
    });
    const unknown = { policyLoss: NaN, valueLoss: NaN, entropy: NaN, explainedVariance: NaN };
    super(settings, { owner: "ActorCritic", env, own: {} }, unknown);
    this.#normalise = settings.normalise;
  }

  protected override learnFrom({ observations, actions }: Rollout<Action>, judged: Judged): void {
    const { advantages, returns, values } = judged;
    const weights = this.#normalise ? normalised(advantages) : advantages;
    const losses = this.descend(
      { observations, actions, returns },
      (logProbabilities) => tf.neg(tf.mean(tf.mul(logProbabilities, tf.tensor1d(weights)))),
    );
    this.report({ ...losses, explainedVariance: explainedVariance(values, returns) });
  }
}
