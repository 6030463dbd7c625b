import type { EnvSpec } from "../env.ts";
import { frozen } from "../frozen.ts";
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
  /** Squares where episodes end, and those where nobody stands: there are no actions there. */
  readonly ends: readonly number[];
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

/**
 * A world of squares, in which each action is a direction and each square a
 * state: its map says what is seen, its transition model what happens.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * class Corridor extends rl.GridEnv {
 *   constructor() {
 *     const outcomes = (state: number, action: number) => {
 *       const nextState = action === 0 ? Math.max(0, state - 1) : Math.min(2, state + 1);
 *       const terminated = nextState === 2;
 *       return [{ probability: 1, nextState, reward: terminated ? 1 : 0, terminated }];
 *     };
 *     super({
 *       spec: { id: "Corridor", options: {} },
 *       map: { rows: 1, columns: 3, squares: ["start", "floor", "goal"] },
 *       directions: ["left", "right"],
 *       model: new rl.TransitionModel({ states: 3, actions: 2, start: 0, outcomes }),
 *     });
 *   }
 * }
 *
 * const corridor = new Corridor();
 * corridor.reset(); // 0
 * corridor.step(1).observation; // 1
 * rl.show(corridor.render({ values: [0.9, 1, 0], policy: [1, 1, NaN] }));
 * ```
 */
export abstract class GridEnv extends TabularEnv {
  /** Its squares and walls. */
  readonly map: GridMap;
  /** Where each action leads. */
  readonly directions: readonly Direction[];

  constructor({ spec, map, directions, model }: GridTask) {
    super(spec, model);
    this.map = frozen(structuredClone(map)); // its own: a picture must not change with what others hold
    this.directions = frozen(directions);
  }

  /** Columns, directions, walls and marks, for `rl.plot.grid({ values }, env.layout)`. */
  get layout(): GridLayout {
    const { columns, walls = [] } = this.map;
    const marks = letters.map(([letter, kind]) => [letter, squaresOf(this.map, kind)] as const);
    return {
      columns,
      actions: this.directions,
      walls: [...squaresOf(this.map, "wall"), ...walls],
      ends: letters.flatMap(([, kind]) => kind === "start" ? [] : squaresOf(this.map, kind)),
      marks: Object.fromEntries(marks.filter(([, squares]) => squares.length > 0)),
    };
  }

  /**
   * The present state as a picture, with values, a policy or visits on the squares if they are given.
   *
   * @param overlay What lies on the squares. Default: nothing.
   * @throws {TypeError} If there is no such layer, or it is no list of numbers, one a square.
   * @throws {RangeError} If there is not one entry for each square, an action does not exist, probabilities do not
   * add up to 1, or a count of visits is below 0 or infinite.
   */
  render(overlay: GridOverlay = {}): Scene {
    return drawGrid({ map: this.map, directions: this.directions, agent: this.state }, overlay);
  }
}
