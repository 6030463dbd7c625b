/** Options of {@linkcode GridWorld}. */
export interface GridWorldOptions {
  /**
   * Rows of letters: `.` floor, `S` a start, `G` a goal, `H` a hole, `#` a wall, and letters of your own, if
   * `rewards` says what they pay. Default: four by four squares, goals in two corners.
   */
  readonly map?: readonly string[];
  /** What a step pays. Default −1. */
  readonly stepReward?: number;
  /** What a step into certain squares pays instead, by their letter, such as `{ G: 1, H: -1 }`. Default: the same. */
  readonly rewards?: Readonly<Record<string, number>>;
  /** How many squares the wind carries upwards those who leave a square, column by column. Default: there is none. */
  readonly wind?: readonly number[];
  /** The probability of going where one means to; otherwise to the left or right of it, equally likely. Default 1. */
  readonly successRate?: number;
}
