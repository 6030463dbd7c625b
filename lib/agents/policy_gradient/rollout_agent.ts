import * as tf from "@tensorflow/tfjs";
import { layoutOf } from "../../envs/vector/layout_of.ts";
import { readOut } from "../../nn/read.ts";
import { generalisedAdvantages } from "../../rules/generalised_advantages.ts";
import type { StorableRecord } from "../../storage/parts.ts";
import type { VectorTransition } from "../vector_agent.ts";
import type { RolloutOptions } from "./options.ts";
import { after } from "./after.ts";
import type { Losses } from "./model.ts";
import { type Particulars, PolicyGradientAgent } from "./policy_gradient_agent.ts";
import { Rollout } from "./rollout.ts";
import type { Settings } from "./settings.ts";
import { demandPolicySpaces, type PolicySpaces } from "./spaces.ts";

/** What the networks say of a rollout before they learn from it; one number for each step. */
export interface Judged {
  /** How much better what was done was than expected. */
  readonly advantages: Float32Array;
  /** What the critic should have said of each state. */
  readonly returns: Float32Array;
  /** What it said. */
  readonly values: Float32Array;
  /** log π(a|s) of what was done. */
  readonly logProbabilities: Float32Array;
}

/**
 * An actor and a critic that learn from a fixed number of steps of all copies at
 * a time, wherever these are in their episodes.
 */
export abstract class RolloutAgent<Action, Latest extends Losses>
  extends PolicyGradientAgent<Action, Latest> {
  readonly #owner: string;
  readonly #settings: Settings<RolloutOptions>;
  readonly #rollout: Rollout<Action>;

  /** @param particulars Without what all such agents have in common. */
  protected constructor(
    settings: Settings<RolloutOptions>,
    { owner, env, own }: Pick<Particulars<Action>, "owner" | "env" | "own">,
    unknown: Latest,
  ) {
    const { stepsPerUpdate, traceDecay } = settings, all = { stepsPerUpdate, traceDecay, ...own };
    const rollout = rolloutFor(owner, env, stepsPerUpdate); // first, as it may be too large
    // Adam's own 10⁻⁸ lets tiny gradients make steps as long as others; PPO's authors have 10⁻⁵.
    super({ owner, env, settings, own: all, withCritic: true, adamEpsilon: 1e-5 }, unknown);
    this.#owner = owner;
    this.#settings = settings;
    this.#rollout = rollout;
  }

  protected override remember(transition: VectorTransition<Float32Array, Action>): boolean {
    this.#rollout.add(transition);
    return this.#rollout.isFull;
  }

  protected override update(): void | Promise<void> {
    const rollout = this.#rollout;
    try {
      return after(
        this.#judge(rollout),
        (numbers) => this.learnFrom(rollout, this.#judged(rollout, numbers)),
      );
    } finally {
      rollout.clear(); // its arrays stay as they are until the next step, which waits for a GPU
    }
  }

  /** Learns from a whole rollout. */
  protected abstract learnFrom(rollout: Rollout<Action>, judged: Judged): void;

  protected override memory(): StorableRecord {
    return this.#rollout.snapshot();
  }

  protected override restoreMemory(snapshot: StorableRecord): void {
    this.#rollout.restore(this.#owner, snapshot);
  }

  /** The values of the states, of the next ones, and log π of what was done, one behind the other: read in one go. */
  #judge({ observations, nextObservations, actions }: Rollout<Action>): Float32Array | Promise<Float32Array> {
    const { policy, critic } = this.model;
    if (critic === undefined) throw new TypeError(`${this.#owner}: there must be a critic`);
    return readOut(() => {
      const states = this.model.tensorOf(observations);
      const { logProbabilities } = policy.likelihood(states, actions);
      const next = critic.values(this.model.tensorOf(nextObservations));
      return tf.concat1d([critic.values(states), next, logProbabilities]);
    });
  }

  #judged(rollout: Rollout<Action>, numbers: Float32Array): Judged {
    const { size, rewards, terminated, truncated } = rollout, { discount, traceDecay } = this.#settings;
    const [values, nextValues, logProbabilities] = [0, 1, 2].map((part) =>
      numbers.subarray(part * size, (part + 1) * size)
    );
    const advantages = generalisedAdvantages(
      { rewards, values, nextValues, terminated, truncated },
      { discount, traceDecay, copies: this.copies },
    );
    const returns = Float32Array.from(advantages, (advantage, i) => advantage + values[i]);
    return { advantages: Float32Array.from(advantages), returns, values, logProbabilities };
  }
}

/** @throws {RangeError} If there is not so much memory. */
function rolloutFor<Action>(owner: string, env: PolicySpaces<Action>, steps: number): Rollout<Action> {
  const inputs = demandPolicySpaces(owner, env), { copies = 1, actionSpace } = env;
  try {
    return new Rollout({ steps, copies, inputs, layout: layoutOf(actionSpace) });
  } catch (cause) {
    const all = (steps * copies).toLocaleString("en-US");
    throw new RangeError(
      `${owner}: ${all} steps between two updates take more memory than can be had; make stepsPerUpdate smaller`,
      { cause },
    );
  }
}
