import type * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { denseOn } from "../simd/dense.ts";
import { activationGradient } from "./activation_gradient.ts";

/**
 * The gradients of a dense layer `y = f(z)`, `z = x · weights + bias`, from those
 * of y: of z, of the weights and of the bias. The derivative of f is computed
 * from y. That of x is `dz · weightsᵀ`, and left to those who need it.
 */
export function denseGradient(
  { inputs: { dy, x, y }, attrs, backend }: Parameters<tf.KernelFunc>[0],
): tf.TensorInfo[] {
  if (dy === undefined || x === undefined || y === undefined) {
    throw new TypeError("DenseGradient needs dy, x and y");
  }
  const wasm = wasmBackend(backend), { multiply, columnSums } = denseOn(wasm);
  const [m, k] = x.shape, [, n] = y.shape;
  const dz = activationGradient(wasm, dy, y, String(attrs?.activation));
  const dWeights = wasm.makeOutput([k, n], "float32"), dBias = wasm.makeOutput([n], "float32");
  const atDz = addressOf(wasm, dz);
  multiply({ a: addressOf(wasm, x), b: atDz, c: addressOf(wasm, dWeights), m: k, k: m, n, transposeA: true });
  columnSums(atDz, addressOf(wasm, dBias), m, n);
  return [dz, dWeights, dBias];
}
