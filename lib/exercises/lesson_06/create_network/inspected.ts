import * as tf from "@tensorflow/tfjs";
import { Network } from "../../../nn/networks/network.ts";
import { sizeOf } from "../../../nn/shape.ts";
import { Generator } from "../../../random/generator.ts";
import { describe } from "../../judging/describe.ts";
import { Refusal } from "../../judging/refusal.ts";

/** What a learner writes. */
export type Create = (inputs: number, hidden: number[], outputs: number, random: Generator) => Network;

/** What is seen of a network. */
export interface Inspected {
  /** The shapes of its weights, layer by layer. */
  readonly layers: number[][];
  readonly parameters: number;
  /** Whether the weights were drawn from the generator given. */
  readonly drawn: boolean;
  /** What comes out for ones, where all weights are 1, but −1 in the last layer, and all biases 0. */
  readonly ofOnes: number[];
  /** What comes out for minus ones. */
  readonly ofMinusOnes: number[];
}

/**
 * Has a network made, and looks at it, in the end with weights by which it can be computed on paper.
 *
 * @throws {Refusal} If it is none.
 */
export function inspected(
  create: Create,
  inputs: number,
  hidden: number[],
  outputs: number,
  seed: number,
): Inspected {
  const random = new Generator(seed), network = create(inputs, hidden, outputs, random);
  if (!(network instanceof Network)) throw noNetwork(network);
  try {
    const drawn = random.random() !== new Generator(seed).random();
    const layers = weightsOf(network).map((name) => [...network.parameters.get(name)?.shape ?? []]);
    const seen = { layers, parameters: network.parameterCount, drawn };
    if (layers[0][0] !== inputs) return { ...seen, ofOnes: [], ofMinusOnes: [] };
    simplify(network);
    const ofAll = (value: number) =>
      tf.tidy(() => Array.from(network.apply(tf.fill([1, inputs], value)).dataSync()));
    return { ...seen, ofOnes: ofAll(1), ofMinusOnes: ofAll(-1) };
  } finally {
    network.dispose();
  }
}

function noNetwork(returned: unknown): Refusal {
  const says = returned === undefined
    ? "Your function returns nothing. Is there a `return` before the network?"
    : "That is no network of `rl.nn`. `new rl.nn.Mlp({ sizes: […] })` makes one; mind the `new`.";
  return new Refusal(`returns ${describe(returned)}`, says);
}

/** Sets all weights to 1, those of the last layer to −1, and all biases to 0. */
function simplify(network: Network): void {
  const weights = weightsOf(network), last = weights.at(-1);
  const simple = Array.from(network.parameters, ([name, { shape }]) => {
    const value = name === last ? -1 : weights.includes(name) ? 1 : 0;
    return [name, { shape: [...shape], values: new Float32Array(sizeOf(shape)).fill(value) }] as const;
  });
  network.restore(Object.fromEntries(simple));
}

/** The names of the weights, without the biases. */
function weightsOf({ parameters }: Network): string[] {
  return [...parameters.keys()].filter((name) => name.endsWith("weight"));
}
