import type { Fans } from "../initialisers/initialiser.ts";
import { type Shape, sizeOf } from "../shape.ts";
import type { Parameter } from "./layer.ts";

/** What weights connect: pictures, of which PyTorch puts the channels first. */
type Window = readonly [height: number, width: number, channels: number, units: number];

/**
 * Weights, in tfjs as `[height, width, channels, units]` with the unit running
 * fastest, in PyTorch as `[units, channels, height, width]`. A dense layer's have
 * the same order as a convolution's whose kernel covers all of the picture.
 *
 * @param window Along what the weights stand; height and width are 1 where the inputs are no picture.
 * @param shape Of the tensor, as large as the window.
 * @param pytorchShape Of the tensor in PyTorch.
 */
export function weight(window: Window, fans: Fans, shape: Shape, pytorchShape: Shape): Parameter {
  return {
    name: "weight",
    shape,
    fans,
    pytorchShape,
    toPyTorch(values) {
      const there = new Float32Array(values.length);
      eachPlace(window, (ours, theirs) => there[theirs] = values[ours]);
      return there;
    },
    fromPyTorch(values) {
      const here = new Float32Array(values.length);
      eachPlace(window, (ours, theirs) => here[ours] = values[theirs]);
      return here;
    },
  };
}

/** Biases, one a unit: the same in PyTorch. */
export function bias(units: number, fans: Fans): Parameter {
  const shape = [units];
  const copy = (values: Float32Array) => values.slice();
  return { name: "bias", shape, fans, pytorchShape: shape, toPyTorch: copy, fromPyTorch: copy };
}

/** Visits all weights: where each stands in tfjs's order, and where in PyTorch's. */
function eachPlace(window: Window, visit: (ours: number, theirs: number) => void): void {
  const [height, width, channels, units] = window;
  const pixels = height * width, perUnit = sizeOf([height, width, channels]);
  for (let pixel = 0, ours = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < channels; channel++) {
      for (let unit = 0; unit < units; unit++, ours++) visit(ours, unit * perUnit + channel * pixels + pixel);
    }
  }
}
