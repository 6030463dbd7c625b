/**
 * Colours that stay apart for colour-blind eyes, on a light card.
 *
 * @see Okabe & Ito (2008), Color Universal Design
 */
export const palette = {
  ink: "#222222",
  line: "#6b6b6b",
  faint: "#d9d9d9",
  paper: "#ffffff",
  blue: "#0072b2",
  orange: "#d55e00",
  green: "#009e73",
  amber: "#e69f00",
  sky: "#56b4e9",
  pink: "#cc79a7",
} as const;

/** Where a shape stands in its scene. */
export interface Placement {
  /** The shape's name, the same from frame to frame. */
  readonly key: string;
  /** Pixels from the left edge to the shape's origin. */
  readonly x: number;
  /** Pixels from the top edge to the shape's origin. */
  readonly y: number;
  /** Degrees, clockwise, about the origin. Default 0. */
  readonly angle?: number;
}

/** A rectangle centred on its origin. */
export interface Rectangle extends Placement {
  readonly kind: "rectangle";
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** As CSS writes colours. */
  readonly fill: string;
  /** In pixels. Default 0. */
  readonly cornerRadius?: number;
}

/** A straight line from the origin to (`toX`, `toY`), both relative to the origin. */
export interface Line extends Placement {
  readonly kind: "line";
  /** Pixels to the right of the origin. */
  readonly toX: number;
  /** Pixels below the origin. */
  readonly toY: number;
  /** As CSS writes colours. */
  readonly stroke: string;
  /** In pixels; the ends are round. */
  readonly strokeWidth: number;
}

/** A disc centred on its origin. */
export interface Disc extends Placement {
  readonly kind: "disc";
  /** In pixels. */
  readonly radius: number;
  /** As CSS writes colours. */
  readonly fill: string;
}

/** A line of text, centred on its origin unless `anchor` says otherwise. */
export interface Text extends Placement {
  readonly kind: "text";
  /** What is written. */
  readonly text: string;
  /** The height of the letters, in pixels. */
  readonly size: number;
  /** As CSS writes colours. */
  readonly fill: string;
  /** Which part of the line stands on the origin. Default `"middle"`. */
  readonly anchor?: "start" | "middle" | "end";
}

/** A line with bends, or the area that it surrounds. */
export interface Polyline extends Placement {
  readonly kind: "polyline";
  /** Its corners, in pixels to the right of the origin and below it. */
  readonly points: readonly (readonly [right: number, below: number])[];
  /** Of the line, as CSS writes colours. Default: no line is drawn. */
  readonly stroke?: string;
  /** Of the line, in pixels; ends and bends are round. Default 1. */
  readonly strokeWidth?: number;
  /** Of the area between the line and its chord, as CSS writes colours. Default: it is not filled. */
  readonly fill?: string;
}

/** Whatever can stand in a scene. */
export type Shape = Rectangle | Line | Polyline | Disc | Text;

/**
 * A picture of an environment's state as plain data, painted in order. It knows
 * nothing of SVG or of a screen; `rl.show` and `rl.animate` draw it.
 */
export interface Scene {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** In the order in which they are painted. */
  readonly shapes: readonly Shape[];
  /** How many such pictures a second one can follow, where they jump from one to the next. Default: as many as run smoothly. */
  readonly framesPerSecond?: number;
}

/** For pictures that jump, as from square to square. */
export const stepByStep = 4; // pictures a second
