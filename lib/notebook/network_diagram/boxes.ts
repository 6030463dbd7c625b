import { observation, type PlacedLayer } from "../../nn/layers/layer.ts";
import { parametersOf } from "../../nn/layers/summary.ts";
import { type Shape, shapeInWords } from "../../nn/shape.ts";
import { readable } from "../wording.ts";

/** A box of the diagram, before it has a place on the page. */
export interface Box {
  /** As its parameters' names begin. */
  readonly name: string;
  /** What stands in it: what it is, and how. */
  readonly kind: string;
  readonly details: readonly string[];
  /** What stands below it: the shape of what it gives, and how many numbers it learns. */
  readonly shape: string;
  readonly parameters: readonly string[];
  /** Whether it gives pictures. */
  readonly picture: boolean;
  /** How many layers are before it at most. */
  readonly depth: number;
  /** The names of the boxes whose arrows end at it. */
  readonly inputs: readonly string[];
  readonly place: "first" | "between" | "last";
}

/** What is drawn of a network. */
export interface Drawn {
  readonly observationShape: Shape;
  readonly layers: readonly PlacedLayer[];
  readonly outputNames: readonly string[];
}

/** The boxes of a network, those that others follow first. */
export function boxesOf({ observationShape, layers, outputNames }: Drawn): Box[] {
  const depths = new Map([[observation, 0]]);
  for (const { name, inputs } of layers) {
    depths.set(name, 1 + Math.max(...inputs.map((input) => depths.get(input) ?? 0)));
  }
  const first: Box = {
    name: observation,
    kind: observationShape.length === 3 ? "picture" : "numbers",
    details: [],
    ...given(observationShape, 0),
    depth: 0,
    inputs: [],
    place: "first",
  };
  return [
    first,
    ...layers.map((placed): Box => ({
      name: placed.name,
      kind: placed.layer.kind,
      details: placed.layer.details,
      ...given(placed.layer.outputShape, parametersOf(placed)),
      depth: depths.get(placed.name) ?? 0,
      inputs: placed.inputs,
      place: outputNames.includes(placed.name) ? "last" : "between",
    })),
  ];
}

function given(shape: Shape, parameters: number): Pick<Box, "shape" | "picture" | "parameters"> {
  const noun = parameters === 1 ? "parameter" : "parameters";
  return {
    shape: shapeInWords(shape),
    picture: shape.length === 3,
    parameters: parameters === 0 ? [] : [readable(parameters), noun],
  };
}
