import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf, zerosOf } from "./numbers.ts";

/**
 * Gives tfjs's wasm backend the kernel that it lacks for `tf.unsortedSegmentSum`
 * ("Kernel 'UnsortedSegmentSum' not registered for backend 'wasm'"), of which the
 * gradient of `tf.gather` is made. It also takes the place of the cpu backend's,
 * which makes a mask over everything for every segment.
 *
 * Rows whose number is none of a segment are left out.
 */
export function mendUnsortedSegmentSum(): void {
  tf.unregisterKernel(tf.UnsortedSegmentSum, "cpu");
  for (const backendName of ["wasm", "cpu"]) {
    tf.registerKernel({ kernelName: tf.UnsortedSegmentSum, backendName, kernelFunc: unsortedSegmentSum });
  }
}

const unsortedSegmentSum: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const x = inputOf(inputs, "x"), segmentIds = inputOf(inputs, "segmentIds");
  const segments = Number(attrs?.numSegments);
  const shape = x.shape.slice(segmentIds.shape.length), size = tf.util.sizeFromShape(shape);
  const values = numbersOf(backend, x), sums = zerosOf(x.dtype, segments * size);
  numbersOf(backend, segmentIds).forEach((segment, row) => {
    if (segment < 0 || segment >= segments) return;
    for (let i = 0; i < size; i++) sums[segment * size + i] += values[row * size + i];
  });
  return resultOf(backend, sums, [segments, ...shape], x.dtype);
};
