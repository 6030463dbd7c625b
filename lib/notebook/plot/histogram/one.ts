import * as Plot from "@observablehq/plot";
import { mean } from "simple-statistics";
import { palette } from "../../../envs/scene.ts";
import { count, readable } from "../../wording.ts";
import { extent } from "../../../envs/extent.ts";
import { type Bins, countInto } from "./bins.ts";
import type { Spread } from "./spread.ts";

/** One distribution: bars, and unless other values are marked a line at its mean. */
export function oneSpread(
  values: readonly number[],
  { markMean, ...bins }: Bins & { readonly markMean: boolean },
): Spread {
  const base = Plot.ruleY([0], { stroke: palette.ink });
  if (values.length === 0) return { marks: [base], legend: [], told: "no values" };
  const middle = mean([...values]), { low, high } = extent(values);
  const bars = Plot.rectY(countInto(values, bins), {
    x1: "from",
    x2: "to",
    y: "count",
    fill: palette.blue,
    inset: 0.5,
  });
  return {
    marks: [bars, base, ...(markMean ? meanMarks(middle) : [])],
    legend: [],
    told: `${count(values.length, "value")} from ${readable(low)} to ${readable(high)}, mean ${
      readable(middle)
    }`,
  };
}

function meanMarks(middle: number): Plot.Markish[] {
  return [
    Plot.ruleX([middle], { stroke: palette.orange, strokeWidth: 2, strokeDasharray: "5 3" }),
    Plot.text([`mean ${readable(middle)}`], {
      x: [middle],
      frameAnchor: "top",
      dy: -14,
      fill: palette.orange,
    }),
  ];
}
