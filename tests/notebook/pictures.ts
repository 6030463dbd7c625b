import UPNG from "upng-js";

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
