import { palette, type Shape, type Text } from "../../scene.ts";
import type { GridMap } from "../grid_map.ts";
import type { Board } from "./board.ts";
import { fittingNumbers } from "./fitting_numbers.ts";
import { isDark, legible } from "./legible.ts";
import type { Layers } from "./overlay.ts";

/** Where a number stands in its square. */
type Place = "middle" | "below" | "left below" | "right below";

/** Numbers that are written in the same way, one a square; NaN where there is none. */
interface Written {
  readonly key: string;
  readonly numbers: readonly number[];
  readonly place: Place;
  readonly fill: string;
}

/** The sizes of letters that are tried, in pixels, the most comfortable first. */
const sizes = [15, 12, 10, 8.5];

/** How much room numbers below the middle take, in pixels. */
export function roomBelow(side: number): number {
  return side >= 70 ? 22 : 15;
}

/**
 * The numbers of an overlay. One of them has the middle of the square, unless
 * arrows have it; what then is left stands below. Nothing is written on walls
 * and chasms, where nobody stands, and no 0 on holes or for visits.
 */
export function drawNumbers(
  { values = [], policy, visits = [] }: Layers,
  map: GridMap,
  board: Board,
): Shape[] {
  if (board.side < legible) return [];
  const isFree = policy === undefined, both = values.length > 0 && visits.length > 0;
  const stood = (square: number) => map.squares[square] !== "wall" && map.squares[square] !== "cliff";
  const worth = (value: number, square: number) => value !== 0 || map.squares[square] !== "hole";
  return [
    ...write(
      {
        key: "value",
        numbers: values.map((value, square) => stood(square) && worth(value, square) ? value : NaN),
        place: isFree ? "middle" : both ? "left below" : "below",
        fill: palette.ink,
      },
      map,
      board,
    ),
    ...write(
      {
        key: "visits",
        numbers: visits.map((count, square) => stood(square) && count > 0 ? count : NaN),
        place: both ? "right below" : isFree ? "middle" : "below",
        fill: both ? palette.blue : palette.ink,
      },
      map,
      board,
    ),
  ];
}

function write({ key, numbers, place, fill }: Written, map: GridMap, board: Board): Shape[] {
  const isShared = place === "left below" || place === "right below";
  const room = (isShared ? 0.5 : 1) * board.side - 6, largest = board.side >= 70 && !isShared ? 15 : 12;
  for (const size of sizes.filter((size) => size <= largest)) {
    const textOf = fittingNumbers(numbers, () => room, size);
    if (textOf === undefined) continue;
    return numbers.flatMap((number, square): Shape[] => {
      if (!Number.isFinite(number)) return [];
      const text = { key: `${key} ${square}`, kind: "text", text: textOf(number), size } as const;
      // in a hole there are no arrows, and only its middle is dark
      return isDark(map, square) && !isShared
        ? [{ ...text, ...placeIn(square, "middle", board), fill: palette.paper }]
        : [{ ...text, ...placeIn(square, place, board), fill }];
    });
  }
  return [];
}

function placeIn(square: number, place: Place, board: Board): Pick<Text, "x" | "y" | "anchor"> {
  const { x, y } = board.middle(square), half = board.side / 2;
  const below = y + half - roomBelow(board.side) / 2 - 0.5;
  switch (place) {
    case "middle":
      return { x, y };
    case "below":
      return { x, y: below };
    case "left below":
      return { x: x - half + 4, y: below, anchor: "start" };
    case "right below":
      return { x: x + half - 4, y: below, anchor: "end" };
  }
}
