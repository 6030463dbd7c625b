import { extent } from "../../extent.ts";
import { palette, type Shape } from "../../scene.ts";
import type { GridMap } from "../grid_map.ts";
import type { Board } from "./board.ts";
import type { Layers } from "./overlay.ts";
import { blend, gapColour, shades } from "./shades.ts";

/** The squares in the colours of their values; without values, the darker the more often they were visited. */
export function drawShades({ values, visits }: Layers, { squares }: GridMap, board: Board): Shape[] {
  const colours = values !== undefined ? coloursOf(values) : visits !== undefined ? tracesOf(visits) : [];
  return colours.flatMap((fill, square): Shape[] => {
    if (squares[square] === "wall") return [];
    const place = { ...board.middle(square), width: board.side, height: board.side };
    return [{ key: `shade ${square}`, kind: "rectangle", ...place, fill }];
  });
}

function coloursOf(values: readonly number[]): string[] {
  const colourOf = shades(extent(values));
  return values.map((value) => Number.isFinite(value) ? colourOf(value) : gapColour);
}

/** By the logarithm: else a square that is visited all the time would leave all others white. */
function tracesOf(visits: readonly number[]): string[] {
  const most = Math.log1p(extent(visits).high);
  return visits.map((count) => blend(palette.paper, palette.sky, most === 0 ? 0 : Math.log1p(count) / most));
}
