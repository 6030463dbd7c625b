import { type Scene, stepByStep } from "../scene.ts";
import type { Direction } from "./direction.ts";
import type { GridMap } from "./grid_map.ts";
import { drawAgent, drawSmallAgent } from "./grid_scene/agent.ts";
import { drawArrows } from "./grid_scene/arrows.ts";
import { Board } from "./grid_scene/board.ts";
import { drawGround, drawLines } from "./grid_scene/ground.ts";
import { drawMarks } from "./grid_scene/marks.ts";
import { drawNumbers } from "./grid_scene/numbers.ts";
import { type GridOverlay, readOverlay } from "./grid_scene/overlay.ts";
import { drawShades } from "./grid_scene/shading.ts";
import { drawTerrain } from "./grid_scene/terrain.ts";
import { drawFrame, drawWalls } from "./grid_scene/walls.ts";
import { drawWind, windHeight } from "./grid_scene/wind.ts";

export type { GridOverlay } from "./grid_scene/overlay.ts";

/** A grid world, and where its agent is. */
export interface GridPicture {
  /** Its squares and walls. */
  readonly map: GridMap;
  /** Where each action leads. */
  readonly directions: readonly Direction[];
  /** The square on which the agent stands; before the first reset none. */
  readonly agent?: number;
}

const margin = 4; // pixels around the squares, for half of the frame
const largest = 88, widest = 600, highest = 440; // pixels: of a square, and of all of them

/**
 * Draws a grid world: what its squares are, on them what the overlay holds, and
 * the agent above all. Marks and agent move to the corners of their squares when
 * numbers or arrows need the middle.
 *
 * @throws {TypeError} If the overlay is none.
 * @throws {RangeError} If it does not fit the map.
 */
export function drawGrid({ map, directions, agent }: GridPicture, overlay: GridOverlay): Scene {
  const layers = readOverlay(overlay, map.squares.length, directions.length);
  const side = Math.max(4, Math.floor(Math.min(largest, widest / map.columns, highest / map.rows)));
  const board = new Board(map, side, { left: margin, top: margin });
  const isBare = layers.values === undefined && layers.policy === undefined && layers.visits === undefined;
  const numbers = drawNumbers(layers, map, board);
  return {
    width: board.width + 2 * margin,
    height: board.height + 2 * margin + windHeight(map, board),
    framesPerSecond: stepByStep,
    shapes: [
      ...drawGround(map, board),
      ...drawWind(map, board),
      ...drawShades(layers, map, board),
      ...drawLines(board),
      ...drawTerrain(map, board),
      ...drawWalls(map, board),
      ...drawFrame(map, board),
      ...drawMarks(map, board, isBare ? "middle" : "corner"),
      ...numbers,
      ...drawArrows(layers.policy, { map, board, directions, numbered: numbers.length > 0 }),
      ...(agent === undefined ? [] : isBare ? drawAgent(agent, board) : drawSmallAgent(agent, board)),
    ],
  };
}
