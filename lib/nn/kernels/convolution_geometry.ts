import * as tf from "@tensorflow/tfjs";
import { demandCount } from "../../demands/values.ts";
import type { ConvolutionShape, Inner } from "../simd/convolution.ts";

type Attributes = tf.NamedAttrMap | undefined;
type Padding = Parameters<typeof tf.backend_util.computeConv2DInfo>[4];
type Rounding = Parameters<typeof tf.backend_util.computeConv2DInfo>[5];

/** A convolution as its kernels need it. */
interface Geometry {
  /** With height and width of the images including their borders. */
  readonly shape: ConvolutionShape;
  readonly inner: Inner;
  /** Whether there is a border, so that images must be copied. */
  readonly bordered: boolean;
  /**
   * The padding and the rounding of the result's size in numbers, as tfjs takes them: how wide
   * the borders are of the batch, rows, columns and channels, before and behind.
   */
  readonly borders: { readonly pad: [number, number][]; readonly dimRoundingMode: "floor" };
}

/**
 * The shapes of a convolution, from the attributes of its kernels. All must ask
 * for it before they read or write: kernels on wasm believe what they are told,
 * and write beyond their tensors where it cannot be.
 *
 * @param images The shape of the images.
 * @param filter The shape of the filter.
 * @param result The shape of the result, where there is one already.
 * @throws {RangeError} If strides, dilations or borders are no integers, the filter does not fit into the
 * images, or the result has another shape.
 */
export function geometryOf(
  images: unknown,
  filter: unknown,
  attributes: Attributes,
  result?: readonly number[],
): Geometry {
  const { strides, pad, dilations, dimRoundingMode } = attributes ?? {};
  const computed = (mode: Rounding) =>
    tf.backend_util.computeConv2DInfo(
      four(images),
      four(filter),
      pairOrBoth("strides", strides),
      pairOrBoth("dilations", dilations ?? 1),
      padding(pad),
      mode,
    );
  const { padInfo: { top, bottom, left, right }, inHeight, inWidth, ...rest } = computed(
    rounding(dimRoundingMode),
  );
  const { strideHeight, strideWidth, filterHeight, filterWidth } = rest;
  if (rest.outHeight < 1 || rest.outWidth < 1) {
    throw new RangeError(
      `conv2d: a filter of ${rest.effectiveFilterHeight} × ${rest.effectiveFilterWidth} must fit into the images ` +
        `with their borders, got ${top + inHeight + bottom} × ${left + inWidth + right}; ` +
        'take a smaller one, or the padding "same"',
    );
  }
  // Gradients are not told whether the size of the result was rounded up.
  const most = typeof pad === "string" ? rest : computed("ceil");
  if (result !== undefined) demandBetween(rest.outShape, result, most.outShape);
  const [, outHeight, outWidth] = result ?? rest.outShape;
  // As far as the filter reaches below and to the right, which may be less or more than there is.
  const reachDown = (outHeight - 1) * strideHeight + rest.effectiveFilterHeight;
  const reachRight = (outWidth - 1) * strideWidth + rest.effectiveFilterWidth;
  const height = Math.max(top + inHeight, reachDown), width = Math.max(left + inWidth, reachRight);
  return {
    shape: {
      images: rest.batchSize,
      height,
      width,
      channels: rest.inChannels,
      filterHeight,
      filterWidth,
      filters: rest.outChannels,
      strideHeight,
      strideWidth,
      outHeight,
      outWidth,
    },
    inner: { height: inHeight, width: inWidth, top, left },
    bordered: height !== inHeight || width !== inWidth,
    borders: {
      pad: [
        [0, 0],
        [top, Math.max(bottom, reachDown - top - inHeight)],
        [left, Math.max(right, reachRight - left - inWidth)],
        [0, 0],
      ],
      dimRoundingMode: "floor",
    },
  };
}

/** @throws {RangeError} If the channels do not come last, as tfjs's way forwards demands on wasm too. */
export function demandChannelsLast(attributes: Attributes): void {
  if (attributes?.dataFormat !== "NCHW") return;
  throw new RangeError(
    'conv2d: on wasm the channels come last, "NHWC", got "NCHW"; transpose the images first',
  );
}

function demandBetween(least: readonly number[], result: readonly number[], most: readonly number[]): void {
  if (least.every((size, i) => size === result[i] || most[i] === result[i])) return;
  throw new RangeError(
    `conv2d: the result must have the shape [${least.join(", ")}], got [${result.join(", ")}]`,
  );
}

function four(shape: unknown): [number, number, number, number] {
  if (Array.isArray(shape) && shape.length === 4) {
    const [a, b, c, d] = shape.map(Number);
    return [a, b, c, d];
  }
  throw new TypeError(`conv2d: images and filter must have 4 dimensions, got the shape [${shape}]`);
}

function pairOrBoth(name: string, given: unknown): [number, number] {
  return Array.isArray(given) ? pair(name, given, 1) : pair(name, [given, given], 1);
}

function pair(name: string, given: unknown, least: number): [number, number] {
  if (!Array.isArray(given) || given.length !== 2) {
    throw new TypeError(`conv2d: ${name} must be two numbers, got ${given}`);
  }
  for (const number of given) demandCount("conv2d", name, number, least);
  return [Number(given[0]), Number(given[1])];
}

/** tfjs takes the height of the filter and its stride for the width's too where the padding is one number. */
function padding(pad: unknown): Padding {
  if (pad === "valid" || pad === "same") return pad;
  if (typeof pad === "number") return padding([[0, 0], [pad, pad], [pad, pad], [0, 0]]);
  if (Array.isArray(pad) && pad.length === 4) {
    const [a, b, c, d] = pad.map((borders) => pair("pad", borders, 0));
    return [a, b, c, d];
  }
  throw new TypeError(`conv2d: pad must be "valid", "same", a number or four pairs, got ${pad}`);
}

function rounding(mode: unknown): Rounding {
  return mode === "floor" || mode === "round" || mode === "ceil" ? mode : undefined;
}
