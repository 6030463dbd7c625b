import * as tf from "@tensorflow/tfjs";
import { geometryOf } from "./convolution_geometry.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.conv2d` on wasm with the padding "same" where the filter, with its
 * strides, leaves out the last rows or columns, such as one of 1 × 1 with strides
 * of 2 on an image of 6 × 6: without an error all of the result was zero. The same
 * borders are given it in numbers.
 */
export function mendConv2D(): void {
  for (const kernelName of [tf.Conv2D, tf.FusedConv2D]) {
    replaceKernel(kernelName, (stock) => (call) => {
      const { inputs, attrs } = call;
      if (attrs?.pad !== "same" || attrs.dataFormat === "NCHW") return stock(call);
      const geometry = geometryOf(inputOf(inputs, "x").shape, inputOf(inputs, "filter").shape, attrs);
      return geometry.leavesOut
        ? stock({ ...call, attrs: { ...attrs, pad: geometry.borders } })
        : stock(call);
    });
  }
}
