// @ts-types="./gifenc.d.ts"
import gifenc from "gifenc";
import type { Film } from "./animation/film.ts";
import { onWhite } from "./colours.ts";

const shortest = 20; // milliseconds: what stands for less, browsers show for 100
const placeInFrame = 9; // bytes from where a frame begins to its left and top edge, two bytes each

/**
 * A film as a GIF file that plays for ever. It is wholly transparent or not at
 * all in each pixel; what is between is shown as on white.
 */
export function encodeGif({ colours, patches, delays }: Film): Uint8Array {
  const gif = gifenc.GIFEncoder();
  for (const [i, { points, x, y, ...size }] of patches.entries()) {
    const begin = gif.bytesView().length;
    gif.writeFrame(points, size.width, size.height, {
      ...(i === 0 && { palette: colours.map(onWhite) }),
      delay: Math.max(shortest, delays[i]),
      transparent: true,
      dispose: 1, // the picture stays, and what changes is laid upon it
    });
    // gifenc puts every frame at the left top
    if (i > 0) gif.bytesView().set([x & 255, x >> 8, y & 255, y >> 8], begin + placeInFrame);
  }
  gif.finish();
  return gif.bytes();
}
