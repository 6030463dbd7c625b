/** What is used of gifenc 1.0.3, which brings no types. */

/** How a frame is written. */
export interface FrameOptions {
  /** Red, green and blue by number; the first frame's holds for all. */
  palette?: readonly (readonly [red: number, green: number, blue: number])[];
  /** In milliseconds. */
  delay?: number;
  /** Whether the colour of number 0 is transparent. */
  transparent?: boolean;
  /** What happens to the frame when the next is shown: 1 for nothing. */
  dispose?: number;
}

/** A GIF file that is being written. */
export interface Encoder {
  writeFrame(points: Uint8Array, width: number, height: number, options?: FrameOptions): void;
  finish(): void;
  /** A copy of what is written. */
  bytes(): Uint8Array;
  /** What is written, in place. */
  bytesView(): Uint8Array;
}

declare const gifenc: { GIFEncoder(): Encoder };
export default gifenc;
