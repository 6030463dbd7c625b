import { shades } from "../../../envs/grid/grid_scene/shades.ts";
import { palette } from "../../../envs/scene.ts";
import type { Figure } from "../../figure.ts";
import { element, textWidth } from "../../svg.ts";
import { card } from "../card.ts";
import { colourBar } from "../colour_bar.ts";
import { extent } from "../../../envs/extent.ts";
import { describeWorld } from "./describe.ts";
import { drawPath } from "./path.ts";
import { drawSquares, writeSquares } from "./squares.ts";
import { drawWalls } from "./walls.ts";
import type { GridWorld } from "./world.ts";

/** How far the frame reaches beyond the squares, in pixels. */
const frameWidth = 3;

/** Draws a grid world on a card that is just wide enough for it and for what stands above it. */
export function drawGrid(world: GridWorld, title?: string): Figure {
  const { board, values, actionValues, label } = world;
  const numbers = values ?? actionValues?.flat() ?? [];
  const range = world.colourRange ?? extent(numbers), colourOf = shades(range);
  const key = numbers.length > 0 ? colourBar({ label, range, colourOf }) : undefined;
  const subtitle = howToRead(world);
  const texts = [key?.width ?? 0, textWidth(title ?? "", 16.5), textWidth(subtitle ?? "")];
  const width = Math.ceil(Math.max(board.width + 2 * frameWidth, ...texts));
  const left = (width - board.width) / 2;
  const parts = [
    drawSquares(world, colourOf),
    drawPath(world.path, board),
    frame(world),
    drawWalls(world.walls, board),
    writeSquares(world, colourOf),
  ];
  return card({
    drawing: element("g", { transform: `translate(${left} ${frameWidth})` }, ...parts),
    width,
    height: board.height + 2 * frameWidth,
    title,
    subtitle,
    colourBar: key?.drawing,
    description: describeWorld(world, title),
  });
}

function frame({ board: { width, height } }: GridWorld): string {
  const look = { fill: "none", stroke: palette.ink, "stroke-width": frameWidth, "stroke-linejoin": "round" };
  return element("rect", { x: 0, y: 0, width, height, ...look });
}

function howToRead({ policy, actionValues }: GridWorld): string | undefined {
  if (actionValues !== undefined) return "a triangle for each direction; bold: the greatest of a square";
  const uncertain = policy?.some((probabilities) => probabilities.some((p) => p > 0 && p < 1)) ?? false;
  return uncertain ? "the longer an arrow, the likelier the action" : undefined;
}
