// AssemblyScript: what a convolution's filter contributed.

import { Shape } from "./convolution_shape.as";
import { addRow, laneBytes, lanes, pack } from "./strips.as";

/**
 * The gradient of the filter: for each weight the sum, over all images and pixels, of the number that it
 * was multiplied with times the gradient of the pixel that came out.
 *
 * @param x The images, with their borders.
 * @param dy The gradients of what came out.
 * @param dw Where the gradients of the filter go.
 * @param strips Takes an image's gradients in strips.
 */
export function filterGradient(shape: Shape, x: usize, dy: usize, dw: usize, strips: usize): void {
  const filters = shape.filters, pixels = shape.pixels, run = shape.run, below = filters << 2;
  memory.fill(dw, 0, shape.filterHeight * run * filters << 2);
  for (let image = 0; image < shape.images; image++) {
    pack(dy, strips, pixels, filters, below, 4);
    let strip = strips;
    for (let filter = 0; filter < filters; filter += lanes) {
      const count = filters - filter;
      let to = dw + (filter << 2);
      for (let row = 0; row < shape.filterHeight; row++) {
        const from = x + row * shape.rowBytes;
        let i = 0;
        for (; i + 4 <= run; i += 4, to += below << 2) four(shape, from + (i << 2), strip, to, below, count);
        for (; i < run; i++, to += below) one(shape, from + (i << 2), strip, to, count);
      }
      strip += pixels * laneBytes;
    }
    x += shape.imageBytes;
    dy += pixels * below;
  }
}

/** Four neighbouring weights of eight filters: 32 sums at once in eight registers. */
function four(shape: Shape, x: usize, strip: usize, to: usize, below: i32, count: i32): void {
  let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
  const right = shape.rightBytes, down = shape.downBytes, columns = shape.outWidth;
  for (let rows = shape.outHeight; rows > 0; rows--, x += down) {
    let at = x;
    for (let i = 0; i < columns; i++, at += right, strip += laneBytes) {
      const first = v128.load(strip), second = v128.load(strip, 16), numbers = v128.load(at);
      const p = v128.shuffle<f32>(numbers, numbers, 0, 0, 0, 0);
      a = f32x4.add(a, f32x4.mul(p, first)), b = f32x4.add(b, f32x4.mul(p, second));
      const q = v128.shuffle<f32>(numbers, numbers, 1, 1, 1, 1);
      c = f32x4.add(c, f32x4.mul(q, first)), d = f32x4.add(d, f32x4.mul(q, second));
      const r = v128.shuffle<f32>(numbers, numbers, 2, 2, 2, 2);
      e = f32x4.add(e, f32x4.mul(r, first)), f = f32x4.add(f, f32x4.mul(r, second));
      const s = v128.shuffle<f32>(numbers, numbers, 3, 3, 3, 3);
      g = f32x4.add(g, f32x4.mul(s, first)), h = f32x4.add(h, f32x4.mul(s, second));
    }
  }
  addRow(to, a, b, count), addRow(to + below, c, d, count);
  addRow(to + (below << 1), e, f, count), addRow(to + (below << 1) + below, g, h, count);
}

/** One weight of eight filters. */
function one(shape: Shape, x: usize, strip: usize, to: usize, count: i32): void {
  let a = f32x4.splat(0), b = a;
  const right = shape.rightBytes, down = shape.downBytes, columns = shape.outWidth;
  for (let rows = shape.outHeight; rows > 0; rows--, x += down) {
    let at = x;
    for (let i = 0; i < columns; i++, at += right, strip += laneBytes) {
      const p = v128.load32_splat(at);
      a = f32x4.add(a, f32x4.mul(p, v128.load(strip)));
      b = f32x4.add(b, f32x4.mul(p, v128.load(strip, 16)));
    }
  }
  addRow(to, a, b, count);
}
