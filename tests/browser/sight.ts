/** What eyes see: whether a picture has loaded, whether it moves, which colours there are. */
import { decode } from "../notebook/pictures.ts";
import type { Locator } from "./browser.ts";

/** The width of a picture in its own pixels, once it stands there; 0 where it is broken. */
export async function widthOf(picture: Locator): Promise<number> {
  await picture.waitFor();
  return await picture.evaluate(async (image: { decode(): Promise<void>; naturalWidth: number }) => {
    await image.decode().catch(() => {});
    return image.naturalWidth;
  });
}

/** Whether a picture changes within five seconds: an animation rests on its last picture for one. */
export async function isMoving(picture: Locator): Promise<boolean> {
  await picture.waitFor();
  const look = async () => (await picture.screenshot({ animations: "allow" })).toString("base64");
  const first = await look();
  for (let tries = 0; tries < 20; tries++) {
    await picture.page().waitForTimeout(250);
    if (await look() !== first) return true;
  }
  return false;
}

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a part of the page as they are on the screen, row by row. */
export async function coloursOf(
  part: Locator,
): Promise<{ width: number; height: number; colours: Colour[] }> {
  const { width, height, frames: [pixels] } = decode(await part.screenshot());
  const colours = Array.from({ length: width * height }, (_, pixel): Colour => {
    const [red, green, blue] = pixels.subarray(4 * pixel);
    return [red, green, blue];
  });
  return { width, height, colours };
}

/**
 * The contrast between two colours, from 1 for the same to 21 for black and white; text is legible from 4.5.
 *
 * @see Web Content Accessibility Guidelines 2.2, success criterion 1.4.3
 */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => value / 255).map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
