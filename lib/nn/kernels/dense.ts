import * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { denseOn } from "../simd/dense.ts";
import { activated, lowestOf } from "./activated.ts";
import { denseGradient } from "./dense_gradient.ts";

/**
 * Gives the wasm backend a dense layer in one kernel, and its gradients in
 * another. Composed of `tf.matMul`, `tf.add` and an activation, it is three
 * kernels forwards and up to nine backwards, each with its own pass over memory
 * and its own place on the tape.
 */
export function mendDense(): void {
  tf.registerKernel({
    kernelName: "Dense",
    backendName: "wasm",
    kernelFunc: ({ inputs: { x, weights, bias }, attrs, backend }) => {
      if (x === undefined || weights === undefined || bias === undefined) {
        throw new TypeError("Dense needs x, weights and a bias");
      }
      const wasm = wasmBackend(backend), { activation } = attrs ?? {};
      const [m, k] = x.shape, [, n] = weights.shape;
      const y = wasm.makeOutput([m, n], "float32");
      denseOn(wasm).multiply({
        a: addressOf(wasm, x),
        b: addressOf(wasm, weights),
        c: addressOf(wasm, y),
        m,
        k,
        n,
        bias: addressOf(wasm, bias),
        lowest: lowestOf(activation),
      });
      return activated(wasm, y, activation);
    },
  });
  tf.registerKernel({ kernelName: "DenseGradient", backendName: "wasm", kernelFunc: denseGradient });
  tf.registerGradient({
    kernelName: "Dense",
    inputsToSave: ["x", "weights"],
    outputsToSave: [true],
    gradFunc: (dys, [x, weights, y], { activation }) => {
      const dy = Array.isArray(dys) ? dys[0] : dys;
      const [dz, dWeights, dBias] = tf.engine().runKernel<tf.Tensor[]>("DenseGradient", { dy, x, y }, {
        activation,
      });
      // Nobody asks for dx in the first layer: so it isn't computed before somebody does.
      return { x: () => tf.matMul(dz, weights, false, true), weights: () => dWeights, bias: () => dBias };
    },
  });
}
