import type { Shape, Text } from "../../scene.ts";
import type { Board } from "./board.ts";
import { legible, roomy } from "./legible.ts";

/** What is written, in which colour. */
export type Word = Pick<Text, "key" | "text" | "fill">;

/** Letters as they are written in a corner. */
export interface CornerLetters {
  /** The size of the largest, in pixels. */
  readonly largest: number;
  /** Pixels from the square's left edge. Default: just clear of a wall there. */
  readonly left?: number;
}

/**
 * Writes a word in the middle of a square, if the square is large enough.
 *
 * @param largest The size of the largest letters, in pixels.
 */
export function inMiddle(word: Word, square: number, board: Board, largest: number): Shape[] {
  if (board.side < legible) return [];
  const size = Math.min(largest, sizeFor(word.text, board.side));
  return [{ ...word, kind: "text", ...board.middle(square), size }];
}

/** Writes a word in the upper left corner of a square, if the square is large enough. */
export function inCorner(word: Word, square: number, board: Board, letters: CornerLetters): Shape[] {
  const { side } = board, { x, y } = board.corner(square), margin = 0.08 * side;
  if (side < roomy) return [];
  const { largest, left = margin } = letters;
  const size = Math.min(largest, 0.3 * side, sizeFor(word.text, side - left));
  return [{ ...word, kind: "text", x: x + left, y: y + margin + size / 2, size, anchor: "start" }];
}

/** The size of the largest letters in which a word fits into so many pixels, with room to spare. */
function sizeFor(word: string, width: number): number {
  return 0.85 * width / (0.7 * word.length);
}
