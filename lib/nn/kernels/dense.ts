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
      const [dz, dWeights, dBias] = tf.engine().state.gradientDepth === 0
        ? tf.engine().runKernel<tf.Tensor[]>("DenseGradient", { dy, x, y }, { activation })
        : composedGradient(dy, x, y, String(activation));
      // Nobody asks for dx in the first layer: so it isn't computed before somebody does.
      return { x: () => tf.matMul(dz, weights, false, true), weights: () => dWeights, bias: () => dBias };
    },
  });
}

/** The same of operations that have gradients themselves, for one that is itself recorded. */
function composedGradient(dy: tf.Tensor, x: tf.Tensor, y: tf.Tensor, activation: string): tf.Tensor[] {
  const dz = activation === "linear" ? dy : tf.mul(dy, slope(y, activation));
  return [dz, tf.matMul(x, dz, true), tf.sum(dz, 0)];
}

/** Of an activation, from what it gave. */
function slope(y: tf.Tensor, activation: string): tf.Tensor {
  if (activation === "relu") return tf.step(y);
  return activation === "tanh" ? tf.sub(1, tf.square(y)) : tf.mul(y, tf.sub(1, y));
}
