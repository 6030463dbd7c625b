import type * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import type { Storable } from "../../storage/storable.ts";
import { sizeOf } from "../shape.ts";

/**
 * What a snapshot holds for each variable, copied.
 *
 * @throws {TypeError | RangeError} If it does not hold exactly the parameters, in their sizes.
 */
export function weightsOf(
  owner: string,
  parameters: ReadonlyMap<string, tf.Variable>,
  snapshot: Storable,
): [tf.Variable, Float32Array][] {
  if (typeof snapshot !== "object" || snapshot === null || Array.isArray(snapshot)) {
    throw new TypeError(`${owner}: a snapshot holds weights by their names, got ${inWords(snapshot)}`);
  }
  const given = new Map<string, unknown>(Object.entries(snapshot));
  const unknown = [...given.keys()].find((name) => !parameters.has(name));
  if (unknown !== undefined) {
    throw new RangeError(`${owner}: the snapshot holds "${unknown}", which this network does not have`);
  }
  return Array.from(parameters, ([name, variable]) => {
    const values = given.get(name);
    if (values === undefined) throw new RangeError(`${owner}: the snapshot lacks "${name}"`);
    if (!(values instanceof Float32Array)) {
      throw new TypeError(`${owner}: "${name}" must be a Float32Array, got ${inWords(values)}`);
    }
    if (values.length !== sizeOf(variable.shape)) {
      throw new RangeError(
        `${owner}: "${name}" must have length ${sizeOf(variable.shape)} for its shape ` +
          `${inWords(variable.shape)}, got ${values.length}`,
      );
    }
    return [variable, values.slice()];
  });
}
