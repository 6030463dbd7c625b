import * as Plot from "@observablehq/plot";
import { palette } from "../../../envs/scene.ts";
import type { Range } from "../colour_bar.ts";

/** Light enough for dark letters, and apart for colour-blind eyes. */
const below = "#998ec3", above = "#f1a340";

/** Colours from white to orange above zero and to purple below it, so that numbers can be written on them. */
export function shades({ low, high }: Range): (value: number) => string {
  const ends = low < 0 && high > 0
    ? { domain: [-Math.max(-low, high), 0, Math.max(-low, high)], range: [below, palette.paper, above] }
    : {
      domain: low < high ? [low, high] : [low - 1, low],
      range: low < 0 ? [below, palette.paper] : [palette.paper, above],
    };
  const scale = Plot.scale({ color: { type: "linear", clamp: true, ...ends } });
  return (value) => scale.apply(value);
}
