import { palette } from "../../scene.ts";

/** Light enough for dark letters, and apart for colour-blind eyes. */
const below = "#998ec3", above = "#f1a340";

/** The colour of a square without a number. */
export const gapColour = "#c8c8c8";

/**
 * Colours from white to orange above zero and to purple below it, so that numbers can be written on them. Where
 * there is nothing below zero, or nothing above it, white is the end of the range that is nearer to zero.
 *
 * @param range From the least number to the greatest; beyond, colours stay as they are.
 */
export function shades(
  { low, high }: { readonly low: number; readonly high: number },
): (value: number) => string {
  if (low < 0 && high > 0) {
    const most = Math.max(-low, high);
    return (value) => blend(palette.paper, value < 0 ? below : above, Math.abs(value) / most);
  }
  const [first, last] = low < high ? [low, high] : [low - 1, low];
  const [from, to] = low < 0 ? [below, palette.paper] : [palette.paper, above];
  return (value) => blend(from, to, (value - first) / (last - first));
}

/** A colour on the straight way from one to another. */
export function blend(from: string, to: string, share: number): string {
  const part = Math.min(1, Math.max(0, share));
  const [start, end] = [channels(from), channels(to)];
  return `rgb(${start.map((channel, i) => Math.round(channel + part * (end[i] - channel))).join(", ")})`;
}

/** Red, green and blue of a colour as `#rrggbb`. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
}
