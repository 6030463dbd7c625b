import type { Initialiser } from "../initialisers/initialiser.ts";
import { type Layer, observation, type PlacedLayer } from "../layers/layer.ts";
import type { Shape } from "../shape.ts";

/** How the parameters of a layer are drawn at first. */
export interface Initialisation {
  readonly weight: Initialiser;
  readonly bias: Initialiser;
}

/** A layer that is to be, and how its parameters are drawn. */
export interface PlannedLayer extends PlacedLayer {
  readonly initialisation: Initialisation;
}

/** All that makes a network. */
export interface Plan {
  /** The kind of network, for messages. */
  readonly owner: string;
  readonly observationShape: Shape;
  /** Each behind those that it follows. */
  readonly layers: readonly PlannedLayer[];
  /** The names of the layers whose outputs are the network's, the main one first. */
  readonly outputs: readonly string[];
}

/** Where a network can be continued: the end of its body. */
export interface Stem {
  /** The name of the layer that comes last. */
  readonly name: string;
  /** Of what it gives. */
  readonly shape: Shape;
}

/** Layers one behind the other, named by their places. */
export function chain(shape: Shape, makers: readonly ((shape: Shape) => Layer)[]): PlacedLayer[] {
  const layers: PlacedLayer[] = [];
  for (const make of makers) {
    const stem = stemOf(shape, layers);
    layers.push({ name: `layers.${layers.length}`, layer: make(stem.shape), inputs: [stem.name] });
  }
  return layers;
}

/** The end of a chain; of an empty one, what the network is given. */
export function stemOf(shape: Shape, layers: readonly PlacedLayer[]): Stem {
  const last = layers.at(-1);
  return last === undefined
    ? { name: observation, shape }
    : { name: last.name, shape: last.layer.outputShape };
}
