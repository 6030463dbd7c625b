import { type Disc, type Line, palette, type Scene } from "../scene.ts";

const width = 360, height = 300; // pixels
const middle = { x: width / 2, y: 152 }; // the bar
const pixelsPerMetre = 68;

/**
 * Draws the two links to scale, and the line that the tip must reach.
 *
 * @param angle1 Of the first link, in radians from straight down, counter-clockwise.
 * @param angle2 Of the second link, from the first's direction on.
 */
export function drawAcrobot(angle1: number, angle2: number): Scene {
  const joint = end(middle, angle1), tip = end(joint, angle1 + angle2);
  const line = middle.y - pixelsPerMetre;
  return {
    width,
    height,
    shapes: [
      {
        key: "goal",
        kind: "line",
        x: 10,
        y: line,
        toX: width - 20,
        toY: 0,
        stroke: palette.green,
        strokeWidth: 2,
      },
      {
        key: "goal's name",
        kind: "text",
        x: 12,
        y: line - 13,
        text: "the tip must get above this line",
        size: 13,
        fill: palette.green,
        anchor: "start",
      },
      link("first link", middle, angle1, palette.blue),
      link("second link", joint, angle1 + angle2, palette.amber),
      disc("bar", middle, 5, palette.ink),
      disc("joint", joint, 5, palette.ink),
      disc("tip", tip, 5, palette.orange),
    ],
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a link ends that begins at a point. */
function end({ x, y }: Point, angle: number): Point {
  return { x: x + pixelsPerMetre * Math.sin(angle), y: y + pixelsPerMetre * Math.cos(angle) };
}

function link(key: string, from: Point, angle: number, stroke: string): Line {
  return {
    key,
    kind: "line",
    ...from,
    angle: -angle * 180 / Math.PI,
    toX: 0,
    toY: pixelsPerMetre,
    stroke,
    strokeWidth: 13,
  };
}

function disc(key: string, at: Point, radius: number, fill: string): Disc {
  return { key, kind: "disc", ...at, radius, fill };
}
