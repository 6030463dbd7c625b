import type { Generator } from "../../random/generator.ts";
import type { Shape } from "../shape.ts";

/** How many numbers flow into a unit and out of one: what the size of initial weights goes by. */
export interface Fans {
  /** Of a dense layer its inputs; of a convolution the numbers under its kernel. */
  readonly in: number;
  /** Of a dense layer its units; of a convolution its filters, each as often as the kernel has places. */
  readonly out: number;
}

/**
 * Draws the first weights of a layer, or its first biases: one's own function
 * may stand wherever a name can.
 *
 * @param shape Of the weights `[inputs, units]`, or of a convolution `[height, width, channels, filters]`;
 *   of the biases `[units]`.
 * @param fans Of the layer, for its biases too.
 * @param random The only source of chance.
 * @returns The values, the last axis running fastest.
 */
export type Initialiser = (shape: Shape, fans: Fans, random: Generator) => Float32Array;
