import { palette } from "../../envs/scene.ts";
import { element, textLine } from "../svg.ts";
import { tick } from "./marks.ts";
import { isDone, type Station, tally } from "./stations.ts";

/** The disc of a lesson: a ring that closes as its exercises pass, and in the end is full and ticked. */
export function drawDisc(station: Station, x: number, y: number, radius: number): string {
  const done = isDone(station), { asked, passed } = tally([station]);
  const circle = {
    cx: x,
    cy: y,
    r: radius,
    fill: done ? palette.green : palette.paper,
    stroke: done ? palette.green : station.written ? palette.ink : palette.line,
    "stroke-width": 1.5,
    "stroke-dasharray": station.written ? undefined : "3 3",
  };
  const letters = {
    x,
    y: y + 4.5,
    "text-anchor": "middle",
    "font-size": 13,
    "font-weight": station.written ? 700 : undefined,
    fill: done ? palette.paper : station.written ? palette.ink : palette.line,
  };
  const badge = { cx: x + 15, cy: y - 12, r: 8, fill: palette.green, stroke: palette.paper };
  return [
    element("circle", circle),
    passed > 0 && !done ? arc(passed / asked, x, y, radius) : "",
    textLine(station.number, letters),
    done ? element("circle", badge) + tick(x + 15, y - 12, 8) : "",
  ].join("");
}

/** A share of the ring, clockwise from the top. */
function arc(share: number, x: number, y: number, radius: number): string {
  const angle = 2 * Math.PI * share;
  const end = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)].map((at) => at.toFixed(2));
  const d = `M${x} ${y - radius} A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${end.join(" ")}`;
  return element("path", { d, fill: "none", stroke: palette.green, "stroke-width": 5 });
}
