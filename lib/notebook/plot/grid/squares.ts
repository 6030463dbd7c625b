import { fittingNumbers } from "../../../envs/grid/grid_scene/fitting_numbers.ts";
import { gapColour } from "../../../envs/grid/grid_scene/shades.ts";
import { palette } from "../../../envs/scene.ts";
import { element, textLine } from "../../svg.ts";
import { policyArrows } from "./arrows.ts";
import { numberSizes, roomIn, triangleNumbers, triangles } from "./triangles.ts";
import type { GridWorld } from "./world.ts";

type ColourOf = (value: number) => string;

/** The squares of a world in their colours: what lies under everything else. */
export function drawSquares(world: GridWorld, colourOf: ColourOf): string {
  const { board, values, actionValues, actions, walls } = world;
  const parts = Array.from({ length: board.squares }, (_, square) => {
    if (!walls.squares.has(square) && actionValues !== undefined) {
      return triangles(actionValues[square], square, { board, actions, colourOf });
    }
    const value = values?.[square] ?? 0, { x, y } = board.corner(square);
    const empty = values === undefined ? palette.paper : gapColour;
    const free = values !== undefined && Number.isFinite(value) ? colourOf(value) : empty;
    const fill = walls.squares.has(square) ? palette.ink : free;
    return element("rect", { x, y, width: board.side, height: board.side, fill });
  });
  const edges = Array.from({ length: board.squares }, (_, square) => {
    const { side: width } = board;
    return element("rect", {
      ...board.corner(square),
      width,
      height: width,
      fill: "none",
      stroke: palette.line,
    });
  });
  return parts.join("") + edges.join("");
}

/** What is written on the squares: numbers, arrows and marks. */
export function writeSquares(world: GridWorld, colourOf: ColourOf): string {
  const { board: { squares, side }, values, actionValues, actions, walls } = world;
  // what a wall hides needs no room
  const shown = (numbers: readonly number[]) =>
    numbers.map((value, square) => walls.squares.has(square) ? NaN : value);
  const [numbers, room, sizes] = actionValues === undefined
    ? [shown(values ?? []), () => side - 6, [side >= 70 ? 15 : 12]]
    : [actionValues.flat(), (place: number) => roomIn(actions[place % actions.length], side), numberSizes];
  const written = largestFitting(numbers, room, sizes);
  return Array.from({ length: squares }, (_, square) => {
    const wall = walls.squares.has(square);
    const content = wall ? { drawing: "", full: false } : contentOf(world, square, written, colourOf);
    return content.drawing +
      mark(world, square, { corner: content.full, fill: wall ? palette.paper : palette.ink });
  }).join("");
}

/** How numbers are written, in the first of some sizes in which they fit; in none of them if there is no room. */
function largestFitting(
  numbers: readonly number[],
  room: (place: number) => number,
  sizes: readonly number[],
): { readonly size: number; readonly write?: (value: number) => string } {
  for (const size of sizes) {
    const write = fittingNumbers(numbers, room, size);
    if (write !== undefined) return { size, write };
  }
  return { size: sizes[0] };
}

interface Content {
  readonly drawing: string;
  /** Whether the middle of the square is taken. */
  readonly full: boolean;
}

function contentOf(
  { board, values, policy, actions, actionValues }: GridWorld,
  square: number,
  { size, write }: { readonly size: number; readonly write?: (value: number) => string },
  colourOf: ColourOf,
): Content {
  if (actionValues !== undefined) {
    const drawing = triangleNumbers(actionValues[square], square, { board, actions, colourOf, write, size });
    return { drawing, full: actionValues[square].some(Number.isFinite) };
  }
  const { x, y } = board.middle(square), half = board.side / 2;
  const value = values?.[square] ?? NaN;
  const number = Number.isFinite(value) ? write?.(value) : undefined;
  const moves = policy?.[square].some((probability) => probability > 0) ?? false;
  const below = number !== undefined && moves; // the number then stands under the arrows
  const baseline = below ? y + half - 6 : y + 0.365 * size;
  const letters = number === undefined
    ? ""
    : textLine(number, { x, y: baseline, "font-size": size, "text-anchor": "middle" });
  const reach = below ? half - size / 2 - 6 : board.side * 0.36;
  const arrows = policyArrows(policy?.[square] ?? [], actions, { x, y: below ? y - size / 2 - 2 : y, reach });
  return { drawing: letters + arrows, full: number !== undefined || moves };
}

/** A mark, in the middle of an empty square, else in its upper left corner. */
function mark(
  { board, marks }: GridWorld,
  square: number,
  { corner, fill }: { corner: boolean; fill: string },
): string {
  const text = marks.get(square);
  if (text === undefined) return "";
  const { x, y } = corner ? board.corner(square) : board.middle(square);
  const place = corner ? { x: x + 4, y: y + 13 } : { x, y: y + 4.5, "text-anchor": "middle" };
  return textLine(text, { ...place, fill, "font-size": 12, "font-weight": 700 });
}
