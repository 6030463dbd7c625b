/** A part of a picture. */
export interface Patch<Points> extends Rectangle {
  /** Its pixels, row by row. */
  readonly points: Points;
  /** Whether what was there before shows where a pixel is 0; if not, the patch replaces all of it. */
  readonly over: boolean;
}

interface Rectangle {
  /** Pixels from the left edge. */
  readonly x: number;
  /** Pixels from the top edge. */
  readonly y: number;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

/**
 * What changes from one picture to the next: the smallest rectangle that holds
 * all pixels that differ. Where these are all opaque, those that stay are 0, or
 * as they are if that goes on with the pixel before: the fewer changes along a
 * row, the smaller the file.
 *
 * @param width Of both pictures, in pixels.
 */
export function changeBetween(before: Uint32Array, after: Uint32Array, width: number): Patch<Uint32Array> {
  const rectangle = changedRectangle(before, after, width);
  const points = new Uint32Array(rectangle.width * rectangle.height);
  let opaque = true;
  const eachRow = (visit: (first: number, to: number) => void) => {
    for (let row = 0; row < rectangle.height; row++) {
      visit((rectangle.y + row) * width + rectangle.x, row * rectangle.width);
    }
  };
  eachRow((first, to) => {
    for (let i = first, latest = 0; i < first + rectangle.width; i++, to++) {
      if (before[i] !== after[i]) opaque &&= after[i] >>> 24 === 255;
      else if (after[i] !== latest) latest = 0;
      if (before[i] !== after[i]) latest = after[i];
      points[to] = latest;
    }
  });
  if (!opaque) eachRow((first, to) => points.set(after.subarray(first, first + rectangle.width), to));
  return { ...rectangle, points, over: opaque };
}

/** One pixel where nothing changes, since a frame without pixels may not be. */
function changedRectangle(before: Uint32Array, after: Uint32Array, width: number): Rectangle {
  let left = width, right = 0, top = -1, bottom = 0;
  for (let row = 0, start = 0; start < after.length; row++, start += width) {
    let first = 0, last = width - 1;
    while (first < width && before[start + first] === after[start + first]) first++;
    if (first === width) continue;
    while (last > right && before[start + last] === after[start + last]) last--;
    left = Math.min(left, first);
    right = Math.max(right, last);
    if (top < 0) top = row;
    bottom = row;
  }
  if (top < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Lays a patch on a picture. */
export function lay<Points extends Uint8Array | Uint32Array>(
  { x, y, width, height, points, over }: Patch<Points>,
  picture: Points,
  pictureWidth: number,
): void {
  for (let row = 0, from = 0; row < height; row++) {
    for (let to = (y + row) * pictureWidth + x, end = to + width; to < end; to++, from++) {
      if (!over || points[from] !== 0) picture[to] = points[from];
    }
  }
}
