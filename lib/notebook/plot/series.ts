/** A place on a curve. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Every k-th place of a curve, its last included, so that a long one does not
 * make a large picture.
 *
 * @param length Of the curve.
 * @param most How many places to keep, about.
 */
export function everyKth(length: number, most = 300): number[] {
  const stride = Math.max(1, Math.ceil(length / most));
  const places: number[] = [];
  for (let i = 0; i < length; i += stride) places.push(i);
  if (length > 0 && places[places.length - 1] !== length - 1) places.push(length - 1);
  return places;
}

/**
 * A jagged curve with fewer points: of every stretch its lowest and its highest
 * value, so that none of its spikes is lost.
 *
 * @param most How many points to keep, about.
 */
export function envelope(values: ArrayLike<number>, most = 1000): Point[] {
  const stride = Math.max(1, Math.ceil((2 * values.length) / most));
  const points: Point[] = [];
  for (let first = 0; first < values.length; first += stride) {
    const end = Math.min(values.length, first + stride);
    let low = first, high = first;
    for (let i = first + 1; i < end; i++) {
      if (values[i] < values[low]) low = i;
      if (values[i] > values[high]) high = i;
    }
    for (const x of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) {
      points.push({ x, y: values[x] });
    }
  }
  return points;
}
