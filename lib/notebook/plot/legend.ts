import type * as Plot from "@observablehq/plot";
import { colourBar, type Key, swatches } from "./colour_bar.ts";
import { extent } from "../../envs/extent.ts";

/**
 * The key to a scale of colours: Plot's own needs a browser.
 *
 * @param scale As Plot has worked it out, or undefined where nothing is coloured by data.
 * @param label What the colours are.
 */
export function legendOf(scale: Plot.Scale | undefined, label: string): Key | undefined {
  if (scale === undefined) return undefined;
  const domain = Array.from(scale.domain ?? []);
  const ends = domain.filter((value) => typeof value === "number");
  if (scale.type === "ordinal" || ends.length < domain.length) {
    const entries = domain.map((value) => ({ label: String(value), fill: String(scale.apply(value)) }));
    return swatches(label, entries);
  }
  return colourBar({ label, range: extent(ends), colourOf: (value) => String(scale.apply(value)) });
}
