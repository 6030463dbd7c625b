import * as tf from "@tensorflow/tfjs";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { activationNumbers, denseOn } from "../simd/dense.ts";

const kernelName = "ActivationGradient";

/**
 * Computes the gradients of relu, tanh and sigmoid in one pass on wasm. tfjs
 * composes them of several operations: of relu, `dy · cast(step(x))`, for
 * instance, in three passes with two tensors between.
 */
export function mendActivationGradients(): void {
  tf.registerKernel({
    kernelName,
    backendName: "wasm",
    kernelFunc: ({ inputs: { dy, y }, attrs, backend }) => {
      if (dy === undefined || y === undefined) throw new TypeError(`${kernelName} needs dy and y`);
      return activationGradient(wasmBackend(backend), dy, y, String(attrs?.activation));
    },
  });
  mend(tf.Relu, "relu");
  mend(tf.Tanh, "tanh");
  mend(tf.Sigmoid, "sigmoid");
}

/** The gradients of what an activation was given, from those of what it gave. */
export function activationGradient(
  backend: BackendWasm,
  dy: tf.TensorInfo,
  y: tf.TensorInfo,
  activation: string,
): tf.TensorInfo {
  const { dataId, shape } = dy;
  if (!isKnown(activation)) { // the same numbers, under another name
    backend.incRef(dataId);
    return { dataId, shape, dtype: "float32" };
  }
  const dx = backend.makeOutput(shape, "float32"), size = tf.util.sizeFromShape(shape);
  const [atDy, atY, atDx] = [dy, y, dx].map((tensor) => addressOf(backend, tensor));
  denseOn(backend).activationGradient(atDy, atY, atDx, size, activationNumbers[activation]);
  return dx;
}

/** tfjs saves what the activation gave, or of relu what it was given, which says the same of its slope. */
function mend(activationKernel: string, activation: keyof typeof activationNumbers): void {
  const stock = tf.getGradient(activationKernel);
  tf.registerGradient({
    ...stock,
    gradFunc: (dys, saved, attrs) => {
      // A gradient that is itself recorded must consist of operations that have gradients.
      const { gradientDepth } = tf.engine().state;
      if (tf.getBackend() !== "wasm" || gradientDepth > 0 || saved[0].dtype !== "float32") {
        return stock.gradFunc(dys, saved, attrs);
      }
      const dy = Array.isArray(dys) ? dys[0] : dys;
      return { x: () => tf.engine().runKernel<tf.Tensor>(kernelName, { dy, y: saved[0] }, { activation }) };
    },
  });
}

function isKnown(activation: string): activation is keyof typeof activationNumbers {
  return Object.hasOwn(activationNumbers, activation);
}
