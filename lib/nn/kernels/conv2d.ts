import * as tf from "@tensorflow/tfjs";
import { geometryOf } from "./convolution_geometry.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.conv2d` where tfjs, without an error, computed something else or
 * wrote beyond its tensors, after which every operation on wasm fails ("memory
 * access out of bounds"). On wasm that was a padding "same" with strides that
 * leave out the last rows or columns (all zero), and a result whose size is
 * rounded up; on wasm and cpu a padding of one number with a filter or strides
 * that are not square, and a filter larger than the images, which is refused. The
 * kernel is always given the borders in numbers that the result needs.
 */
export function mendConv2D(): void {
  for (const kernelName of [tf.Conv2D, tf.FusedConv2D]) {
    for (const backendName of ["wasm", "cpu"] as const) {
      replaceKernel(kernelName, (stock) => (call) => {
        const { inputs, attrs } = call;
        if (attrs?.dataFormat === "NCHW") return stock(call);
        const { borders } = geometryOf(inputOf(inputs, "x").shape, inputOf(inputs, "filter").shape, attrs);
        return stock({ ...call, attrs: { ...attrs, ...borders } });
      }, backendName);
    }
  }
  // On wasm they are replaced.
  replaceKernel(tf.Conv2DBackpropFilter, (stock) => (call) => {
    const { inputs, attrs } = call;
    if (attrs?.dataFormat === "NCHW") return stock(call);
    const dy = inputOf(inputs, "dy").shape, x = inputOf(inputs, "x").shape;
    return stock({ ...call, attrs: { ...attrs, ...geometryOf(x, attrs?.filterShape, attrs, dy).borders } });
  }, "cpu");
  replaceKernel(tf.Conv2DBackpropInput, (stock) => (call) => {
    const { inputs, attrs } = call;
    if (attrs?.dataFormat === "NCHW") return stock(call);
    const dy = inputOf(inputs, "dy").shape, filter = inputOf(inputs, "filter").shape;
    return stock({
      ...call,
      attrs: { ...attrs, ...geometryOf(attrs?.inputShape, filter, attrs, dy).borders },
    });
  }, "cpu");
}
