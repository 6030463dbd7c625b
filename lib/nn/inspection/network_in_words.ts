import { counted, inLines } from "../../demands/in_lines.ts";
import type { HasParameters } from "../gradients/variables.ts";
import type { PlacedLayer } from "../layers/layer.ts";
import { type Described, summary } from "../layers/summary.ts";
import { type Shape, shapeInWords } from "../shape.ts";

/** What is computed by a network. */
interface Computed {
  readonly observationShape: Shape;
  readonly layers: readonly PlacedLayer[];
  readonly outputNames: readonly string[];
}

/** A network as it is read: a line for each layer, with the shape of what it gives and what it does. */
export function networkInLines(network: Described & HasParameters): string {
  const rows = summary(network).slice(0, -1), width = Math.max(...rows.map(({ output }) => output.length));
  const lines = rows.map(({ layer, output, kind }) => [layer, `${output.padEnd(width)}  ${kind}`.trimEnd()]);
  return inLines(
    `${kindOf(network)}, ${counted(network.parameterCount, "parameter")}`,
    Object.fromEntries(lines),
  );
}

/** A network in a line, for where it is a part of something: `Mlp 4 → 128 → 2, 898 parameters`. */
export function networkInWords(network: Computed & Described & HasParameters): string {
  return `${kindOf(network)} ${shapesOnTheWay(network)}, ${counted(network.parameterCount, "parameter")}`;
}

/** The name of its class, and whether its memory was given back, by itself or by `tf.dispose(network.variables)`. */
function kindOf({ constructor, parameters }: HasParameters): string {
  const disposed = [...parameters.values()].some(({ isDisposed }) => isDisposed);
  return `${constructor.name}${disposed ? " (disposed)" : ""}`;
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
