import { palette } from "../../envs/scene.ts";
import { element, textLine, textWidth } from "../svg.ts";
import type { State } from "./stations.ts";

const radius = 5.5;

/** The sign of an exercise: a disc with a tick, one that is half full, an empty one. */
export function drawMark(state: State, x: number, y: number): string {
  const circle = (fill: string, stroke: string) =>
    element("circle", { cx: x, cy: y, r: radius, fill, stroke, "stroke-width": 1.5 });
  switch (state) {
    case "passed":
      return circle(palette.green, palette.green) + tick(x, y, radius);
    case "tried": {
      const half = `M${x - radius} ${y} a${radius} ${radius} 0 0 0 ${2 * radius} 0 z`;
      return circle(palette.paper, palette.orange) + element("path", { d: half, fill: palette.orange });
    }
    case "to do":
      return circle(palette.paper, palette.line);
  }
}

/** A white tick that fills a disc. */
export function tick(x: number, y: number, radius: number): string {
  const [left, middle, right] = [[-0.5, 0.05], [-0.12, 0.42], [0.52, -0.38]].map(([right, down]) =>
    `${(x + right * radius).toFixed(2)} ${(y + down * radius).toFixed(2)}`
  );
  const line = { fill: "none", stroke: palette.paper, "stroke-width": 0.3 * radius };
  const ends = { "stroke-linecap": "round", "stroke-linejoin": "round" };
  return element("path", { d: `M${left} L${middle} L${right}`, ...line, ...ends });
}

/** What the signs mean, in a row 16 pixels high. */
export function drawKey(): string {
  const parts: string[] = [];
  let x = 0;
  for (const state of ["passed", "tried", "to do"] as const) {
    parts.push(drawMark(state, x + 6, 8), textLine(state, { x: x + 17, y: 12, fill: palette.line }));
    x += 17 + textWidth(state) + 16;
  }
  return parts.join("");
}
