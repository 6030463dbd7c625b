import { palette } from "../../envs/scene.ts";
import { Figure } from "../figure.ts";
import { element, paper, svgDocument, textLine, textWidth } from "../svg.ts";

/** How a curve is told from the others: by its colour, and in grey by its dashes. */
export interface LineStyle {
  readonly stroke: string;
  /** As SVG's `stroke-dasharray`; none for a whole line. */
  readonly dashes?: string;
}

/** A line of the legend. */
export interface LegendEntry extends LineStyle {
  readonly label: string;
}

/** What stands on a card. */
export interface CardContent {
  /** Elements of SVG, with (0, 0) at their upper left corner. */
  readonly drawing: string;
  /** Of the drawing, in pixels. */
  readonly width: number;
  /** Of the drawing, in pixels. */
  readonly height: number;
  /** The picture in words. */
  readonly description: string;
  readonly title?: string;
  /** How to read the picture, in small grey letters under the title. */
  readonly subtitle?: string;
  readonly legend?: readonly LegendEntry[];
  /** A key to the colours: a row of elements, 16 pixels high, with (0, 0) at its upper left corner. */
  readonly colourBar?: string;
}

const margin = 14; // pixels around the drawing
const titleSize = 15; // pixels

/** The look that curves take in turn. */
export const lineStyles: readonly LineStyle[] = [
  { stroke: palette.blue },
  { stroke: palette.orange, dashes: "7 3" },
  { stroke: palette.green, dashes: "2 3" },
  { stroke: palette.pink, dashes: "9 3 2 3" },
  { stroke: palette.amber, dashes: "14 4" },
  { stroke: palette.sky, dashes: "4 2" },
  { stroke: palette.ink, dashes: "1 4" },
];

/** Puts a drawing on the opaque light card that all figures share, under its title and its legend. */
export function card(content: CardContent): Figure {
  const { drawing, height, description, title, subtitle, legend = [], colourBar } = content;
  const width = Math.max(content.width, Math.ceil(textWidth(title ?? "", titleSize)));
  const parts: string[] = [];
  const x = margin + 4;
  let y = margin;
  if (title !== undefined) {
    parts.push(textLine(title, { x, y: y + 15, "font-size": titleSize, "font-weight": 700 }));
    y += 24;
  }
  if (subtitle !== undefined) {
    parts.push(textLine(subtitle, { x, y: y + 11, fill: palette.line }));
    y += 20;
  }
  for (const row of rows(legend, width)) {
    for (const { entry, left } of row) parts.push(drawEntry(entry, x + left, y + 12));
    y += 20;
  }
  if (colourBar !== undefined) {
    parts.push(element("g", { transform: `translate(${x} ${y})` }, colourBar));
    y += 22;
  }
  if (y > margin) y += 4;
  const left = margin + (width - content.width) / 2; // in the middle under a title that is wider
  parts.push(element("g", { transform: `translate(${left} ${y})` }, drawing));
  const size = { width: width + 2 * margin, height: y + height + margin };
  const svg = svgDocument(size.width, size.height, paper(size.width, size.height), ...parts);
  return new Figure(svg, { ...size, description });
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly left: number;
}

/** Breaks the legend into rows that fit. */
function rows(legend: readonly LegendEntry[], width: number): PlacedEntry[][] {
  const rows: PlacedEntry[][] = [];
  let left = Infinity;
  for (const entry of legend) {
    const room = 36 + textWidth(entry.label);
    if (left + room > width) {
      rows.push([]);
      left = 0;
    }
    rows[rows.length - 1].push({ entry, left });
    left += room + 18;
  }
  return rows;
}

function drawEntry({ label, stroke, dashes }: LegendEntry, x: number, y: number): string {
  const line = {
    x1: x,
    x2: x + 28,
    y1: y - 4,
    y2: y - 4,
    stroke,
    "stroke-width": 2.5,
    "stroke-dasharray": dashes,
  };
  return element("line", line) + textLine(label, { x: x + 36, y });
}
