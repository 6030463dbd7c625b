import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf, zerosOf } from "./numbers.ts";

/**
 * Gives tfjs's wasm backend the kernel that it lacks for `tf.einsum` ("Kernel
 * 'Einsum' not registered for backend 'wasm'"). It also takes the place of the cpu
 * backend's, which failed, or gave another shape, where a dimension was summed up
 * that is not the last to be. It is there to be right: where `tf.matMul` says the
 * same, that is many times as fast. See also einsum_gradient.ts.
 */
export function mendEinsum(): void {
  tf.unregisterKernel(tf.Einsum, "cpu");
  for (const backendName of ["wasm", "cpu"]) {
    tf.registerKernel({ kernelName: tf.Einsum, backendName, kernelFunc: einsum });
  }
}

/** Each number is a sum, over the dimensions that the result lacks, of products with one factor of each tensor. */
function einsum({ inputs, attrs, backend }: Parameters<tf.KernelFunc>[0]): tf.TensorInfo {
  const tensors = Object.keys(inputs).map((name) => inputOf(inputs, name)),
    equation = String(attrs?.equation);
  const { allDims, summedDims, idDims } = tf.backend_util.decodeEinsumEquation(equation, tensors.length);
  const shape = sizesOf(tensors, idDims, allDims), summed = shape.splice(allDims.length - summedDims.length);
  const dtype = tensors.map((tensor) => tensor.dtype).reduce((a, b) => tf.upcastType(a, b));
  const factors = tensors.map((tensor, i) => {
    const strides = stridesOf(tensor.shape, idDims[i], allDims.length);
    const numbers = numbersOf(backend, tensor), inResult = offsets(shape, strides.slice(0, shape.length));
    return { numbers, inResult, inSum: offsets(summed, strides.slice(shape.length)) };
  });
  const terms = tf.util.sizeFromShape(summed), result = zerosOf(dtype, tf.util.sizeFromShape(shape));
  for (let i = 0; i < result.length; i++) {
    let sum = 0;
    for (let term = 0; term < terms; term++) {
      let product = 1;
      for (const { numbers, inResult, inSum } of factors) product *= numbers[inResult[i] + inSum[term]];
      sum += product;
    }
    result[i] = sum;
  }
  return resultOf(backend, result, shape, dtype);
}

/** The size of every dimension of an equation. */
function sizesOf(tensors: tf.TensorInfo[], dimensions: number[][], names: string[]): number[] {
  const sizes: number[] = [];
  tensors.forEach(({ shape }, i) => {
    if (shape.length !== dimensions[i].length) {
      throw new RangeError(
        `tf.einsum: tensor ${i} must have rank ${dimensions[i].length}, got ${shape.length}`,
      );
    }
    dimensions[i].forEach((dimension, axis) => {
      const size = sizes[dimension] ??= shape[axis];
      if (size === shape[axis]) return;
      throw new RangeError(
        `tf.einsum: ${names[dimension]} must be ${size} everywhere, got ${shape[axis]} too`,
      );
    });
  });
  return sizes;
}

/** How many numbers of a tensor lie from one to the next along every dimension; 0 along one that it lacks. */
function stridesOf(shape: number[], dimensions: number[], count: number): number[] {
  const strides = Array<number>(count).fill(0);
  dimensions.forEach((dimension, axis) => strides[dimension] = tf.util.sizeFromShape(shape.slice(axis + 1)));
  return strides;
}

/** Where every place of a shape is, by the strides. */
function offsets(shape: number[], strides: number[]): number[] {
  return shape.reduce(
    (found, size, axis) =>
      found.flatMap((at) => Array.from({ length: size }, (_, i) => at + i * strides[axis])),
    [0],
  );
}
