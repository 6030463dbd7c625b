import type { EnvSpec } from "../env.ts";
import type { Scene } from "../scene.ts";
import { TabularEnv } from "../tabular/tabular_env.ts";
import type { TransitionModel } from "../tabular/transition_model.ts";
import type { Direction } from "./direction.ts";
import { type GridMap, type Square, squaresOf } from "./grid_map.ts";
import { drawGrid, type GridOverlay } from "./grid_scene.ts";

/** What makes a grid world the one that it is. */
export interface GridTask {
  /** How it is made. */
  readonly spec: EnvSpec<number, number>;
  /** Its squares; they are the states. */
  readonly map: GridMap;
  /** Where each action leads. */
  readonly directions: readonly Direction[];
  /** What follows what. */
  readonly model: TransitionModel;
}

/** The lie of a grid world, as `rl.plot.grid` takes it. */
export interface GridLayout {
  /** How many squares a row has. */
  readonly columns: number;
  /** Where each action leads. */
  readonly actions: readonly Direction[];
  /** Squares that are walls, and pairs of neighbours with a wall between them. */
  readonly walls: readonly (number | readonly [number, number])[];
  /** What is written into squares: S where episodes begin, G at goals, H at holes, C along a cliff. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
}

/** By which letter the squares of a kind are marked. */
const letters: readonly (readonly [letter: string, kind: Square])[] = [
  ["S", "start"],
  ["G", "goal"],
  ["H", "hole"],
  ["C", "cliff"],
];

/** A world of squares, in which each action is a direction and each square a state. */
export abstract class GridEnv extends TabularEnv {
  /** Its squares and walls. */
  readonly map: GridMap;
  /** Where each action leads. */
  readonly directions: readonly Direction[];

  constructor({ spec, map, directions, model }: GridTask) {
    super(spec, model);
    this.map = map;
    this.directions = directions;
  }

  /** Columns, directions, walls and marks, for `rl.plot.grid({ values }, env.layout)`. */
  get layout(): GridLayout {
    const { columns, walls = [] } = this.map;
    const marks = letters.map(([letter, kind]) => [letter, squaresOf(this.map, kind)] as const);
    return {
      columns,
      actions: this.directions,
      walls: [...squaresOf(this.map, "wall"), ...walls],
      marks: Object.fromEntries(marks.filter(([, squares]) => squares.length > 0)),
    };
  }

  /**
   * The present state as a picture, with values, a policy or visits on the squares if they are given.
   *
   * @throws {RangeError} If there is not one entry for each square.
   */
  render(overlay: GridOverlay = {}): Scene {
    return drawGrid({ map: this.map, directions: this.directions, agent: this.state }, overlay);
  }
}
