// AssemblyScript: what a convolution works on.

/**
 * Images of `height` × `width` × `channels`, their borders included, a filter that steps over them, and the
 * pixels that it gives; channels last, everything row by row. Sizes in numbers, distances in bytes.
 *
 * What a row of the filter covers of an image is a run of neighbouring numbers: along it go the inner loops.
 */
// @ts-ignore: AssemblyScript's decorator
@unmanaged
export class Shape {
  images: i32;
  height: i32;
  width: i32;
  channels: i32;
  filterHeight: i32;
  filterWidth: i32;
  filters: i32;
  strideHeight: i32;
  strideWidth: i32;
  outHeight: i32;
  outWidth: i32;

  /** How many pixels the filter gives for an image. */
  get pixels(): i32 {
    return this.outHeight * this.outWidth;
  }

  /** How many numbers of an image a row of the filter covers. */
  get run(): i32 {
    return this.filterWidth * this.channels;
  }

  /** From a row of an image to the next. */
  get rowBytes(): i32 {
    return (this.width * this.channels) << 2;
  }

  /** From an image to the next. */
  get imageBytes(): i32 {
    return this.height * this.rowBytes;
  }

  /** From where the filter lies to where it lies for the pixel to the right. */
  get rightBytes(): i32 {
    return (this.strideWidth * this.channels) << 2;
  }

  /** From where the filter lies to where it lies for the pixel below. */
  get downBytes(): i32 {
    return this.strideHeight * this.rowBytes;
  }

  /** From an image's beginning to where the filter lies for a pixel. */
  corner(pixel: i32): i32 {
    const row = pixel / this.outWidth;
    return row * this.downBytes + (pixel - row * this.outWidth) * this.rightBytes;
  }
}
