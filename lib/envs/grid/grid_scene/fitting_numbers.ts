import { inFigures } from "../../in_figures.ts";

/** How wide signs stand in DejaVu Sans, in which pictures are written, as shares of the size of the letters. */
const widths: Readonly<Record<string, number>> = { ".": 0.318, "−": 0.838 }, digitWidth = 0.637;

/**
 * Writes numbers with as many decimals as there is room for, the same for all
 * of them, and with no more than three digits that matter in the largest.
 *
 * @param room How wide each may be, in pixels, by its place among the values.
 * @param size Of the digits, in pixels.
 * @returns How each is written, or undefined where not even whole numbers fit.
 */
export function fittingNumbers(
  values: readonly number[],
  room: (place: number) => number,
  size: number,
): ((value: number) => string) | undefined {
  const finite = values.filter(Number.isFinite);
  const largest = finite.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const whole = finite.every(Number.isInteger);
  const most = whole ? 0 : Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(largest))));
  for (let decimals = most; decimals >= 0; decimals--) {
    const write = (value: number) => inFigures(value, decimals);
    const fits = (value: number, place: number) =>
      !Number.isFinite(value) || widthOf(write(value)) * size <= room(place);
    if (values.every(fits)) return write;
  }
  return undefined;
}

function widthOf(number: string): number {
  return Array.from(number, (sign) => widths[sign] ?? digitWidth).reduce((sum, width) => sum + width, 0);
}
