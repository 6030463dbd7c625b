import { demandKnown } from "../../demands/known.ts";
import type { Activation } from "../ops/activation.ts";
import { bodyOf } from "./body.ts";
import { type Ending, type HeadedOptions, headedOptions, headedPlan } from "./headed.ts";
import { Network } from "./network.ts";
import { demandSizes, initialisationOptions, randomOf } from "./options.ts";
import type { Plan } from "./plan.ts";

/** Options of {@linkcode Mlp}. */
export interface MlpOptions extends HeadedOptions {
  /** How many numbers go in, how many units each hidden layer has, and how many numbers come out. */
  readonly sizes: readonly number[];
  /** Of the hidden layers. Default `"relu"`. */
  readonly activation?: Activation;
}

/** What an {@linkcode Mlp} is made of, as plain data. */
export type MlpArchitecture = Required<Pick<MlpOptions, "sizes" | "activation">> & Omit<Ending, "outputs">;

/**
 * A multilayer perceptron: dense layers one behind the other.
 *
 * @see Goodfellow, Bengio & Courville (2016), Deep Learning, chapter 6
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const network = new rl.nn.Mlp({ sizes: [4, 128, 128, 2], seed: 0 });
 * const values = network.apply(tf.zeros([32, 4])); // [32, 2]
 * const acting = network.onCpu();
 * acting.greedy([0.1, 0, -0.02, 0]); // 0 or 1
 * rl.show(network.describe());
 * values.dispose();
 * network.dispose();
 * ```
 */
export class Mlp extends Network {
  override readonly architecture: MlpArchitecture;

  /**
   * @throws {RangeError} If a size is not a positive integer, or there are fewer than two.
   * @throws {TypeError} If an option is of the wrong kind, or there is no such option.
   */
  constructor(options: MlpOptions) {
    const { plan, architecture } = planOf(options);
    super(plan, randomOf("Mlp", options));
    this.architecture = architecture;
  }

  override clone(): Mlp {
    return this.fill(() => new Mlp({ ...this.architecture, initialiser: "zeros" }));
  }
}

function planOf(options: MlpOptions): { plan: Plan; architecture: MlpArchitecture } {
  demandKnown("Mlp", options, ["sizes", "activation", ...headedOptions, ...initialisationOptions]);
  demandSizes("Mlp", "sizes", options.sizes, 2);
  const { activation = "relu", head = "plain", outputActivation = "linear" } = options;
  const sizes = Array.from(options.sizes);
  const body = bodyOf("Mlp", { observationShape: [sizes[0]], hidden: sizes.slice(1, -1), activation });
  const ending = { outputs: sizes[sizes.length - 1], head, outputActivation };
  const plan = headedPlan("Mlp", body, ending, options);
  return { plan, architecture: { sizes, activation, head, outputActivation } };
}
