import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import { Convolution, type ConvolutionOptions } from "../layers/convolution.ts";
import { Dense } from "../layers/dense.ts";
import type { PlacedLayer } from "../layers/layer.ts";
import { type Activation, demandActivation } from "../ops/activation.ts";
import type { Shape } from "../shape.ts";
import { demandSizes } from "./options.ts";
import { chain } from "./plan.ts";

/** Options of a network: what stands between its observation and its head. */
export interface BodyOptions {
  /** Of one observation: `[numbers]`, or where there are convolutions `[height, width, channels]`. */
  readonly observationShape: readonly number[];
  /** The convolutions, one behind the other. Default: none. */
  readonly convolutions?: readonly ConvolutionOptions[];
  /** How many units each hidden layer behind them has: dense ones. Default: none. */
  readonly hidden?: readonly number[];
  /** Of all layers but the head. Default `"relu"`. */
  readonly activation?: Activation;
}

/** The names of {@linkcode BodyOptions}. */
export const bodyOptions = ["observationShape", "convolutions", "hidden", "activation"] as const;

/** {@linkcode BodyOptions} with all that was not said. */
export type Body = Required<Omit<BodyOptions, "convolutions">> & {
  readonly convolutions: readonly Required<ConvolutionOptions>[];
};

/**
 * The options of a body, checked and complete.
 *
 * @throws {TypeError | RangeError} If one of them is impossible.
 */
export function bodyOf(owner: string, options: BodyOptions): Body {
  const { observationShape, convolutions = [], hidden = [], activation = "relu" } = options;
  demandSizes(owner, "observationShape", observationShape, 1);
  demandSizes(owner, "hidden", hidden, 0);
  demandActivation(owner, "activation", activation);
  if (!isList(convolutions)) {
    throw new TypeError(`${owner}: convolutions must be a list, got ${inWords(convolutions)}`);
  }
  if (convolutions.length > 0 && observationShape.length !== 3) {
    throw new RangeError(
      `${owner}: observationShape must be [height, width, channels], got ${inWords(observationShape)}`,
    );
  }
  return {
    observationShape: Array.from(observationShape),
    convolutions: Array.from(convolutions, (one, place) => convolutionOf(owner, one, place, activation)),
    hidden: Array.from(hidden),
    activation,
  };
}

/** Convolutions and then dense layers, one behind the other. */
export function bodyLayers(owner: string, body: Body): PlacedLayer[] {
  const { observationShape, convolutions, hidden, activation } = body;
  return chain(observationShape, [
    ...convolutions.map((options) => (shape: Shape) => new Convolution(shape, options, owner)),
    ...hidden.map((units) => (shape: Shape) => new Dense(shape, { units, activation })),
  ]);
}

function convolutionOf(
  owner: string,
  options: ConvolutionOptions,
  place: number,
  usual: Activation,
): Required<ConvolutionOptions> {
  const name = `convolutions[${place}]`;
  demandKnown(`${owner}: ${name}`, options, ["filters", "kernel", "stride", "padding", "activation"]);
  const { filters, kernel, stride = 1, padding = 0, activation = usual } = options;
  demandCount(owner, `${name}.filters`, filters);
  demandCount(owner, `${name}.kernel`, kernel);
  demandCount(owner, `${name}.stride`, stride);
  demandCount(owner, `${name}.padding`, padding, 0);
  demandActivation(owner, `${name}.activation`, activation);
  return { filters, kernel, stride, padding, activation };
}
