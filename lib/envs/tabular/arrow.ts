import type { Polyline } from "../scene.ts";

/** A place in a picture, in pixels from the left and the upper edge. */
export type Place = readonly [x: number, y: number];

const longestHead = 8; // pixels
const spread = 0.45; // radians to either side of the shaft

/** A line along some places with an arrow's head at the last. */
export function arrow(key: string, places: readonly Place[], stroke: string): Polyline {
  const [[x, y]] = places, [[beforeX, beforeY], [tipX, tipY]] = places.slice(-2);
  const shaft = Math.hypot(beforeX - tipX, beforeY - tipY),
    head = Math.min(longestHead, Math.max(3, shaft / 2.5));
  const back = Math.atan2(beforeY - tipY, beforeX - tipX);
  const barb = (side: number): Place => [
    tipX + head * Math.cos(back + side * spread),
    tipY + head * Math.sin(back + side * spread),
  ];
  const all = [...places, barb(1), places[places.length - 1], barb(-1)];
  const points = all.map(([right, below]): Place => [rounded(right - x), rounded(below - y)]);
  return { key, kind: "polyline", x, y, points, stroke, strokeWidth: 1.5 };
}

/** Places along an arc of a circle; angles in radians, clockwise from the right. */
export function arc([x, y]: Place, radius: number, from: number, to: number): Place[] {
  const pieces = 16;
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const angle = from + (to - from) * piece / pieces;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
