import { counted, inLines } from "../../demands/in_lines.ts";
import type { PlacedLayer } from "../layers/layer.ts";
import { type Described, summary } from "../layers/summary.ts";
import { type Shape, shapeInWords } from "../shape.ts";

/** What is computed by a network. */
interface Computed {
  readonly observationShape: Shape;
  readonly layers: readonly PlacedLayer[];
  readonly outputNames: readonly string[];
}

/**
 * A network as it is read: a line for each layer, with the shape of what it gives and what it does.
 *
 * @param kind Of the network, such as `"Mlp"`.
 */
export function networkInLines(kind: string, network: Described): string {
  const rows = summary(network).slice(0, -1), width = Math.max(...rows.map(({ output }) => output.length));
  const lines = rows.map(({ layer, output, kind }) => [layer, `${output.padEnd(width)}  ${kind}`.trimEnd()]);
  return inLines(`${kind}, ${counted(network.parameterCount, "parameter")}`, Object.fromEntries(lines));
}

/** A network in a line, for where it is a part of something: `Mlp 4 → 128 → 2, 898 parameters`. */
export function networkInWords(network: Computed & Described): string {
  const { name } = network.constructor;
  return `${name} ${shapesOnTheWay(network)}, ${counted(network.parameterCount, "parameter")}`;
}

/** The shapes on the way from an observation to the main output, after each layer that learns: `4 → 128 → 2`. */
export function shapesOnTheWay({ observationShape, layers, outputNames }: Computed): string {
  const byName = new Map(layers.map((placed) => [placed.name, placed]));
  const shapes: Shape[] = [];
  let placed = byName.get(outputNames[0]);
  while (placed !== undefined) {
    if (placed.layer.parameters.length > 0) shapes.unshift(placed.layer.outputShape);
    placed = byName.get(placed.inputs.at(-1) ?? "");
  }
  return [observationShape, ...shapes].map(shapeInWords).join(" → ");
}
