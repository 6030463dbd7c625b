import * as tf from "@tensorflow/tfjs";
import type { ConvolutionShape, Inner } from "../simd/convolution.ts";

type Attributes = tf.NamedAttrMap | undefined;
type Padding = Parameters<typeof tf.backend_util.computeConv2DInfo>[4];
type Rounding = Parameters<typeof tf.backend_util.computeConv2DInfo>[5];

/** A convolution as its kernels need it. */
export interface Geometry {
  /** With height and width of the images including their borders. */
  readonly shape: ConvolutionShape;
  readonly inner: Inner;
  /** Whether there is a border, so that images must be copied. */
  readonly bordered: boolean;
  /** Whether the filter does not reach the last rows or columns. */
  readonly leavesOut: boolean;
  /** How wide the border is, as tfjs takes it: of the batch, rows, columns and channels, before and behind. */
  readonly borders: [number, number][];
}

/**
 * The shapes of a convolution, from the attributes of its kernels.
 *
 * @param images The shape of the images.
 * @param filter The shape of the filter.
 */
export function geometryOf(images: unknown, filter: unknown, attributes: Attributes): Geometry {
  const { strides, pad, dilations, dimRoundingMode } = attributes ?? {};
  const { padInfo: { top, bottom, left, right }, inHeight, inWidth, ...rest } = tf.backend_util
    .computeConv2DInfo(
      four(images),
      four(filter),
      typeof strides === "number" ? strides : pair(strides),
      dilations === undefined ? 1 : typeof dilations === "number" ? dilations : pair(dilations),
      padding(pad),
      rounding(dimRoundingMode),
    );
  const { strideHeight, strideWidth, outHeight, outWidth, filterHeight, filterWidth } = rest;
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
    leavesOut: reachDown < top + inHeight || reachRight < left + inWidth,
    borders: [[0, 0], [top, bottom], [left, right], [0, 0]],
  };
}

/** @throws {RangeError} If the channels do not come last, as tfjs's way forwards demands on wasm too. */
export function demandChannelsLast(attributes: Attributes): void {
  if (attributes?.dataFormat !== "NCHW") return;
  throw new RangeError(
    'conv2d: on wasm the channels come last, "NHWC", got "NCHW"; transpose the images first',
  );
}

function four(shape: unknown): [number, number, number, number] {
  if (Array.isArray(shape) && shape.length === 4) {
    const [a, b, c, d] = shape.map(Number);
    return [a, b, c, d];
  }
  throw new TypeError(`conv2d: images and filter must have 4 dimensions, got the shape [${shape}]`);
}

function pair(strides: unknown): [number, number] {
  if (Array.isArray(strides) && strides.length === 2) return [Number(strides[0]), Number(strides[1])];
  throw new TypeError(`conv2d: strides must be a number or two, got ${strides}`);
}

function padding(pad: unknown): Padding {
  if (pad === "valid" || pad === "same" || typeof pad === "number") return pad;
  if (Array.isArray(pad) && pad.length === 4) {
    const [a, b, c, d] = pad.map(pair);
    return [a, b, c, d];
  }
  throw new TypeError(`conv2d: pad must be "valid", "same", a number or four pairs, got ${pad}`);
}

function rounding(mode: unknown): Rounding {
  return mode === "floor" || mode === "round" || mode === "ceil" ? mode : undefined;
}
