import type * as tf from "@tensorflow/tfjs";
import type { Fans } from "../initialisers/initialiser.ts";
import type { Shape } from "../shape.ts";

/**
 * What a layer is: a function of its inputs and its parameters, which it does
 * not keep. All that is known of a network follows from its list of layers: its
 * tensors and its plain numbers forwards, its parameters' names, its summary and
 * its picture.
 */
export interface Layer {
  /** What it is called in a summary, such as `"dense"`. */
  readonly kind: string;
  /** What there is to say of it besides, such as `"3×3"` and `"relu"`. */
  readonly details: readonly string[];
  /** Of what it gives for one observation. */
  readonly outputShape: Shape;
  /** What it learns, in the order in which it takes it. */
  readonly parameters: readonly Parameter[];
  /** Multiplications, each with its addition, for one observation. */
  readonly multiplyAdds: number;

  /**
   * Computes with tensors, differentiably.
   *
   * @param inputs Of each layer that it follows the outputs, `[batch, ...shape]`.
   */
  apply(inputs: readonly tf.Tensor[], parameters: readonly tf.Tensor[]): tf.Tensor;

  /**
   * Computes the same with plain numbers, for `count` observations one behind the other.
   *
   * @param output Where the results go; it has room for them.
   */
  forward(
    inputs: readonly Float32Array[],
    parameters: readonly Float32Array[],
    output: Float32Array,
    count: number,
  ): void;
}

/** Something that a layer learns: its weights or its biases. */
export interface Parameter {
  /** As PyTorch calls it. */
  readonly name: "weight" | "bias";
  /** Of the tensor: `[inputs, units]`, `[height, width, channels, filters]` or `[units]`. */
  readonly shape: Shape;
  /** Of the layer. */
  readonly fans: Fans;
  /** In PyTorch: `[units, inputs]`, `[filters, channels, height, width]` or `[units]`. */
  readonly pytorchShape: Shape;
  /** The same values in PyTorch's order. */
  toPyTorch(values: Float32Array): Float32Array;
  /** Values in PyTorch's order in that of the tensor. */
  fromPyTorch(values: Float32Array): Float32Array;
}

/** A layer in a network. */
export interface PlacedLayer {
  /** Such as `"layers.0"`: its parameters' names begin with it. */
  readonly name: string;
  readonly layer: Layer;
  /** The names of the layers that it follows; {@linkcode observation} is what the network is given. */
  readonly inputs: readonly string[];
}

/** The name of what a network is given, among the layers' inputs. */
export const observation = "observation";
