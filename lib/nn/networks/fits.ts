import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandLive } from "../demand_live.ts";
import { sameShape, type Shape } from "../shape.ts";

/**
 * Refuses what is no batch of observations.
 *
 * @throws {TypeError} If it is no tensor, or was disposed.
 * @throws {RangeError} If it has another shape than `[batch, ...observationShape]`.
 */
export function demandObservations(owner: string, observationShape: Shape, x: tf.Tensor): void {
  const wanted = `${owner}: observations must have shape [batch, ${observationShape.join(", ")}]`;
  if (!(x instanceof tf.Tensor)) {
    throw new TypeError(`${wanted}, got ${inWords(x)}; tf.tensor([observation]) makes a tensor of one`);
  }
  demandLive(owner, "observations", x);
  if (x.rank > 0 && sameShape(x.shape.slice(1), observationShape)) return;
  throw new RangeError(`${wanted}, got ${inWords(x.shape)}; ${wayTo(observationShape, x.shape)}`);
}

function wayTo(observationShape: Shape, given: Shape): string {
  if (sameShape(given, observationShape)) return "observation.expandDims(0) makes a batch of one";
  const [, channels, height, width] = given;
  if (given.length === 4 && sameShape([height, width, channels], observationShape)) {
    return "the channels come last here: tf.transpose(x, [0, 2, 3, 1])";
  }
  return "the first axis counts the observations";
}

/**
 * Refuses parameters that cannot be copied onto others.
 *
 * @throws {RangeError} If one of them has no twin of its name and shape.
 */
export function demandTwins(
  owner: string,
  own: ReadonlyMap<string, tf.Variable>,
  others: ReadonlyMap<string, tf.Variable>,
): void {
  for (const name of new Set([...own.keys(), ...others.keys()])) {
    const needs = own.get(name)?.shape, given = others.get(name)?.shape;
    if (needs !== undefined && given !== undefined && sameShape(needs, given)) continue;
    const [wanted, got] = [needs, given].map((shape) => shape === undefined ? "nothing" : inWords(shape));
    throw new RangeError(
      `${owner}: copies from a network of the same parameters; for "${name}" it needs ${wanted}, got ${got}`,
    );
  }
}
