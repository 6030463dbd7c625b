import type * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { chart } from "./chart.ts";

/** Options of {@linkcode custom}: Observable Plot's own. */
export type CustomOptions =
  & Omit<Plot.PlotOptions, "document" | "title" | "subtitle" | "figure" | "caption">
  & {
    readonly title?: string;
    readonly subtitle?: string;
  };

/**
 * Any chart that Observable Plot can draw, on the same card as all others.
 *
 * @param options Plot's own, with marks from `@observablehq/plot`.
 * @param description What is to be seen, in a sentence, for those who cannot see it.
 * @see https://observablehq.com/plot/
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import * as rl from "bellman";
 *
 * const squares = [0, 1, 4, 9, 16];
 * rl.plot.custom({ marks: [Plot.lineY(squares)] }, "The first five squares.");
 * ```
 */
export function custom({ title, subtitle, ...options }: CustomOptions, description: string): Figure {
  return chart(options, { title, subtitle, description });
}
