import { palette, type Polyline, type Scene } from "../scene.ts";

const width = 360, height = 300; // pixels
const pivot = { x: width / 2, y: height / 2 };
const rodLength = 112; // pixels, for one metre
const arrow = { radius: 40, width: 7, head: 13 }; // pixels, at full torque
const sweep = { arc: 2.4, head: 0.6 }; // radians, at full torque
const bends = 10; // of the arc

/**
 * Draws the rod, a mark where it should point, and the latest torque as a
 * curved arrow around the pivot, which grows with the push.
 *
 * @param angle Of the rod, in radians from upright, counter-clockwise.
 * @param torque As a share of the strongest, from −1 to 1, counter-clockwise.
 */
export function drawPendulum(angle: number, torque: number): Scene {
  return {
    width,
    height,
    shapes: [
      {
        key: "upright",
        kind: "line",
        x: pivot.x,
        y: 8,
        toX: 0,
        toY: 14,
        stroke: palette.green,
        strokeWidth: 4,
      },
      {
        key: "rod",
        kind: "line",
        ...pivot,
        angle: -angle * 180 / Math.PI,
        toX: 0,
        toY: -rodLength,
        stroke: palette.amber,
        strokeWidth: 20,
      },
      ...curvedArrow(torque),
      { key: "pivot", kind: "disc", ...pivot, radius: 5, fill: palette.ink },
    ],
  };
}

/** From above the pivot around it; without torque all its corners are one, and it is not to be seen. */
function curvedArrow(torque: number): Polyline[] {
  const size = Math.abs(torque), neck = sweep.arc * torque;
  const at = (radius: number, angle: number) =>
    [-radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  return [
    {
      key: "torque",
      kind: "polyline",
      ...pivot,
      points: Array.from({ length: bends + 1 }, (_, bend) => at(arrow.radius, neck * bend / bends)),
      stroke: palette.blue,
      strokeWidth: size * arrow.width,
    },
    {
      key: "torque's head",
      kind: "polyline",
      ...pivot,
      points: [
        at(arrow.radius + size * arrow.head, neck),
        at(arrow.radius, neck + sweep.head * torque),
        at(arrow.radius - size * arrow.head, neck),
      ],
      fill: palette.blue,
    },
  ];
}
