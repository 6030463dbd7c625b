import { type Address, bind } from "./bind.ts";
import { exported } from "./exported.ts";
import { convolution } from "./modules.js";

/**
 * The shape of a convolution, in the order of `convolution_shape.as.ts`; height and width are those of the
 * images with their borders.
 */
export interface ConvolutionShape {
  readonly images: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly filterHeight: number;
  readonly filterWidth: number;
  readonly filters: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
  readonly outHeight: number;
  readonly outWidth: number;
}

/** Where images without their border are within those with it. */
export interface Inner {
  readonly height: number;
  readonly width: number;
  readonly top: number;
  readonly left: number;
}

/** What `convolution.wasm` offers. `shape` is the address of a shape's eleven integers. */
interface Convolution {
  /** See `filter_gradient.as.ts`; `strips` takes `stripNumbers(filters, pixels)` numbers. */
  readonly filterGradient: (
    shape: Address,
    x: Address,
    dy: Address,
    dw: Address,
    strips: Address,
  ) => void;
  /**
   * See `input_gradient.as.ts`; `weights` takes `filterHeight · stripNumbers(run, filters)` numbers and
   * `gradients` `stripNumbers(pixels, filters)`.
   */
  readonly inputGradient: (
    shape: Address,
    dy: Address,
    filter: Address,
    dx: Address,
    weights: Address,
    gradients: Address,
  ) => void;
  readonly addBorders: Bordering;
  readonly cutBorders: Bordering;
}

/** See `borders.as.ts`. */
type Bordering = (
  shape: Address,
  from: Address,
  to: Address,
  height: number,
  width: number,
  top: number,
  left: number,
) => void;

const file = "convolution.wasm";

/** Convolutions on the memory of a backend. */
export const convolutionOn = bind(convolution, (exports): Convolution => ({
  filterGradient: exported(exports, "filterGradient", file),
  inputGradient: exported(exports, "inputGradient", file),
  addBorders: exported(exports, "addBorders", file),
  cutBorders: exported(exports, "cutBorders", file),
}));

/** A shape's eleven integers in the order in which the module reads them. */
export function integersOf(shape: ConvolutionShape): number[] {
  const { images, height, width, channels, filterHeight, filterWidth, filters } = shape;
  const { strideHeight, strideWidth, outHeight, outWidth } = shape;
  const first = [images, height, width, channels, filterHeight, filterWidth, filters];
  return [...first, strideHeight, strideWidth, outHeight, outWidth];
}

/** How many numbers a matrix takes in strips of eight columns. */
export function stripNumbers(columns: number, rows: number): number {
  return Math.ceil(columns / 8) * 8 * rows;
}
