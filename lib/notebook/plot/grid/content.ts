import type { Direction } from "../../../envs/grid/direction.ts";
import type { Marks } from "./marks.ts";
import type { Squares, StateTable } from "./read.ts";
import type { Wall } from "./walls.ts";

/** What is seen in the squares of a a grid, each flat with `columns` beside it or in rows. */
export interface GridData {
  /** A number for each square, such as V(s); NaN where it has none. */
  readonly values?: Squares<number>;
  /** For each square the action taken there, or the probabilities of all actions; NaN where there is none. */
  readonly policy?: Squares<number | ArrayLike<number>>;
  /** For each square the values of all actions, Q(s, ·), such as an agent's table; in place of the other two. */
  readonly actionValues?: Squares<ArrayLike<number>> | StateTable;
}

/** Options of a grid. Squares are counted from 0, row by row from the upper left corner, as Gymnasium does. */
export interface GridOptions {
  /** How many squares a row has, where the data come flat. */
  readonly columns?: number;
  /** Where each action leads, in their order; needed with a policy or action values. */
  readonly actions?: readonly Direction[];
  /** Squares that are walls, and pairs of neighbours with a wall between them. Default none. */
  readonly walls?: readonly Wall[];
  /** Squares where nothing is decided, since episodes end there or nobody comes there: they have no actions. Default none. */
  readonly ends?: readonly number[];
  /** Letters or short words in squares. Default none. */
  readonly marks?: Marks;
  /** The squares that an agent went through, in order. Default none. */
  readonly path?: ArrayLike<number>;
  /** What the numbers are. Default `"value"`, of action values `"action value"`. */
  readonly colourLabel?: string;
  /** Between which numbers colours change; beyond, they stay as they are. Default: the least and the greatest. */
  readonly colourRange?: readonly [low: number, high: number];
  /** Above the grid. Default: none. */
  readonly title?: string;
}
