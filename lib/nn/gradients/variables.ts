import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";

/** Variables: a network's, or in a list, or by names. */
export type Variables = readonly tf.Variable[] | ReadonlyMap<string, tf.Variable> | HasParameters;

/** What learns variables that have names, such as a network. */
export interface HasParameters {
  readonly parameters: ReadonlyMap<string, tf.Variable>;
}

/**
 * Variables by the names to show: those of a network or a map, else their own.
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
  const listed = hasParameters(variables) ? variables.parameters : variables;
  if (listed instanceof Map) listed.forEach((variable, name) => add(name, variable));
  else if (Array.isArray(listed)) listed.forEach((variable) => add(undefined, variable));
  if (named.size > 0) return named;
  throw new TypeError(
    `${owner}: variables must be a network, or a list or a map of at least one tf.Variable, got ${
      inWords(variables)
    }`,
  );
}

/** Whether something has its variables by name, as a network does. */
export function hasParameters(value: unknown): value is HasParameters {
  return typeof value === "object" && value !== null && "parameters" in value &&
    value.parameters instanceof Map;
}
