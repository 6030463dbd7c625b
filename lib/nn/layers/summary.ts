import { type Shape, shapeInWords, sizeOf } from "../shape.ts";
import { observation, type PlacedLayer } from "./layer.ts";

/** A line of a network's summary. */
export type SummaryRow = {
  /** Its parameters' names begin with it. */
  readonly layer: string;
  /** What it does. */
  readonly kind: string;
  /** Of what it gives for one observation, such as `"20×20×32"`. */
  readonly output: string;
  /** How many numbers it learns. */
  readonly parameters: number;
};

/** What a summary tells of. */
export interface Described {
  readonly observationShape: Shape;
  readonly layers: readonly PlacedLayer[];
  readonly parameterCount: number;
}

/** A row for what goes in, one for each layer, and one for all. */
export function summary({ observationShape, layers, parameterCount }: Described): SummaryRow[] {
  return [
    { layer: observation, kind: "", output: shapeInWords(observationShape), parameters: 0 },
    ...layers.map(({ name, layer }) => ({
      layer: name,
      kind: [layer.kind, ...layer.details].join(", "),
      output: shapeInWords(layer.outputShape),
      parameters: parametersOf({ layer }),
    })),
    { layer: "all", kind: "", output: "", parameters: parameterCount },
  ];
}

/** How many numbers a layer learns. */
export function parametersOf({ layer }: Pick<PlacedLayer, "layer">): number {
  return layer.parameters.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}
