import { demandKnown } from "../../demands/known.ts";
import { type Body, bodyOf, type BodyOptions, bodyOptions } from "./body.ts";
import { type Ending, type HeadedOptions, headedOptions, headedPlan } from "./headed.ts";
import { Network } from "./network.ts";
import { initialisationOptions, randomOf } from "./options.ts";
import type { Plan } from "./plan.ts";

/** Options of {@linkcode ConvNet}. */
export interface ConvNetOptions extends BodyOptions, HeadedOptions {
  /** How many numbers come out. */
  readonly outputs: number;
}

/** What a {@linkcode ConvNet} is made of, as plain data. */
export type ConvNetArchitecture = Body & Ending;

/**
 * A network for pictures: convolutions, then dense layers.
 *
 * Pictures are `[height, width, channels]`, as everywhere in tfjs; PyTorch puts
 * the channels first. `rl.nn.atari` and `rl.nn.minAtar` are two well-known bodies.
 *
 * @see LeCun, Bottou, Bengio & Haffner (1998), Gradient-based learning applied to document recognition
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const network = new rl.nn.ConvNet({ ...rl.nn.minAtar, outputs: 6, head: "dueling" });
 * const values = network.apply(tf.zeros([32, 10, 10, 4])); // [32, 6]
 * rl.show(network);
 * values.dispose();
 * network.dispose();
 * ```
 */
export class ConvNet extends Network {
  override readonly architecture: ConvNetArchitecture;

  /**
   * @throws {RangeError} If a size is not a positive integer, or a kernel does not fit into its picture.
   * @throws {TypeError} If an option is of the wrong kind, or there is no such option.
   */
  constructor(options: ConvNetOptions) {
    const { plan, architecture } = planOf(options);
    super(plan, randomOf("ConvNet", options));
    this.architecture = architecture;
  }

  override clone(): ConvNet {
    return this.fill(() => new ConvNet({ ...this.architecture, initialiser: "zeros" }));
  }
}

function planOf(options: ConvNetOptions): { plan: Plan; architecture: ConvNetArchitecture } {
  demandKnown("ConvNet", options, [...bodyOptions, "outputs", ...headedOptions, ...initialisationOptions]);
  const { outputs, head = "plain", outputActivation = "linear" } = options;
  const body = bodyOf("ConvNet", options), ending = { outputs, head, outputActivation };
  return { plan: headedPlan("ConvNet", body, ending, options), architecture: { ...body, ...ending } };
}
