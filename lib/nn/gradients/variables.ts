import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";

/** Variables in a list, or by names, such as a network's `parameters`. */
export type Variables = readonly tf.Variable[] | ReadonlyMap<string, tf.Variable>;

/**
 * Variables by the names to show: those of a map, else their own.
 *
 * @throws {TypeError} If there is none, or one of them is no variable.
 */
export function variablesByName(owner: string, variables: Variables): Map<string, tf.Variable> {
  const named = new Map<string, tf.Variable>();
  const add = (name: string | undefined, variable: unknown) => {
    if (!(variable instanceof tf.Variable)) {
      throw new TypeError(`${owner}: variables must be tf.Variables, got ${inWords(variable)}`);
    }
    named.set(name ?? variable.name, variable);
  };
  if (variables instanceof Map) variables.forEach((variable, name) => add(name, variable));
  else if (Array.isArray(variables)) variables.forEach((variable) => add(undefined, variable));
  if (named.size > 0) return named;
  throw new TypeError(
    `${owner}: variables must be a list or a map of at least one tf.Variable, got ${inWords(variables)}`,
  );
}
