import { Board } from "../../../envs/grid/grid_scene/board.ts";
import type { Direction } from "../../../envs/grid/direction.ts";
import type { Range } from "../colour_bar.ts";
import type { GridData, GridOptions } from "./content.ts";
import { demandSquare } from "./demand_square.ts";
import { directionsOf } from "./direction.ts";
import { readMarks } from "./marks.ts";
import { readPath } from "./path.ts";
import { actionValuesOf, type Layer, numbersOf, probabilitiesOf, readLayer } from "./read.ts";
import { readWalls, type Walls } from "./walls.ts";

/** All that stands on the picture of a grid world, checked. */
export interface GridWorld {
  readonly board: Board;
  /** What the numbers are. */
  readonly label: string;
  /** Between which numbers colours change; given in place of the least and the greatest. */
  readonly colourRange?: Range;
  readonly actions: readonly Direction[];
  readonly values?: readonly number[];
  readonly policy?: readonly (readonly number[])[];
  readonly actionValues?: readonly (readonly number[])[];
  readonly walls: Walls;
  readonly marks: ReadonlyMap<number, string>;
  readonly path: readonly number[];
}

/** Reads a grid world from what was given; see `rl.plot.grid` for what it throws. */
export function readWorld(data: GridData, options: GridOptions): GridWorld {
  const { columns, walls = [], ends = [], marks = {}, path = [] } = options;
  if (columns !== undefined && !(Number.isInteger(columns) && columns >= 1)) {
    throw new RangeError(`grid: columns must be an integer of at least 1, got ${columns}`);
  }
  const layers = Object.entries(data).filter(([, layer]) => layer !== undefined)
    .map(([name, layer]) => readLayer(name, layer, columns));
  demandSameShape(layers);
  const layer = (name: keyof GridData) => layers.find((layer) => layer.name === name);
  const values = layer("values"), policy = layer("policy"), actionValues = layer("actionValues");
  const actions = policy ?? actionValues ? directionsOf(options.actions) : [];
  const board = boardFor(layers[0], actionValues !== undefined);
  for (const square of ends) demandSquare(board, "ends", square);
  const ended = new Set(ends);
  return {
    board,
    label: options.colourLabel ?? (actionValues ? "action value" : "value"),
    colourRange: options.colourRange && rangeOf(options.colourRange),
    actions,
    values: values && numbersOf(values),
    policy: policy && without(ended, probabilitiesOf(policy, actions.length), 0),
    actionValues: actionValues && without(ended, actionValuesOf(actionValues, actions.length), NaN),
    walls: readWalls(walls, board),
    marks: readMarks(marks, board),
    path: readPath(path, board),
  };
}

/** Rows of numbers, those of some squares replaced. */
function without(
  squares: ReadonlySet<number>,
  rows: readonly (readonly number[])[],
  nothing: number,
): readonly (readonly number[])[] {
  return rows.map((row, square) => squares.has(square) ? row.map(() => nothing) : row);
}

function demandSameShape([first, ...others]: readonly Layer[]): void {
  for (const { name, columns, squares } of others) {
    if (columns === first.columns && squares.length === first.squares.length) continue;
    const [one, other] = [first, { columns, squares }].map(({ columns, squares }) =>
      `${squares.length / columns} × ${columns}`
    );
    throw new RangeError(`grid: ${first.name} has ${one} squares, ${name} has ${other}`);
  }
}

function rangeOf([low, high]: readonly [number, number]): Range {
  if (low < high) return { low, high };
  throw new RangeError(`grid: colourRange must be two numbers, the lower first, got ${low} and ${high}`);
}

/** Squares as large as the page allows; those of action values hold four numbers. */
function boardFor({ squares, columns }: Layer, fourNumbers: boolean): Board {
  const rows = squares.length / columns;
  const [largest, width, height] = fourNumbers ? [96, 792, 576] : [84, 606, 480];
  const side = Math.min(largest, width / columns, Math.max(40, height / rows));
  return new Board({ rows, columns }, Math.max(10, Math.floor(side)));
}
