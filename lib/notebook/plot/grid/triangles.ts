import type { Board } from "../../../envs/grid/grid_scene/board.ts";
import type { Direction } from "../../../envs/grid/direction.ts";
import { gapColour } from "../../../envs/grid/grid_scene/shades.ts";
import { palette } from "../../../envs/scene.ts";
import { element, textLine } from "../../svg.ts";
import { directions } from "./direction.ts";

/** The classic picture of action values: a square cut by its diagonals, a triangle for each direction. */
export interface TrianglesContent {
  readonly board: Board;
  readonly actions: readonly Direction[];
  readonly colourOf: (value: number) => string;
  /** How the numbers are written; none where there is no room for them. */
  readonly write?: (value: number) => string;
  /** How large they are, in pixels. */
  readonly size?: number;
}

/** How large the numbers in triangles may be, in pixels, the most comfortable first. */
export const numberSizes: readonly number[] = [11, 9.5, 8.5];

/** How wide a number may be, in pixels, in the triangle of a direction. */
export function roomIn(direction: Direction, side: number): number {
  return direction === "up" || direction === "down" ? side - 30 : side / 2 - 8;
}

/** The coloured triangles of a square; one without any number is grey as a whole. */
export function triangles(values: readonly number[], square: number, content: TrianglesContent): string {
  const { board, actions, colourOf } = content, half = board.side / 2;
  if (!values.some(Number.isFinite)) {
    return element("rect", {
      ...board.corner(square),
      width: board.side,
      height: board.side,
      fill: gapColour,
    });
  }
  const { x, y } = board.middle(square);
  return values.map((value, action) => {
    const transform = `translate(${x} ${y}) rotate(${directions[actions[action]].turn})`;
    const fill = Number.isFinite(value) ? colourOf(value) : gapColour;
    const edge = { stroke: palette.paper, "stroke-width": 0.8, "stroke-linejoin": "round" };
    return element("path", { d: `M0 0L${half} ${-half}V${half}z`, transform, fill, ...edge });
  }).join("");
}

/** The numbers in the triangles of a square: the greatest bold, unless all are equal. */
export function triangleNumbers(
  values: readonly number[],
  square: number,
  content: TrianglesContent,
): string {
  const { board, actions, write, size = numberSizes[0] } = content;
  if (write === undefined) return "";
  const { x, y } = board.middle(square), finite = values.filter(Number.isFinite);
  const best = Math.max(...finite), differ = finite.some((value) => value !== best);
  return values.map((value, action) => {
    if (!Number.isFinite(value)) return "";
    const weight = differ && value === best ? 700 : undefined;
    const place = placeOf(actions[action], board.side);
    const look = { "font-size": size, "font-weight": weight, "text-anchor": place.anchor };
    return textLine(write(value), { x: x + place.x, y: y + place.y + 0.365 * size, ...look });
  }).join("");
}

/** Where the middle of a number's line stands, from the middle of its square. */
function placeOf(direction: Direction, side: number): { x: number; y: number; anchor: string } {
  const half = side / 2;
  switch (direction) {
    case "up":
      return { x: 0, y: -half + 11, anchor: "middle" };
    case "down":
      return { x: 0, y: half - 11, anchor: "middle" };
    case "left":
      return { x: -half + 4, y: 0, anchor: "start" };
    case "right":
      return { x: half - 4, y: 0, anchor: "end" };
  }
}
