import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { resultOf, zerosOf } from "./numbers.ts";
import { type Mended, replaceKernel } from "./replace_kernel.ts";

const axesAt: Record<string, string> = { [tf.Max]: "reductionIndices" };

/** What a reduction makes of no numbers; of integers and of bools the extremes are theirs. */
const ofNothing: Record<string, (dtype: tf.DataType) => number> = {
  [tf.All]: () => 1,
  [tf.Any]: () => 0,
  [tf.Max]: (dtype) => dtype === "float32" ? -Infinity : dtype === "int32" ? -(2 ** 31) : 0,
  [tf.Mean]: () => NaN,
  [tf.Min]: (dtype) => dtype === "float32" ? Infinity : dtype === "int32" ? 2 ** 31 - 1 : 1,
  [tf.Prod]: () => 1,
  [tf.Sum]: () => 0,
};

/**
 * Mends what `tf.sum`, `tf.mean`, `tf.prod`, `tf.max`, `tf.min`, `tf.any` and
 * `tf.all` make of no numbers, as of a batch of 0 rows. On wasm it was whatever
 * stood in memory before. On cpu `all` was false, the mean 0 and the extremes NaN.
 *
 * Each is what changes nothing where more numbers follow: the sum 0, the product 1,
 * the greatest −∞. A mean there is none of: it is NaN, as in PyTorch.
 */
export function mendEmptyReductions(): void {
  for (const [kernelName, numberFor] of Object.entries(ofNothing)) {
    const reducing: Mended = (stock) => (call) => {
      const { inputs, attrs, backend } = call, x = inputOf(inputs, "x");
      if (tf.util.sizeFromShape(x.shape) > 0) return stock(call);
      const dtype = kernelName === tf.Mean ? "float32" : x.dtype;
      const shape = shapeOf(x.shape, attrs?.[axesAt[kernelName] ?? "axis"], Boolean(attrs?.keepDims));
      const numbers = zerosOf(dtype, tf.util.sizeFromShape(shape)).fill(numberFor(dtype));
      return resultOf(backend, numbers, shape, dtype);
    };
    replaceKernel(kernelName, reducing);
    replaceKernel(kernelName, reducing, "cpu");
  }
}

/** The shape of what a reduction gives. */
function shapeOf(shape: number[], axis: unknown, keepDims: boolean): number[] {
  const axes = typeof axis === "number" || Array.isArray(axis) ? axis : shape.map((_, i) => i);
  const [kept] = tf.backend_util.computeOutAndReduceShapes(shape, tf.util.parseAxisParam(axes, shape));
  return keepDims ? tf.backend_util.expandShapeToKeepDim(kept, tf.util.parseAxisParam(axes, shape)) : kept;
}
