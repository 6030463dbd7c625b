import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import type { Generator } from "../../random/generator.ts";
import type { Parameter } from "../layers/layer.ts";
import { sizeOf } from "../shape.ts";
import type { Initialisation, PlannedLayer } from "./plan.ts";

/**
 * Draws all parameters, layer by layer and of each its weights before its
 * biases, and makes variables of them, by their names.
 *
 * tfjs wants a name of its own for every variable there is: the parameter's
 * behind the network's kind and the smallest number that is free, such as
 * `Mlp1.layers.0.weight`. It is free again once the variable is disposed.
 *
 * @throws {TypeError} If an initialiser gives anything but as many 32-bit floats as it was asked for.
 */
export function createVariables(
  owner: string,
  layers: readonly PlannedLayer[],
  random: Generator,
): ReadonlyMap<string, tf.Variable> {
  const drawn = layers.flatMap(({ name, layer, initialisation }) =>
    layer.parameters.map((parameter) => {
      const full = `${name}.${parameter.name}`;
      return {
        name: full,
        shape: parameter.shape,
        values: draw(owner, full, parameter, initialisation, random),
      };
    })
  );
  const prefix = freePrefix(owner, drawn.map(({ name }) => name));
  return new Map(drawn.map(({ name, shape, values }) => {
    const initial = tf.tensor(values, [...shape]);
    const variable = tf.variable(initial, true, prefix + name);
    initial.dispose();
    return [name, variable];
  }));
}

function draw(
  owner: string,
  name: string,
  parameter: Parameter,
  initialisation: Initialisation,
  random: Generator,
): Float32Array {
  const { shape, fans } = parameter;
  const values: unknown = initialisation[parameter.name](shape, fans, random);
  if (values instanceof Float32Array && values.length === sizeOf(shape)) return values;
  throw new TypeError(
    `${owner}: the initialiser of ${name} must return a Float32Array of ${sizeOf(shape)}, got ${
      inWords(values)
    }`,
  );
}

function freePrefix(owner: string, names: readonly string[]): string {
  const taken = tf.engine().registeredVariables;
  for (let number = 1;; number++) {
    const prefix = `${owner}${number}.`;
    if (!names.some((name) => Object.hasOwn(taken, prefix + name))) return prefix;
  }
}
