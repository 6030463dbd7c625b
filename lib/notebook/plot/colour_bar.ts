import { gapColour } from "../../envs/grid/grid_scene/shades.ts";
import { palette } from "../../envs/scene.ts";
import { element, textLine, textWidth } from "../svg.ts";
import { readable } from "../wording.ts";
import type { extent } from "../../envs/extent.ts";

/** From the least number to the greatest. */
export type Range = ReturnType<typeof extent>;

/** What a key to colours tells. */
export interface ColourBarContent {
  /** What the colours are. */
  readonly label: string;
  /** Which numbers they stand for; none where `low` is above `high`. */
  readonly range: Range;
  readonly colourOf: (value: number) => string;
  /** What stands for the squares without a number, if there are any. */
  readonly gaps?: string;
}

const steps = 60, stepWidth = 3;

/** The colours in a row, with the numbers that they stand for. */
export function colourBar({ label, range: { low, high }, colourOf, gaps }: ColourBarContent): Key {
  const key = new Key();
  key.write(label);
  if (low <= high) {
    key.write(readable(low));
    ramp(key, low, high, colourOf);
  }
  if (gaps !== undefined) key.swatch(gapColour, gaps);
  return key;
}

function ramp(key: Key, low: number, high: number, colourOf: (value: number) => string): void {
  const zero = key.width + (steps * stepWidth * -low) / (high - low);
  for (let i = 0; i < steps; i++) {
    const fill = colourOf(low + ((high - low) * (i + 0.5)) / steps);
    key.add(element("rect", { x: key.width, y: 2, width: stepWidth + 0.5, height: 12, fill }), stepWidth);
  }
  if (low < 0 && high > 0) { // where white stands for
    key.add(element("line", { x1: zero, x2: zero, y1: 0, y2: 16, stroke: palette.ink }));
    key.add(textLine("0", { x: zero + 3, y: 12 }));
  }
  key.add("", 8);
  key.write(readable(high));
}

/** The colours of a few things, each beside its name. */
export function swatches(
  label: string,
  entries: readonly { readonly label: string; readonly fill: string }[],
  gaps?: string,
): Key {
  const key = new Key();
  key.write(label);
  for (const { label, fill } of entries) key.swatch(fill, label);
  if (gaps !== undefined) key.swatch(gapColour, gaps);
  return key;
}

/** A row of elements of SVG, 16 pixels high, that grows to the right. */
export class Key {
  #drawing = "";
  #width = 0;

  /** The elements. */
  get drawing(): string {
    return this.#drawing;
  }

  /** How far the row reaches, in pixels. */
  get width(): number {
    return this.#width;
  }

  /** Adds an element, and makes the row longer. */
  add(drawing: string, width = 0): void {
    this.#drawing += drawing;
    this.#width += width;
  }

  /** Adds a few words. */
  write(text: string): void {
    if (text !== "") this.add(textLine(text, { x: this.#width, y: 12 }), textWidth(text) + 10);
  }

  /** Adds a square of a colour, and what it stands for. */
  swatch(fill: string, label: string): void {
    const square = element("rect", { x: this.#width + 8, y: 2, width: 12, height: 12, fill });
    this.add(square, 28);
    this.write(label);
  }
}
