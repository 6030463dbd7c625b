// AssemblyScript: what the images that went into a convolution contributed.

import { Shape } from "./convolution_shape.as";
import { addRow, laneBytes, lanes, pack, stripsOf } from "./strips.as";

/**
 * The gradient of the images: every pixel that came out hands its gradients back, through the filter, to
 * the numbers that it was computed from.
 *
 * @param dy The gradients of what came out.
 * @param filter The weights.
 * @param dx Where the gradients of the images go, with those of their borders.
 * @param weights Takes the filter in strips, transposed: as many rows as filters.
 * @param gradients Takes an image's gradients so.
 */
export function inputGradient(
  shape: Shape,
  dy: usize,
  filter: usize,
  dx: usize,
  weights: usize,
  gradients: usize,
): void {
  const filters = shape.filters, pixels = shape.pixels, run = shape.run;
  const below = filters << 2, stripBytes = filters * laneBytes;
  for (let row = 0; row < shape.filterHeight; row++) {
    pack(filter + row * run * below, weights + row * stripsOf(run) * stripBytes, filters, run, 4, below);
  }
  memory.fill(dx, 0, shape.images * shape.imageBytes);
  for (let image = 0; image < shape.images; image++) {
    pack(dy, gradients, filters, pixels, 4, below);
    let strip = weights;
    for (let row = 0; row < shape.filterHeight; row++) {
      const to = dx + row * shape.rowBytes;
      for (let i = 0; i < run; i += lanes, strip += stripBytes) {
        for (let pixel = 0; pixel < pixels; pixel += 4) {
          // Four pixels are half the columns of a strip.
          const from = gradients + (pixel / lanes) * stripBytes + ((pixel % lanes) << 2);
          four(shape, from, strip, to + (i << 2), pixel, run - i);
        }
      }
    }
    dx += shape.imageBytes;
    dy += pixels * below;
  }
}

/** What four pixels hand back to eight neighbouring numbers of where the filter lay for each. */
function four(shape: Shape, gradients: usize, strip: usize, to: usize, pixel: i32, count: i32): void {
  let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
  for (let rows = shape.filters; rows > 0; rows--, gradients += laneBytes, strip += laneBytes) {
    const first = v128.load(strip), second = v128.load(strip, 16), numbers = v128.load(gradients);
    const p = v128.shuffle<f32>(numbers, numbers, 0, 0, 0, 0);
    a = f32x4.add(a, f32x4.mul(p, first)), b = f32x4.add(b, f32x4.mul(p, second));
    const q = v128.shuffle<f32>(numbers, numbers, 1, 1, 1, 1);
    c = f32x4.add(c, f32x4.mul(q, first)), d = f32x4.add(d, f32x4.mul(q, second));
    const r = v128.shuffle<f32>(numbers, numbers, 2, 2, 2, 2);
    e = f32x4.add(e, f32x4.mul(r, first)), f = f32x4.add(f, f32x4.mul(r, second));
    const s = v128.shuffle<f32>(numbers, numbers, 3, 3, 3, 3);
    g = f32x4.add(g, f32x4.mul(s, first)), h = f32x4.add(h, f32x4.mul(s, second));
  }
  const pixels = shape.pixels - pixel; // the last strip is filled up with zeros
  addRow(to + shape.corner(pixel), a, b, count);
  if (pixels > 1) addRow(to + shape.corner(pixel + 1), c, d, count);
  if (pixels > 2) addRow(to + shape.corner(pixel + 2), e, f, count);
  if (pixels > 3) addRow(to + shape.corner(pixel + 3), g, h, count);
}
