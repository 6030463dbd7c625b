import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf, zerosOf } from "./numbers.ts";
import { replaceGradient } from "./replace_gradient.ts";

/**
 * Gives tfjs kernels for `pick` and its gradient on wasm and cpu, one each. With
 * `tf.gather`, or with a mask from `tf.oneHot`, it is four to six kernels.
 */
export function mendPick(): void {
  for (const backendName of ["wasm", "cpu"]) {
    tf.registerKernel({ kernelName: "Pick", backendName, kernelFunc: pick });
    tf.registerKernel({ kernelName: "PickGradient", backendName, kernelFunc: pickGradient });
  }
  replaceGradient("Pick", ["values", "indices"], (dy, [values, indices]) => ({
    values: () =>
      tf.engine().runKernel<tf.Tensor>("PickGradient", { dy, indices }, { columns: values.shape[1] ?? 0 }),
    indices: () => tf.zeros(indices.shape),
  }));
  // Linear as both are, each is the other's gradient.
  replaceGradient("PickGradient", ["indices"], (ddx, [indices]) => ({
    dy: () => tf.engine().runKernel<tf.Tensor>("Pick", { values: ddx, indices }),
    indices: () => tf.zeros(indices.shape),
  }));
}

const pick: tf.KernelFunc = ({ inputs, backend }) => {
  const values = inputOf(inputs, "values"),
    indices = inputOf(inputs, "indices"),
    [rows, columns] = values.shape;
  const from = numbersOf(backend, values), places = numbersOf(backend, indices);
  const picked = zerosOf(values.dtype, rows);
  for (let row = 0; row < rows; row++) {
    const place = places[row];
    if (place < 0 || place >= columns) {
      throw new RangeError(`pick: indices must be from 0 to ${columns - 1}, got ${place} for row ${row}`);
    }
    picked[row] = from[row * columns + place];
  }
  return resultOf(backend, picked, [rows], values.dtype);
};

const pickGradient: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const dy = inputOf(inputs, "dy"), [rows] = dy.shape, columns = Number(attrs?.columns);
  const from = numbersOf(backend, dy), places = numbersOf(backend, inputOf(inputs, "indices"));
  const gradient = zerosOf("float32", rows * columns);
  for (let row = 0; row < rows; row++) gradient[row * columns + places[row]] = from[row];
  return resultOf(backend, gradient, [rows, columns], "float32");
};
