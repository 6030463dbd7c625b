import * as Plot from "@observablehq/plot";
import { mean } from "simple-statistics";
import { palette } from "../../../envs/scene.ts";
import { count, readable } from "../../wording.ts";
import { lineStyles } from "../card.ts";
import { extent } from "../../../envs/extent.ts";
import { type Bin, type Bins, countInto } from "./bins.ts";
import type { Spread } from "./spread.ts";

/** Some numbers and what they are. */
export interface Sample {
  readonly name: string;
  readonly values: readonly number[];
}

interface Place {
  readonly x: number;
  readonly share: number;
}

/** Several distributions over each other, in the same bins, as shares in percent. */
export function severalSpreads(samples: readonly Sample[], { bins, range }: Bins): Spread {
  const shared = { bins, range: range ?? extent(samples.flatMap(({ values }) => values)) };
  const drawn = samples.map(({ name, values }, place) => ({
    name,
    values,
    style: lineStyles[place % lineStyles.length],
    outline: values.length === 0 ? [] : outlineOf(countInto(values, shared), values.length),
  }));
  const areas = drawn.map(({ outline, style }) =>
    Plot.areaY(outline, { x: "x", y1: 0, y2: "share", fill: style.stroke, fillOpacity: 0.15 })
  );
  const lines = drawn.map(({ outline, style: { stroke, dashes } }) =>
    Plot.line(outline, { x: "x", y: "share", stroke, strokeDasharray: dashes, strokeWidth: 2.2 })
  );
  return {
    marks: [...areas, Plot.ruleY([0], { stroke: palette.ink }), ...lines],
    legend: drawn.map(({ name, values, style }) => ({ label: `${name}${meanOf(values)}`, ...style })),
    told: samples.map(describe).join("; ") || "nothing to show",
  };
}

/** The outline of bars: up at the first bin that is not empty, from height to height, and down after the last. */
function outlineOf(all: readonly Bin[], total: number): Place[] {
  const filled = ({ count }: Bin) => count > 0;
  const bins = all.slice(all.findIndex(filled), all.findLastIndex(filled) + 1);
  const sides = bins.flatMap(({ from, to, count }) => {
    const share = (100 * count) / total;
    return [{ x: from, share }, { x: to, share }];
  });
  return [{ x: bins[0].from, share: 0 }, ...sides, { x: bins[bins.length - 1].to, share: 0 }];
}

function meanOf(values: readonly number[]): string {
  return values.length === 0 ? "" : `, mean ${readable(mean([...values]))}`;
}

function describe({ name, values }: Sample): string {
  if (values.length === 0) return `${name}, no values`;
  const { low, high } = extent(values);
  const told = `${name}, ${count(values.length, "value")} from ${readable(low)} to ${readable(high)}`;
  return told + meanOf(values);
}
