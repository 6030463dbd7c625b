/** Where the squares of a grid world stand on its drawing. */
export class Board {
  readonly rows: number;
  readonly columns: number;
  /** The side of a square, in pixels. */
  readonly side: number;

  /**
   * @param squares How many there are, in rows from the top.
   * @param side In pixels.
   */
  constructor(squares: number, columns: number, side: number) {
    this.columns = columns;
    this.rows = squares / columns;
    this.side = side;
  }

  /** How many squares there are. */
  get squares(): number {
    return this.rows * this.columns;
  }

  /** In pixels. */
  get width(): number {
    return this.columns * this.side;
  }

  /** In pixels. */
  get height(): number {
    return this.rows * this.side;
  }

  /** The upper left corner of a square. */
  corner(square: number): { readonly x: number; readonly y: number } {
    return { x: (square % this.columns) * this.side, y: Math.floor(square / this.columns) * this.side };
  }

  /** The middle of a square. */
  middle(square: number): { readonly x: number; readonly y: number } {
    const { x, y } = this.corner(square);
    return { x: x + this.side / 2, y: y + this.side / 2 };
  }

  /** Whether two squares share an edge. */
  areNeighbours(a: number, b: number): boolean {
    const { x, y } = this.corner(a), other = this.corner(b);
    return Math.abs(Math.abs(x - other.x) + Math.abs(y - other.y) - this.side) < 1e-6;
  }

  /**
   * Refuses what is no square.
   *
   * @throws {RangeError} If it is anything but a whole number from 0 on, below the number of squares.
   */
  demand(what: string, square: number): void {
    if (Number.isInteger(square) && square >= 0 && square < this.squares) return;
    throw new RangeError(
      `grid: ${what}: there is no square ${square}; they are counted row by row from 0 to ${
        this.squares - 1
      }`,
    );
  }
}
