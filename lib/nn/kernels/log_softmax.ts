import * as tf from "@tensorflow/tfjs";
import { largestOf, logSoftmax, logSum } from "../losses/log_softmax.ts";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf } from "./numbers.ts";

/**
 * Gives tfjs a kernel for `logSoftmax` of rows and one for its gradient, on wasm
 * and cpu. `tf.logSoftmax` is seven kernels forwards and four backwards. Their
 * arithmetic is in 64 bits, and rounded once.
 */
export function mendLogSoftmax(): void {
  for (const backendName of ["wasm", "cpu"]) {
    tf.registerKernel({ kernelName: "LogSoftmaxRows", backendName, kernelFunc: forwards });
    tf.registerKernel({ kernelName: "LogSoftmaxRowsGradient", backendName, kernelFunc: backwards });
  }
  tf.registerGradient({
    kernelName: "LogSoftmaxRows",
    inputsToSave: ["scores"],
    outputsToSave: [true],
    gradFunc: (dys, [scores, logarithms]) => {
      const dy = Array.isArray(dys) ? dys[0] : dys;
      return {
        scores: () =>
          tf.engine().state.gradientDepth === 0
            ? tf.engine().runKernel<tf.Tensor>("LogSoftmaxRowsGradient", { dy, logarithms })
            // Itself recorded, the gradient must consist of operations that have gradients.
            : tf.grad((scores) => logSoftmax(scores))(scores, dy),
      };
    },
  });
}

const forwards: tf.KernelFunc = ({ inputs, backend }) => {
  const scores = inputOf(inputs, "scores"), [rows, columns] = scores.shape;
  const from = numbersOf(backend, scores), logarithms = new Float32Array(rows * columns);
  for (let start = 0; start < logarithms.length; start += columns) {
    const end = start + columns;
    const largest = largestOf(from, start, columns), below = largest + logSum(from, start, columns, largest);
    for (let i = start; i < end; i++) logarithms[i] = from[i] - below;
  }
  return resultOf(backend, logarithms, [rows, columns], "float32");
};

/** Of the scores: `dy − π Σ dy`. */
const backwards: tf.KernelFunc = ({ inputs, backend }) => {
  const dy = inputOf(inputs, "dy"), [rows, columns] = dy.shape, pulls = numbersOf(backend, dy);
  const logarithms = numbersOf(backend, inputOf(inputs, "logarithms"));
  const gradient = new Float32Array(rows * columns);
  for (let start = 0; start < gradient.length; start += columns) {
    const end = start + columns;
    let sum = 0;
    for (let i = start; i < end; i++) sum += pulls[i];
    for (let i = start; i < end; i++) gradient[i] = pulls[i] - Math.exp(logarithms[i]) * sum;
  }
  return resultOf(backend, gradient, [rows, columns], "float32");
};
