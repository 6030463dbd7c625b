import type * as Plot from "@observablehq/plot";
import type { LegendEntry } from "../card.ts";

/** What a chart shows of how numbers are spread. */
export interface Spread {
  readonly marks: readonly Plot.Markish[];
  readonly legend: readonly LegendEntry[];
  /** The same in words. */
  readonly told: string;
}
