import type * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { card } from "./card.ts";
import { drawChart } from "./chart.ts";
import { demandRecord, kindOf } from "./demand.ts";
import { legendOf } from "./legend.ts";

/** Options of {@linkcode custom}: Observable Plot's own. */
export type CustomOptions =
  & Omit<Plot.PlotOptions, "document" | "title" | "subtitle" | "figure" | "caption">
  & {
    readonly title?: string;
    readonly subtitle?: string;
  };

/**
 * Any chart that Observable Plot can draw, on the same card as all others. Of
 * Plot's legends there is that of the colours, `color: { legend: true }`.
 *
 * @param options Plot's own, with marks from `@observablehq/plot`.
 * @param description What is to be seen, in a sentence, for those who cannot see it.
 * @throws {TypeError} If the description is missing, or the legend of something else than colours is asked for.
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
export function custom(options: CustomOptions, description: string): Figure {
  demandRecord("custom", "Plot's options", options, "{ marks: [Plot.lineY([1, 2])] }");
  if (typeof description !== "string") {
    throw new TypeError(
      `custom: description must say in a sentence what is to be seen, got ${kindOf(description)}`,
    );
  }
  const { title, subtitle, color, ...rest } = options;
  for (const [name, scale] of Object.entries({ symbol: rest.symbol, opacity: rest.opacity, r: rest.r })) {
    if (typeof scale === "object" && "legend" in scale && scale.legend) {
      throw new TypeError(`custom: only color can have a legend; say in the subtitle what ${name} means`);
    }
  }
  const { legend, ...colours } = color ?? {};
  const chart = drawChart({ ...rest, color: colours });
  const key = legend ? legendOf(chart.scale("color"), colours.label ?? "") : undefined;
  return card({ ...chart, title, subtitle, description, colourBar: key?.drawing });
}
