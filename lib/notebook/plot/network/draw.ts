import { palette } from "../../../envs/scene.ts";
import { element, textLine, textWidth } from "../../svg.ts";
import { count, readable } from "../../wording.ts";
import type { Layer } from "./layers.ts";

/** How many places a column has at most; in a layer with more units the fifth place is taken by dots. */
const mostPlaces = 8, dotsPlace = 4;
/** In pixels: the drawing, the room below it for words, a unit, and how far two of them stand apart. */
const width = 612, captionHeight = 56, radius = 9, gap = 28;
/** Columns nearer to each other than this have no room for words between them, in pixels. */
const roomForWords = 130;
const weightColour = "#c4c4c4";

/** A unit that is drawn: which one of its layer, and where, from the middle of the columns' height. */
interface Unit {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Draws the layers from left to right, the names of the inputs on the left and of the outputs on the right. */
export function drawNetwork(
  layers: readonly Layer[],
  inputs: readonly string[],
  outputs: readonly string[],
): { drawing: string; width: number; height: number } {
  const left = margin(inputs), right = width - margin(outputs), apart = (right - left) / (layers.length - 1);
  const columns = layers.map(({ units }, place) => column(units, left + place * apart));
  const units = [
    ...columns.slice(1).map((column, place) => weights(columns[place], column)),
    ...columns.map((column, place) => drawUnits(column, colourOf(place, layers.length))),
    ...layers.map((layer, place) => layer.units > mostPlaces ? dots(columns[place][0].x) : ""),
    ...columns[0].map(({ index, x, y }) => label(inputs[index], x - radius - 7, y, "end")),
    ...columns[columns.length - 1].map(({ index, x, y }) =>
      label(outputs[index], x + radius + 7, y, "start")
    ),
  ];
  const words = [
    ...layers.map((layer, place) => caption(layer, left + place * apart)),
    ...(apart < roomForWords
      ? []
      : layers.slice(1).map((layer, place) => parameters(layer, left + (place + 0.5) * apart))),
  ];
  const height = Math.max(...columns.map((column) => column.length)) * gap + gap;
  const drawing = element("g", { transform: `translate(0 ${height / 2})` }, ...units) +
    element("g", { transform: `translate(0 ${height})` }, ...words);
  return { drawing, width, height: height + captionHeight };
}

/** The room for the names beside a column, and at least for half of what stands below it. */
function margin(names: readonly string[]): number {
  return Math.max(48, ...names.map((name) => textWidth(name) + radius + 12));
}

/** The units of a layer that are drawn: all of them, or the first four and the last three. */
function column(units: number, x: number): Unit[] {
  const places = Math.min(units, mostPlaces);
  const all = Array.from({ length: places }, (_, place) => {
    const index = place < dotsPlace ? place : units - places + place;
    return { index, x, y: placeY(place, places) };
  });
  return units > mostPlaces ? all.filter((_, place) => place !== dotsPlace) : all;
}

function placeY(place: number, places: number): number {
  return (place - (places - 1) / 2) * gap;
}

function weights(from: readonly Unit[], to: readonly Unit[]): string {
  const lines = from.flatMap((a) => to.map((b) => `M${a.x} ${a.y}L${b.x} ${b.y}`));
  return element("path", { d: lines.join(""), stroke: weightColour, "stroke-width": 0.7, fill: "none" });
}

function drawUnits(units: readonly Unit[], stroke: string): string {
  return units.map(({ x, y }) =>
    element("circle", { cx: x, cy: y, r: radius, fill: palette.paper, stroke, "stroke-width": 2.5 })
  ).join("");
}

function colourOf(place: number, layers: number): string {
  return place === 0 ? palette.green : place === layers - 1 ? palette.orange : palette.blue;
}

function dots(x: number): string {
  const y = placeY(dotsPlace, mostPlaces);
  return [-7, 0, 7].map((below) => element("circle", { cx: x, cy: y + below, r: 2, fill: palette.ink })).join(
    "",
  );
}

function label(name: string | undefined, x: number, y: number, anchor: string): string {
  return name === undefined ? "" : textLine(name, { x, y: y + 4.4, "text-anchor": anchor });
}

/** What a layer is, below its column. */
function caption({ name, units, activation }: Layer, x: number): string {
  const place = { x, "text-anchor": "middle" };
  return textLine(name, { ...place, y: 16, "font-weight": 700 }) +
    textLine(count(units, "unit"), { ...place, y: 33 }) +
    textLine(activation ?? "", { ...place, y: 50 });
}

/** How many parameters stand between two columns. */
function parameters({ parameters }: Layer, x: number): string {
  const place = { x, fill: palette.line, "text-anchor": "middle" };
  const noun = parameters === 1 ? "parameter" : "parameters";
  return textLine(readable(parameters), { ...place, y: 16 }) + textLine(noun, { ...place, y: 33 });
}
