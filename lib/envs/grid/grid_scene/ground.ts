import type { Shape } from "../../scene.ts";
import type { GridMap } from "../grid_map.ts";
import type { Board } from "./board.ts";

const colours = { earth: "#f8f6f1", ice: "#e4f3fb" };
const thin = "#cfd6da";

/** What all squares lie on. */
export function drawGround({ ground = "earth" }: GridMap, { left, top, width, height }: Board): Shape[] {
  const place = { x: left + width / 2, y: top + height / 2, width, height };
  return [{ key: "ground", kind: "rectangle", ...place, fill: colours[ground] }];
}

/** The thin lines between rows and columns: a line each, since large maps have few of them and many squares. */
export function drawLines({ rows, columns, side, left, top, width, height }: Board): Shape[] {
  const look = { kind: "line", stroke: thin, strokeWidth: 1 } as const;
  return [
    ...counted(rows - 1).map((row): Shape => (
      { key: `row ${row}`, ...look, x: left, y: top + row * side, toX: width, toY: 0 }
    )),
    ...counted(columns - 1).map((column): Shape => (
      { key: `column ${column}`, ...look, x: left + column * side, y: top, toX: 0, toY: height }
    )),
  ];
}

/** 1, 2, 3, … */
function counted(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
