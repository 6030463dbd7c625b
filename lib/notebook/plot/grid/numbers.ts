import { textWidth } from "../../svg.ts";
import { extent } from "../series.ts";

/**
 * Writes numbers with as many decimals as there is room for, the same for all
 * of them, and with no more than three digits that matter in the largest.
 *
 * @param room How wide each may be, in pixels, by its place among the values.
 * @returns How each is written, or undefined where not even whole numbers fit.
 */
export function fittingNumbers(
  values: readonly number[],
  room: (place: number) => number,
  size: number,
): ((value: number) => string) | undefined {
  const finite = values.filter(Number.isFinite);
  const { low, high } = extent(finite);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const whole = finite.every(Number.isInteger) || largest === 0;
  const most = whole ? 0 : Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(largest))));
  for (let decimals = most; decimals >= 0; decimals--) {
    const write = (value: number) => fixed(value, decimals);
    const fits = (value: number, place: number) =>
      !Number.isFinite(value) || textWidth(write(value), size) <= room(place);
    if (values.every(fits)) return write;
  }
  return undefined;
}

/** A number with so many decimals, a true minus, and none before zero. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text.replace("-", "−");
}
