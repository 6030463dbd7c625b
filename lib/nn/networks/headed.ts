import { demandCount } from "../../demands/values.ts";
import type { InitialiserName } from "../initialisers/by_name.ts";
import type { Initialiser } from "../initialisers/initialiser.ts";
import { type Activation, demandActivation } from "../ops/activation.ts";
import { type Body, bodyLayers } from "./body.ts";
import { head, type HeadName } from "./heads.ts";
import { initialisationOf, type InitialisationOptions } from "./options.ts";
import { type Plan, stemOf } from "./plan.ts";

/** Options of a network with one output: what comes last in it. */
export interface HeadedOptions extends InitialisationOptions {
  /**
   * What comes last: `"plain"`, a dense layer; `"dueling"`, the value of the state and the actions' advantages
   * put together; `"policy"`, the logarithms of the actions' probabilities. Default `"plain"`.
   */
  readonly head?: HeadName;
  /** Of the last layer of a plain head. Default `"linear"`. */
  readonly outputActivation?: Activation;
  /** Of the weights of the head. Default: as of all others. */
  readonly outputInitialiser?: InitialiserName | Initialiser;
}

/** The names of what {@linkcode HeadedOptions} adds. */
export const headedOptions = ["head", "outputActivation", "outputInitialiser"] as const;

/** What comes last, as plain data. */
export type Ending = Required<Pick<HeadedOptions, "head" | "outputActivation">> & {
  readonly outputs: number;
};

/**
 * The plan of a body with a head.
 *
 * @throws {TypeError | RangeError} If an option of the head is impossible.
 */
export function headedPlan(
  owner: string,
  body: Body,
  { outputs, head: name, outputActivation: activation }: Ending,
  options: HeadedOptions,
): Plan {
  demandCount(owner, "outputs", outputs);
  demandActivation(owner, "outputActivation", activation);
  const { observationShape } = body, layers = bodyLayers(owner, body);
  const stem = stemOf(observationShape, layers), next = `layers.${layers.length}`;
  const last = head(owner, name, { stem, next, outputs, activation });
  if (name !== "plain" && activation !== "linear") {
    throw new RangeError(
      `${owner}: outputActivation belongs to a plain head, got "${activation}" for a head of "${name}"`,
    );
  }
  const inside = initialisationOf(owner, options);
  const own = { option: "outputInitialiser", initialiser: options.outputInitialiser };
  const outside = initialisationOf(owner, options, own);
  return {
    owner,
    observationShape,
    layers: [
      ...layers.map((layer) => ({ ...layer, initialisation: inside })),
      ...last.map((layer) => ({ ...layer, initialisation: outside })),
    ],
    outputs: last.slice(-1).map(({ name }) => name),
  };
}
