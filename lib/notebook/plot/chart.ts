import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";
import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { element, typeface } from "../svg.ts";
import { card, type CardContent } from "./card.ts";

/** What stands around a chart on its card. */
export type ChartFrame = Omit<CardContent, "drawing" | "width" | "height">;

/** A chart without its card. */
export interface ChartDrawing {
  /** Elements of SVG, with (0, 0) at their upper left corner. */
  readonly drawing: string;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** How a scale of the chart maps data to what is drawn; undefined where the chart has no such scale. */
  readonly scale: Plot.Plot["scale"];
}

/** What is needed of the element that Plot makes. */
interface PlotElement {
  readonly tagName: string;
  innerHTML: string;
  querySelector(selector: string): PlotElement | null;
  remove(): void;
  readonly scale: Plot.Plot["scale"];
}

const document = new DOMParser().parseFromString("<!doctype html><html><body></body></html>", "text/html");

/** The room around the axes, and the size, in pixels. */
const layout = { width: 612, height: 300, marginTop: 26, marginRight: 18, marginBottom: 40, marginLeft: 54 };

/** How wide the axis of x is, and how high a chart with its axes, in pixels. */
export const chartSize = {
  axis: layout.width - layout.marginLeft - layout.marginRight,
  height: layout.height,
};

/** Draws a chart with Observable Plot, in the house's type and size, on a card. */
export function chart(options: Plot.PlotOptions, frame: ChartFrame): Figure {
  return card({ ...frame, ...drawChart(options) });
}

/** Draws a chart with Observable Plot, in the house's type and size. */
export function drawChart(options: Plot.PlotOptions): ChartDrawing {
  const { width, height } = { ...layout, ...options };
  const plot = withRoom(options, (roomy) => Plot.plot({ ...layout, ...roomy, document }));
  const svg = plot.tagName.toLowerCase() === "svg" ? plot : plot.querySelector("svg");
  if (svg === null) throw new TypeError("rl.plot: Plot drew no chart from these options");
  svg.querySelector("style")?.remove(); // it is for browsers; what matters of it follows as attributes
  const type = { fill: palette.ink, "font-family": typeface, "font-size": 12, "text-anchor": "middle" };
  const scale: ChartDrawing["scale"] = (name) => plot.scale(name);
  return { drawing: element("g", type, svg.innerHTML), width, height, scale };
}

/** Draws again where all y are the same: a scale from a number to itself has no ticks but that one, with all its digits. */
function withRoom(options: Plot.PlotOptions, draw: (options: Plot.PlotOptions) => PlotElement): PlotElement {
  const plot = draw(options), scale = plot.scale("y");
  const [low, high]: Iterable<unknown> = scale?.type === "linear" ? scale.domain ?? [] : [];
  if (typeof low !== "number" || low !== high) return plot;
  const room = Math.abs(low) / 2 || 1;
  return draw({ ...options, y: { ...options.y, domain: [low - room, low + room] } });
}

/** A level to be reached, as a dashed line with its name above it at the left. */
export function thresholdMarks(
  threshold: number,
  label = `threshold ${withMinus(threshold)}`,
): Plot.Markish[] {
  const at = { y: [threshold], text: [label] };
  const name = { frameAnchor: "left", textAnchor: "start", dx: 6, dy: -9, ...halo } as const;
  return [
    Plot.ruleY([threshold], { stroke: palette.ink, strokeDasharray: "5 4" }),
    Plot.text(at.text, { y: at.y, text: at.text, ...name }),
  ];
}

/** A number with the minus sign of the axes, which is no hyphen. */
function withMinus(number: number): string {
  return String(number).replace("-", "−");
}

/** Keeps text legible where it stands on lines. */
export const halo = { stroke: palette.paper, strokeWidth: 4, fill: palette.ink } as const;
