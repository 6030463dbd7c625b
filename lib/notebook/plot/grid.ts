import { demandKnown } from "../../demands/known.ts";
import type { Figure } from "../figure.ts";
import { demandRecord } from "./demand.ts";
import { drawGrid } from "./grid/draw.ts";
import { readWorld } from "./grid/world.ts";
import type { GridData, GridOptions } from "./grid/content.ts";

export type { GridData, GridOptions } from "./grid/content.ts";
export type { Direction } from "../../envs/grid/direction.ts";
export type { Marks } from "./grid/marks.ts";
export type { Squares, StateTable } from "./grid/read.ts";
export type { Wall } from "./grid/walls.ts";

const optionNames = [
  "columns",
  "actions",
  "walls",
  "ends",
  "marks",
  "path",
  "colourLabel",
  "colourRange",
  "title",
];

/**
 * A grid world: its values as numbers on colours, white at the least or at
 * zero, orange above and purple below; its policy as arrows, the longer the
 * likelier; or its action values, in each square a triangle for each
 * direction, the greatest bold. A square without a number is grey.
 *
 * Gymnasium counts FrozenLake's actions left, down, right, up, and those of
 * CliffWalking up, right, down, left: `actions` says which it is.
 *
 * @throws {TypeError} If there is nothing to show, `actions` is missing, data are no numbers, or there is no such option.
 * @throws {RangeError} If the data do not fit each other, a square does not exist, `colourRange` is empty, or probabilities do not add up to 1.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.grid({ values: [[0, 0.5], [NaN, 1]] }, { marks: { S: 0, G: 3 }, walls: [2] });
 *
 * // a maze of 3 × 3 squares, a wall between two of them, and a policy that is certain but once
 * const policy = [1, 1, 2, 0, 0, [0.5, 0, 0.5, 0], 0, 0, NaN];
 * const actions = ["up", "right", "down", "left"] as const;
 * rl.plot.grid({ policy }, { columns: 3, actions, walls: [[0, 3]], marks: { G: 8 }, path: [0, 1, 2, 5, 8] });
 * ```
 */
export function grid(data: GridData, options: GridOptions = {}): Figure {
  demandRecord("grid", "what is to be seen", data, "{ values } or { policy } or { actionValues }");
  demandKnown("grid", data, ["values", "policy", "actionValues"]);
  demandLayout(options);
  demandKnown("grid", options, optionNames);
  const { values, policy, actionValues } = data;
  if (actionValues !== undefined && (values !== undefined || policy !== undefined)) {
    throw new TypeError("grid: action values fill the squares; give either them, or values and a policy");
  }
  if (actionValues === undefined && values === undefined && policy === undefined) {
    throw new TypeError("grid: there is nothing to show; give values, a policy or actionValues");
  }
  return drawGrid(readWorld(data, options), options.title);
}

/** Refuses the environment itself in place of its layout. */
function demandLayout(options: unknown): void {
  const isEnv = typeof options === "object" && options !== null && "step" in options;
  if (!isEnv) return;
  throw new TypeError(
    "grid: the lie of a world is given as its layout: rl.plot.grid({ values }, env.unwrapped.layout)",
  );
}
