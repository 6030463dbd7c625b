import { palette, type Shape } from "../../scene.ts";
import type { GridMap } from "../grid_map.ts";
import type { Board } from "./board.ts";
import { legible } from "./legible.ts";

const blow = "#dbe7ee";

/** How much room the numbers of the wind take below the squares, in pixels. */
export function windHeight({ wind = [] }: GridMap, { side }: Board): number {
  return wind.some((strength) => strength !== 0) && side >= legible ? 22 : 0;
}

/** The wind: an arrow up the column for each square that it carries, and their number below. */
export function drawWind(map: GridMap, board: Board): Shape[] {
  const { side, top, height } = board, { wind = [] } = map;
  const arrows = wind.flatMap((strength, column) =>
    Array.from({ length: Math.abs(strength) }, (_, i): Shape => {
      const width = Math.min(0.36, 0.9 / Math.abs(strength)) * side;
      const x = board.middle(column).x + (i - (Math.abs(strength) - 1) / 2) * width;
      return {
        key: `wind ${column} ${i}`,
        kind: "polyline",
        x,
        y: top + height / 2,
        angle: strength < 0 ? 180 : 0,
        points: arrowUp(width, height - 0.3 * side),
        fill: blow,
      };
    })
  );
  if (windHeight(map, board) === 0) return arrows;
  const numbers = wind.map((strength, column): Shape => ({
    key: `wind of column ${column}`,
    kind: "text",
    x: board.middle(column).x,
    y: top + height + 15,
    text: `${strength}`,
    size: 13,
    fill: strength === 0 ? palette.line : palette.blue,
  }));
  return [...arrows, ...numbers];
}

/** The corners of an arrow about its middle. */
function arrowUp(width: number, height: number): [number, number][] {
  const half = width / 2, shaft = width / 8, tip = -height / 2, neck = tip + 0.9 * width, end = height / 2;
  return [[-shaft, end], [-shaft, neck], [-half, neck], [0, tip], [half, neck], [shaft, neck], [shaft, end]];
}
