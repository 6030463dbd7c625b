import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";
import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { element, typeface } from "../svg.ts";
import { card, type CardContent } from "./card.ts";

/** What stands around a chart on its card. */
export type ChartFrame = Omit<CardContent, "drawing" | "width" | "height">;

/** What is needed of the element that Plot makes. */
interface PlotElement {
  readonly tagName: string;
  innerHTML: string;
  querySelector(selector: string): PlotElement | null;
  remove(): void;
}

const document = new DOMParser().parseFromString("<!doctype html><html><body></body></html>", "text/html");

/** The room around the axes, and the size, in pixels. */
const layout = { width: 612, height: 300, marginTop: 26, marginRight: 18, marginBottom: 40, marginLeft: 54 };

/** Draws a chart with Observable Plot, in the house's type and size, on a card. */
export function chart(options: Plot.PlotOptions, frame: ChartFrame): Figure {
  const { width, height } = { ...layout, ...options };
  const plot: PlotElement = Plot.plot({ ...layout, ...options, document });
  const svg = plot.tagName.toLowerCase() === "svg" ? plot : plot.querySelector("svg");
  if (svg === null) throw new TypeError("rl.plot: Plot drew no chart from these options");
  svg.querySelector("style")?.remove(); // it is for browsers; what matters of it follows as attributes
  const type = { fill: palette.ink, "font-family": typeface, "font-size": 12, "text-anchor": "middle" };
  return card({ ...frame, drawing: element("g", type, svg.innerHTML), width, height });
}

/** A level to be reached, as a dashed line with its name above it at the left. */
export function thresholdMarks(threshold: number, label = `threshold ${threshold}`): Plot.Markish[] {
  const at = { y: [threshold], text: [label] };
  const name = { frameAnchor: "left", textAnchor: "start", dx: 6, dy: -9, ...halo } as const;
  return [
    Plot.ruleY([threshold], { stroke: palette.ink, strokeDasharray: "5 4" }),
    Plot.text(at.text, { y: at.y, text: at.text, ...name }),
  ];
}

/** Keeps text legible where it stands on lines. */
export const halo = { stroke: palette.paper, strokeWidth: 4, fill: palette.ink } as const;
