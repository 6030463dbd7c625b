// AssemblyScript: images with and without a border of zeros.

import { Shape } from "./convolution_shape.as";

/**
 * Copies images into larger ones, whose other pixels become zero.
 *
 * @param shape Its height and width are those of the larger images.
 */
export function addBorders(
  shape: Shape,
  from: usize,
  to: usize,
  height: i32,
  width: i32,
  top: i32,
  left: i32,
): void {
  const rowBytes = (width * shape.channels) << 2;
  memory.fill(to, 0, shape.images * shape.imageBytes);
  to += top * shape.rowBytes + ((left * shape.channels) << 2);
  for (let image = 0; image < shape.images; image++, to += shape.imageBytes) {
    for (let row = 0; row < height; row++, from += rowBytes) {
      memory.copy(to + row * shape.rowBytes, from, rowBytes);
    }
  }
}

/** Copies the middle of images: the inverse of `addBorders`. */
export function cutBorders(
  shape: Shape,
  from: usize,
  to: usize,
  height: i32,
  width: i32,
  top: i32,
  left: i32,
): void {
  const rowBytes = (width * shape.channels) << 2;
  from += top * shape.rowBytes + ((left * shape.channels) << 2);
  for (let image = 0; image < shape.images; image++, from += shape.imageBytes) {
    for (let row = 0; row < height; row++, to += rowBytes) {
      memory.copy(to, from + row * shape.rowBytes, rowBytes);
    }
  }
}
