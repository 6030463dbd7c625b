import { type Disc, palette, type Scene } from "../scene.ts";
import { leftEnd, rightEnd } from "./mountain_car_valley.ts";

const width = 480, height = 300; // pixels
const margin = 0.06; // metres of road beyond either end
const pixelsPerMetre = width / (rightEnd - leftEnd + 2 * margin);
const flagPole = 42; // pixels
const axle = { above: 7, aside: 10 }; // pixels from the road, and from the middle of the car

const road = Array.from({ length: 61 }, (_, step) => {
  const pixels = step * width / 60, position = leftEnd - margin + pixels / pixelsPerMetre;
  return [pixels, down(position)] as const;
});

/**
 * Draws the valley to scale: the wall at its left, the flag, and the car on its
 * slope.
 *
 * @param position Of the car, in metres.
 * @param goal Where the flag stands, in metres.
 */
export function drawMountainCar(position: number, goal: number): Scene {
  const x = across(position), y = down(position), tilt = -Math.atan(slope(position));
  const wheel = (key: string, aside: number): Disc => ({
    key,
    kind: "disc",
    x: x + aside * Math.cos(tilt) + axle.above * Math.sin(tilt),
    y: y + aside * Math.sin(tilt) - axle.above * Math.cos(tilt),
    radius: 6,
    fill: palette.line,
  });
  return {
    width,
    height,
    shapes: [
      {
        key: "ground",
        kind: "polyline",
        x: 0,
        y: 0,
        points: [[0, height], ...road, [width, height]],
        fill: palette.faint,
      },
      { key: "road", kind: "polyline", x: 0, y: 0, points: road, stroke: palette.line, strokeWidth: 1.5 },
      {
        key: "wall",
        kind: "rectangle",
        x: across(leftEnd) - 11,
        y: down(leftEnd) - 30,
        width: 6,
        height: 60,
        fill: palette.orange,
      },
      {
        key: "flag pole",
        kind: "line",
        x: across(goal),
        y: down(goal),
        toX: 0,
        toY: -flagPole,
        stroke: palette.line,
        strokeWidth: 2,
      },
      {
        key: "flag",
        kind: "polyline",
        x: across(goal) + 1,
        y: down(goal) - flagPole,
        points: [[0, 0], [22, 6.5], [0, 13]],
        fill: palette.green,
      },
      {
        key: "car",
        kind: "polyline",
        x,
        y,
        angle: tilt * 180 / Math.PI,
        points: [[-18, -7], [-18, -16], [-11, -16], [-6, -24], [5, -24], [10, -16], [18, -14], [18, -7]],
        fill: palette.ink,
      },
      wheel("rear wheel", -axle.aside),
      wheel("front wheel", axle.aside),
    ],
  };
}

function across(position: number): number {
  return (position - leftEnd + margin) * pixelsPerMetre;
}

/** Pixels from the top to the road, which is a sine. */
function down(position: number): number {
  return height - (0.45 * Math.sin(3 * position) + 0.55) * pixelsPerMetre;
}

/** How steeply the road rises to the right. */
function slope(position: number): number {
  return 3 * 0.45 * Math.cos(3 * position);
}
