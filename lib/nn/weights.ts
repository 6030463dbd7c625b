import type * as tf from "@tensorflow/tfjs";
import { recordOf, tensorIn } from "../storage/parts.ts";
import type { Storable, StorableTensor } from "../storage/storable.ts";

/** A parameter's numbers with their shape. */
export type Weight = StorableTensor & { readonly values: Float32Array };

/** Parameters' numbers by the parameters' names: what the snapshot of a network is. */
export type Weights = Readonly<Record<string, Weight>>;

/**
 * What a snapshot holds for each parameter. They are the snapshot's own arrays.
 *
 * @param shapes The parameters by their names: variables, or whatever has a shape.
 * @throws {TypeError | RangeError} If it does not hold exactly the parameters, in their shapes.
 */
export function weightsIn(
  owner: string,
  shapes: ReadonlyMap<string, Pick<tf.Tensor, "shape">>,
  snapshot: Storable,
): Map<string, Float32Array> {
  const parts = recordOf(owner, snapshot);
  const unknown = Object.keys(parts).find((name) => !shapes.has(name));
  if (unknown !== undefined) {
    throw new RangeError(
      `${owner}: restore: the snapshot holds "${unknown}", which this network does not have`,
    );
  }
  return new Map(Array.from(shapes, ([name, { shape }]) => {
    return [name, tensorIn(owner, parts, name, Float32Array, shape)];
  }));
}
