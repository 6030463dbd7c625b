// Only tests read pictures, and with other programs than those that wrote them.
// @ts-types="npm:@types/omggif@1.0.5"
// deno-lint-ignore no-import-prefix
import { GifReader } from "npm:omggif@1.0.10";
// deno-lint-ignore no-import-prefix
import UPNG from "npm:upng-js@2.1.0";

/** A PNG file's size in pixels and its frames, decoded. */
export function decode(
  png: Uint8Array,
): { width: number; height: number; frames: Uint8Array[]; delays: number[] } {
  const { width, height, ...image } = UPNG.decode(new Uint8Array(png).buffer);
  const frames = UPNG.toRGBA8({ width, height, ...image }).map((buffer: ArrayBuffer) =>
    new Uint8Array(buffer)
  );
  const delays = image.frames.map(({ delay }: { delay: number }) => delay);
  return { width, height, frames, delays };
}

/** A GIF file's size in pixels and its frames as they look one upon the other; delays in milliseconds. */
export function decodeGif(
  gif: Uint8Array,
): { width: number; height: number; frames: Uint8Array[]; delays: number[] } {
  const reader = new GifReader(gif), { width, height } = reader;
  const picture = new Uint8Array(4 * width * height);
  const numbers = [...Array(reader.numFrames()).keys()];
  const frames = numbers.map((number) => {
    reader.decodeAndBlitFrameRGBA(number, picture);
    return picture.slice();
  });
  return { width, height, frames, delays: numbers.map((number) => 10 * reader.frameInfo(number).delay) };
}

/** How many pixels are of a colour, give or take a little. */
export function countColour(
  pixels: Uint8Array,
  [red, green, blue]: readonly [number, number, number],
): number {
  const near = (a: number, b: number) => Math.abs(a - b) <= 6;
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    if (
      near(pixels[i], red) && near(pixels[i + 1], green) && near(pixels[i + 2], blue) && pixels[i + 3] > 250
    ) {
      count++;
    }
  }
  return count;
}
