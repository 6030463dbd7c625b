import * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { convolutionOn, integersOf, stripNumbers } from "../simd/convolution.ts";
import { withScratch } from "../simd/scratch.ts";
import { demandChannelsLast, geometryOf } from "./convolution_geometry.ts";
import { inputOf } from "./input_of.ts";

/**
 * Gives tfjs's wasm backend the kernel that it lacks for the gradient of a
 * convolution with respect to its filter: without it no convolution can learn
 * ("Kernel 'Conv2DBackpropFilter' not registered for backend 'wasm'").
 */
export function mendConv2DFilterGradient(): void {
  tf.registerKernel({
    kernelName: tf.Conv2DBackpropFilter,
    backendName: "wasm",
    kernelFunc: ({ inputs, attrs, backend }) => {
      const wasm = wasmBackend(backend), x = inputOf(inputs, "x"), dy = inputOf(inputs, "dy");
      demandChannelsLast(attrs);
      const { shape, inner, bordered } = geometryOf(x.shape, attrs?.filterShape, attrs, dy.shape);
      const { channels, filterHeight, filterWidth, filters, outHeight, outWidth } = shape;
      const dw = wasm.makeOutput([filterHeight, filterWidth, channels, filters], "float32");
      const { filterGradient, addBorders } = convolutionOn(wasm);
      withScratch(wasm, (take) => {
        const described = take(integersOf(shape));
        let images = addressOf(wasm, x);
        if (bordered) {
          const within = images;
          images = take(shape.images * shape.height * shape.width * channels);
          addBorders(described, within, images, inner.height, inner.width, inner.top, inner.left);
        }
        const strips = take(stripNumbers(filters, outHeight * outWidth));
        filterGradient(described, images, addressOf(wasm, dy), addressOf(wasm, dw), strips);
      });
      return dw;
    },
  });
}
