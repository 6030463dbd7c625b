import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import type { InitialiserName } from "../initialisers/by_name.ts";
import type { Initialiser } from "../initialisers/initialiser.ts";
import { type Body, bodyLayers, bodyOf, type BodyOptions, bodyOptions } from "./body.ts";
import { denseOf, logProbabilitiesOf } from "./heads.ts";
import { Network } from "./network.ts";
import { initialisationOf, type InitialisationOptions, initialisationOptions, randomOf } from "./options.ts";
import { type Plan, stemOf } from "./plan.ts";

/** Options of {@linkcode ActorCritic}. */
export interface ActorCriticOptions extends BodyOptions, InitialisationOptions {
  /** How many actions there are. */
  readonly actions: number;
  /** Of the weights of the policy's head. Default: as of all others. */
  readonly policyInitialiser?: InitialiserName | Initialiser;
  /** Of the weights of the value's head. Default: as of all others. */
  readonly valueInitialiser?: InitialiserName | Initialiser;
}

/** What an {@linkcode ActorCritic} is made of, as plain data. */
export type ActorCriticArchitecture = Body & { readonly actions: number };

/**
 * A policy and the value of the state from one body: what the actor sees, the
 * critic sees too. `apply` gives the policy alone, `outputs` both.
 *
 * @see Mnih et al. (2016), Asynchronous Methods for Deep Reinforcement Learning, section 4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const network = new rl.nn.ActorCritic({
 *   observationShape: [4],
 *   hidden: [64, 64],
 *   actions: 2,
 *   activation: "tanh",
 *   initialiser: rl.nn.orthogonal({ gain: Math.SQRT2 }),
 *   policyInitialiser: rl.nn.orthogonal({ gain: 0.01 }),
 *   valueInitialiser: "orthogonal",
 * });
 * const { logProbabilities, value } = network.outputs(tf.zeros([8, 4])); // [8, 2] and [8]
 * tf.dispose([logProbabilities, value]);
 * network.dispose();
 * ```
 */
export class ActorCritic extends Network {
  override readonly architecture: ActorCriticArchitecture;

  /**
   * @throws {RangeError} If a size is not a positive integer, or a kernel does not fit into its picture.
   * @throws {TypeError} If an option is of the wrong kind, or there is no such option.
   */
  constructor(options: ActorCriticOptions) {
    const { plan, architecture } = planOf(options);
    super(plan, randomOf("ActorCritic", options));
    this.architecture = architecture;
  }

  /**
   * The forward pass with both outputs.
   *
   * @param x Observations, `[batch, ...observationShape]`.
   * @returns The logarithms of the actions' probabilities, `[batch, actions]`, and the states' values, `[batch]`.
   * @throws {RangeError} If the observations have another shape.
   * @throws {TypeError} If they are no tensor.
   */
  override outputs(x: tf.Tensor): { readonly logProbabilities: tf.Tensor; readonly value: tf.Tensor } {
    return tf.tidy(() => {
      const { logProbabilities, value } = super.outputs(x);
      return { logProbabilities, value: tf.squeeze(value, [1]) };
    });
  }

  override clone(): ActorCritic {
    return this.fill(() => new ActorCritic({ ...this.architecture, initialiser: "zeros" }));
  }
}

function planOf(options: ActorCriticOptions): { plan: Plan; architecture: ActorCriticArchitecture } {
  const owner = "ActorCritic", own = ["actions", "policyInitialiser", "valueInitialiser"];
  demandKnown(owner, options, [...bodyOptions, ...own, ...initialisationOptions]);
  const { actions, policyInitialiser, valueInitialiser } = options;
  demandCount(owner, "actions", actions);
  const body = bodyOf(owner, options), { observationShape } = body;
  const layers = bodyLayers(owner, body), stem = stemOf(observationShape, layers);
  const inside = initialisationOf(owner, options);
  const policy = initialisationOf(owner, options, {
    option: "policyInitialiser",
    initialiser: policyInitialiser,
  });
  const value = initialisationOf(owner, options, {
    option: "valueInitialiser",
    initialiser: valueInitialiser,
  });
  const plan = {
    owner,
    observationShape,
    layers: [
      ...layers.map((layer) => ({ ...layer, initialisation: inside })),
      { ...denseOf("policy", stem, actions), initialisation: policy },
      { ...logProbabilitiesOf("policy", actions), initialisation: policy },
      { ...denseOf("value", stem, 1), initialisation: value },
    ],
    outputs: ["logProbabilities", "value"],
  };
  return { plan, architecture: { ...body, actions } };
}
