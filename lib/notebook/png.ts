// @ts-types="npm:@types/upng-js@2.1.5"
import UPNG from "upng-js";
import type { Pixels } from "./raster.ts";

/**
 * A picture as a PNG file of at most 256 colours: small, and for charts not to
 * be told from the original.
 */
export function encodePng({ width, height, data }: Pixels): Uint8Array {
  return new Uint8Array(UPNG.encode([bufferOf(plain(data))], width, height, 256));
}

/**
 * Pictures of one size as an animated PNG file that plays for ever. A viewer
 * that knows no animation shows the first.
 *
 * @param delays How long each picture stands, in milliseconds.
 */
export function encodeAnimatedPng(frames: readonly Pixels[], delays: readonly number[]): Uint8Array {
  const [{ width, height }] = frames;
  // the colours go in multiplied by their opacity: of a scene's card this touches a few points of its corners
  const everyColour = 0; // no search for a smaller palette: scenes have few colours, and it takes long
  const buffers = frames.map(({ data }) => bufferOf(data));
  return new Uint8Array(UPNG.encode(buffers, width, height, everyColour, [...delays]));
}

/** The colours no longer multiplied by their opacity. */
function plain(data: Uint8Array): Uint8Array {
  for (let i = 3; i < data.length; i += 4) {
    const opacity = data[i];
    if (opacity === 255 || opacity === 0) continue;
    for (let channel = i - 3; channel < i; channel++) {
      data[channel] = Math.round((data[channel] * 255) / opacity);
    }
  }
  return data;
}

/** The pixels in a buffer of their own. */
function bufferOf(data: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = data;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? buffer
    : new Uint8Array(data).buffer;
}
