import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { card } from "../plot/card.ts";
import { element, textLine, textWidth } from "../svg.ts";
import { drawDisc } from "./disc.ts";
import { drawKey, drawMark } from "./marks.ts";
import { isDone, nextOf, type Station } from "./stations.ts";
import { advice, asText, summary } from "./words.ts";

const columns = 4, columnWidth = 196, rowHeight = 102; // pixels
const lane = 14; // pixels at both sides, in which the path turns
const width = columns * columnWidth + 2 * lane;
const radius = 16, pitch = 15; // of a lesson's disc, and from one exercise to the next

/** Draws the course as a path that winds from lesson to lesson, with a sign for every exercise. */
export function drawMap(stations: readonly Station[]): Figure {
  const next = nextOf(stations)?.station;
  const drawing = [
    ...stations.slice(1).map((_, k) => path(stations[k], stations[k + 1], k)),
    ...stations.map((station, k) => drawStation(station, k, station === next)),
  ];
  return card({
    drawing: drawing.join(""),
    width,
    height: Math.ceil(stations.length / columns) * rowHeight,
    title: summary(stations),
    subtitle: fitting(advice(nextOf(stations)), width),
    colourBar: drawKey(),
    description: asText(stations),
  });
}

/** Where the disc of a lesson stands: from left to right, in the next row from right to left, and so on. */
function placeOf(k: number): { x: number; y: number } {
  const row = Math.floor(k / columns), step = k % columns;
  const column = row % 2 === 0 ? step : columns - 1 - step;
  return { x: lane + (column + 0.5) * columnWidth, y: row * rowHeight + 40 };
}

/** The way from a lesson to the next: solid and green behind a lesson that is done, dashed from and to one that is planned. */
function path(from: Station, to: Station, k: number): string {
  const a = placeOf(k), b = placeOf(k + 1);
  return element("path", {
    d: a.y === b.y ? `M${a.x} ${a.y} H${b.x}` : turn(a, b),
    fill: "none",
    stroke: isDone(from) ? palette.green : palette.faint,
    "stroke-width": 5,
    "stroke-linecap": "round",
    "stroke-dasharray": isDone(from) || (from.written && to.written) ? undefined : "1 10",
  });
}

/** Out to the side, down, and back. */
function turn(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const right = a.x > width / 2, bend = 16;
  const side = right ? width - 2 : 2, inner = right ? side - bend : side + bend;
  return `M${a.x} ${a.y} H${inner} Q${side} ${a.y} ${side} ${a.y + bend} V${b.y - bend} ` +
    `Q${side} ${b.y} ${inner} ${b.y} H${b.x}`;
}

function drawStation(station: Station, k: number, isNext: boolean): string {
  const { x, y } = placeOf(k);
  const fill = station.written ? palette.ink : palette.line;
  const title = { x, y: y + 33, "text-anchor": "middle", fill };
  return [
    isNext ? pointer(x, y) : "",
    drawDisc(station, x, y, radius),
    textLine(fitting(station.title, columnWidth), title),
    station.written ? marks(station, x, y + 47) : planned(x, y + 48),
  ].join("");
}

/** Says where to go on. */
function pointer(x: number, y: number): string {
  const words = { x, y: y - 26, "text-anchor": "middle", "font-size": 10.5, "font-weight": 700 };
  return [
    element("rect", { x: x - 41, y: y - 38, width: 82, height: 16, rx: 8, fill: palette.blue }),
    element("path", { d: `M${x - 5} ${y - 22.5} h10 l-5 5 z`, fill: palette.blue }),
    textLine("go on here", { ...words, fill: palette.paper }),
  ].join("");
}

function marks({ marks }: Station, x: number, y: number): string {
  const left = x - (marks.length - 1) * pitch / 2;
  return marks.map(({ state }, k) => drawMark(state, left + k * pitch, y)).join("");
}

function planned(x: number, y: number): string {
  return textLine("planned", { x, y: y + 2, "text-anchor": "middle", "font-size": 11, fill: palette.line });
}

/** A line that is no wider than its place. */
function fitting(line: string, room: number): string {
  let shown = line;
  while (textWidth(shown) > room) shown = `${shown.slice(0, -2).trimEnd()}…`;
  return shown;
}
