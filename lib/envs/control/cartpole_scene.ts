import { palette, type Scene } from "../scene.ts";

const width = 600, height = 200; // pixels
const pixelsPerMetre = 110;
const trackTop = 160; // pixels from the top
const poleLength = 1; // metres, from the axle to the tip

/**
 * Draws the cart and its pole to scale, with the ends of the track marked.
 *
 * @param position Of the cart, in metres from the middle.
 * @param angle Of the pole, in radians to the right of upright.
 * @param positionLimit Where the track ends, in metres from the middle.
 */
export function drawCartPole(position: number, angle: number, positionLimit: number): Scene {
  const middle = width / 2, cart = middle + position * pixelsPerMetre;
  const end = (side: number) => middle + side * positionLimit * pixelsPerMetre;
  const axle = trackTop - 24;
  return {
    width,
    height,
    shapes: [
      {
        key: "track",
        kind: "line",
        x: 0,
        y: trackTop,
        toX: width,
        toY: 0,
        stroke: palette.line,
        strokeWidth: 1.5,
      },
      {
        key: "left end",
        kind: "line",
        x: end(-1),
        y: trackTop - 8,
        toX: 0,
        toY: 16,
        stroke: palette.orange,
        strokeWidth: 3,
      },
      {
        key: "right end",
        kind: "line",
        x: end(1),
        y: trackTop - 8,
        toX: 0,
        toY: 16,
        stroke: palette.orange,
        strokeWidth: 3,
      },
      {
        key: "cart",
        kind: "rectangle",
        x: cart,
        y: trackTop - 15,
        width: 54,
        height: 28,
        cornerRadius: 4,
        fill: palette.ink,
      },
      {
        key: "pole",
        kind: "line",
        x: cart,
        y: axle,
        angle: (angle * 180) / Math.PI,
        toX: 0,
        toY: -poleLength * pixelsPerMetre,
        stroke: palette.amber,
        strokeWidth: 9,
      },
      { key: "axle", kind: "disc", x: cart, y: axle, radius: 4, fill: palette.sky },
    ],
  };
}
