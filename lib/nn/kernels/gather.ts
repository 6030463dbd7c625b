import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf, zerosOf } from "./numbers.ts";
import { replaceGradient } from "./replace_gradient.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.gather`.
 *
 * On wasm with `batchDims`, which takes from each row the entries at that row's
 * indices, it looked for these at row · (number of rows) instead of at row ·
 * (indices of a row): garbage for all rows but the first, from beyond the tensor.
 *
 * On all backends its gradient with batchDims = 1 was computed row by row, in a
 * dozen operations for each; with more of them or a negative axis it failed, and
 * so it did where the indices were made of what is being learnt, as by `argMax`.
 */
export function mendGather(): void {
  replaceKernel(tf.GatherV2, (stock) => (call) => {
    const x = inputOf(call.inputs, "x");
    return x.dtype === "string" ? stock(call) : gather(x, inputOf(call.inputs, "indices"), call);
  });
  replaceGradient(tf.GatherV2, ["x", "indices"], (dy, [x, indices], attributes) => ({
    x: () => gradient(dy, x, indices, attributes),
    indices: () => tf.zeros(indices.shape),
  }));
}

function gather(x: tf.TensorInfo, indices: tf.TensorInfo, { attrs, backend }: Parameters<tf.KernelFunc>[0]) {
  const { batchSize, outerSize, dimSize, sliceSize, outputShape, count } = shapesOf(x, indices, attrs);
  const values = numbersOf(backend, x), places = numbersOf(backend, indices);
  const gathered = zerosOf(x.dtype, tf.util.sizeFromShape(outputShape));
  let to = 0;
  for (let batch = 0; batch < batchSize; batch++) {
    for (let outer = 0; outer < outerSize; outer++) {
      for (let i = batch * count; i < (batch + 1) * count; i++) {
        demandInside(places[i], dimSize);
        let from = ((batch * outerSize + outer) * dimSize + places[i]) * sliceSize;
        for (const end = from + sliceSize; from < end;) gathered[to++] = values[from++];
      }
    }
  }
  return resultOf(backend, gathered, outputShape, x.dtype);
}

/** To a place is added what was taken from it: a sum over a segment, where every place of a batch is one. */
function gradient(dy: tf.Tensor, x: tf.Tensor, indices: tf.Tensor, attributes: tf.NamedAttrMap): tf.Tensor {
  const { batchSize, outerSize, dimSize, sliceSize, count } = shapesOf(x, indices, attributes);
  const rows = swapMiddle(dy.reshape([batchSize, outerSize, count, sliceSize]));
  const first = tf.tensor2d(Int32Array.from({ length: batchSize }, (_, batch) => batch * dimSize), [
    batchSize,
    1,
  ]);
  const sums = tf.unsortedSegmentSum(
    rows.reshape([batchSize * count, outerSize * sliceSize]),
    indices.reshape([batchSize, count]).add(first).as1D(),
    batchSize * dimSize,
  );
  return swapMiddle(sums.reshape([batchSize, dimSize, outerSize, sliceSize])).reshape(x.shape);
}

/** The two middle ones of four dimensions change places. */
function swapMiddle(tensor: tf.Tensor): tf.Tensor {
  const [a, b, c, d] = tensor.shape;
  return b === 1 || c === 1 ? tensor.reshape([a, c, b, d]) : tensor.transpose([0, 2, 1, 3]);
}

function shapesOf(x: tf.TensorInfo, indices: tf.TensorInfo, attributes: tf.NamedAttrMap | undefined) {
  const [axis] = tf.util.parseAxisParam(Number(attributes?.axis ?? 0), x.shape);
  const batchDims = Number(attributes?.batchDims ?? 0);
  const shapes = tf.backend_util.segment_util.collectGatherOpShapeInfo(x, indices, axis, batchDims);
  return { ...shapes, count: tf.util.sizeFromShape(indices.shape) / Math.max(shapes.batchSize, 1) };
}

function demandInside(index: number, size: number): void {
  if (index >= 0 && index < size) return;
  throw new RangeError(`tf.gather: indices must be from 0 to ${size - 1}, got ${index}`);
}
