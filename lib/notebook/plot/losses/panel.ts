import * as Plot from "@observablehq/plot";
import { palette } from "../../../envs/scene.ts";
import { readable } from "../../wording.ts";
import { type ChartDrawing, drawChart, halo } from "../chart.ts";
import { envelope, everyKth } from "../series.ts";

/** What is watched while a network learns. */
export interface Watched {
  readonly name: string;
  readonly values: ArrayLike<number>;
  /** The trailing means of the values. */
  readonly means: Float64Array;
}

/** What panels have in common, and which of them names the axis. */
export interface PanelFrame {
  /** Where the axis ends. */
  readonly end: number;
  readonly log: boolean;
  /** Null for a panel with another one below it, whose axis serves both. */
  readonly xLabel: string | null;
  /** In pixels. */
  readonly height: number;
}

const logarithmic = { type: "log", ticks: 4, tickFormat: powerOfTen } as const;

/** One thing that is watched: every value faint, their means bold, and a line at the first that is not finite. */
export function drawPanel(watched: Watched, { end, log, xLabel, height }: PanelFrame): ChartDrawing {
  const { name, values, means } = watched;
  const curve = everyKth(means.length, 500).map((x) => ({ x, y: means[x] }));
  const faint = { stroke: palette.sky, strokeOpacity: 0.55, strokeWidth: 0.8 };
  const marks: Plot.Markish[] = [
    Plot.line(envelope(values), { x: "x", y: "y", ...faint }),
    Plot.line(curve, { x: "x", y: "y", stroke: palette.blue, strokeWidth: 2.5 }),
    ...brokenMarks(values, end),
  ];
  return drawChart({
    height,
    marginBottom: xLabel === null ? 10 : 40,
    x: { label: xLabel, domain: [0, end], axis: xLabel === null ? null : "bottom" },
    y: { label: name, grid: true, nice: true, ...(log ? logarithmic : {}) },
    marks,
  });
}

/** Where the first value stands that is not finite; −1 where all are. */
export function firstBroken(values: ArrayLike<number>): number {
  return Array.from(values).findIndex((value) => !Number.isFinite(value));
}

function brokenMarks(values: ArrayLike<number>, end: number): Plot.Markish[] {
  const place = firstBroken(values);
  if (place < 0) return [];
  const side = place > end / 2
    ? { textAnchor: "end", dx: -6 } as const
    : { textAnchor: "start", dx: 6 } as const;
  const text = `${readable(values[place])} at ${readable(place)}`;
  return [
    Plot.ruleX([place], { stroke: palette.orange, strokeWidth: 2, strokeDasharray: "5 3" }),
    Plot.text([text], { x: [place], frameAnchor: "top", dy: 8, ...side, ...halo }),
  ];
}

function powerOfTen(value: number): string {
  return value >= 1e-4 ? readable(value) : value.toExponential(0).replace("-", "−");
}
