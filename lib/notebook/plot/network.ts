import { demandKnown } from "../../demands/known.ts";
import type { Figure } from "../figure.ts";
import { count, readable } from "../wording.ts";
import { card } from "./card.ts";
import { demandNumbers } from "./demand.ts";
import { drawNetwork } from "./network/draw.ts";
import { layersOf } from "./network/layers.ts";

/** Options of {@linkcode network}. */
export interface NetworkOptions {
  /** What goes in, a name for each of the first layer's units. Default: none. */
  readonly inputs?: readonly string[];
  /** What comes out, a name for each of the last layer's units. Default: none. */
  readonly outputs?: readonly string[];
  /** What the hidden layers apply to their sums, such as `"relu"`. Default: not said. */
  readonly activation?: string;
  /** What the last layer applies to its sums, such as `"softmax"`. Default: not said. */
  readonly outputActivation?: string;
  /** Above the picture. Default: none. */
  readonly title?: string;
}

/**
 * A fully connected network: a column of units for each layer, of a wide layer
 * only some, a line for each weight between those that are drawn, and below
 * them how many units and parameters there are. A layer has a weight for every
 * pair of units before and in it, and a bias for each of its own.
 *
 * @param sizes How many units each layer has, the inputs first: at least two layers.
 * @throws {RangeError} If there are fewer than two layers or more than eight, a size is not a positive integer,
 *   or the names do not fit the units.
 * @throws {TypeError} If the sizes are no list of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.network([4, 128, 128, 2], {
 *   inputs: ["position", "velocity", "angle", "angular velocity"],
 *   outputs: ["left", "right"],
 *   activation: "relu",
 * });
 * ```
 */
export function network(sizes: ArrayLike<number>, options: NetworkOptions = {}): Figure {
  demandNumbers("network", "sizes", sizes);
  demandKnown("network", options, ["inputs", "outputs", "activation", "outputActivation", "title"]);
  const { inputs = [], outputs = [], title } = options;
  const layers = layersOf(sizes, options);
  const parameters = layers.reduce((sum, layer) => sum + layer.parameters, 0);
  const chain = layers.map(({ units }) => readable(units)).join(" → ");
  const told = [
    `${title ?? "Network"}: ${chain} units, ${count(parameters, "parameter")}`,
    ...(inputs.length > 0 ? [`in: ${inputs.join(", ")}`] : []),
    ...(outputs.length > 0 ? [`out: ${outputs.join(", ")}`] : []),
    ...layers.filter(({ activation }) => activation !== undefined)
      .map(({ name, activation }) => `${name}: ${activation}`),
  ];
  const counts = layers.slice(1).map(({ parameters }) => readable(parameters));
  const sum = counts.length > 1 ? `: ${counts.join(" + ")}` : "";
  return card({
    ...drawNetwork(layers, inputs, outputs),
    title,
    subtitle: `${count(parameters, "parameter")}${sum}`,
    description: `${told.join("; ")}.`,
  });
}
