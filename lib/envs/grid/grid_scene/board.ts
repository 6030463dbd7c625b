/** Where the upper left corner of the squares stands in a picture, in pixels. */
export interface Origin {
  readonly left: number;
  readonly top: number;
}

/** Where the squares of a grid stand in a picture. */
export class Board {
  readonly rows: number;
  readonly columns: number;
  /** The side of a square, in pixels. */
  readonly side: number;
  /** Pixels from the picture's left edge. */
  readonly left: number;
  /** Pixels from the picture's top edge. */
  readonly top: number;

  /**
   * @param side In pixels.
   * @param origin Default: the picture's own corner.
   */
  constructor(
    { rows, columns }: { readonly rows: number; readonly columns: number },
    side: number,
    { left, top }: Origin = { left: 0, top: 0 },
  ) {
    this.rows = rows;
    this.columns = columns;
    this.side = side;
    this.left = left;
    this.top = top;
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
    return {
      x: this.left + (square % this.columns) * this.side,
      y: this.top + Math.floor(square / this.columns) * this.side,
    };
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
}
