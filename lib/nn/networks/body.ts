import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import type { Activation } from "../ops/dense.ts";
import type { Shape } from "../shape.ts";
import { Convolution, type ConvolutionOptions } from "./convolution.ts";
import { Dense } from "./dense.ts";
import type { PlacedLayer } from "./layer.ts";
import { demandActivation, demandSizes } from "./options.ts";
import { chain } from "./plan.ts";

/** Options of a network: what stands between its observation and its head. */
export interface BodyOptions {
  /** Of one observation: `[numbers]`, or where there are convolutions `[height, width, channels]`. */
  readonly observationShape: readonly number[];
  /** The convolutions, one behind the other. Default: none. */
  readonly convolutions?: readonly ConvolutionOptions[];
  /** How many units each dense layer behind them has. Default: none. */
  readonly dense?: readonly number[];
  /** Of all layers but the head. Default `"relu"`. */
  readonly activation?: Activation;
}

/** The names of {@linkcode BodyOptions}. */
export const bodyOptions = ["observationShape", "convolutions", "dense", "activation"] as const;

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
  const { observationShape, convolutions = [], dense = [], activation = "relu" } = options;
  demandSizes(owner, "observationShape", observationShape, 1);
  demandSizes(owner, "dense", dense, 0);
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
    dense: Array.from(dense),
    activation,
  };
}

/** Convolutions and then dense layers, one behind the other. */
export function bodyLayers(owner: string, body: Body): PlacedLayer[] {
  const { observationShape, convolutions, dense, activation } = body;
  return chain(observationShape, [
    ...convolutions.map((options) => (shape: Shape) => new Convolution(shape, options, owner)),
    ...dense.map((units) => (shape: Shape) => new Dense(shape, { units, activation })),
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
