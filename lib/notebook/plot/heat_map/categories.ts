import { palette } from "../../../envs/scene.ts";
import { count } from "../../wording.ts";

/** The colours of categories, in turn; two that follow each other differ in grey as well. */
const fills = [
  palette.blue,
  palette.amber,
  palette.green,
  palette.sky,
  palette.orange,
  palette.ink,
  palette.pink,
];

/** The categories with their colours. */
export function categoryColours(categories: readonly string[]): { label: string; fill: string }[] {
  return categories.map((label, place) => ({ label, fill: fills[place] }));
}

/**
 * Refuses numbers that are those of no category; NaN may stand anywhere.
 *
 * @throws {RangeError} If there is such a number, or there are more categories than colours.
 */
export function demandCategories(values: readonly number[], categories: readonly string[]): void {
  if (categories.length === 0 || categories.length > fills.length) {
    throw new RangeError(`heatMap: categories must be 1 to ${fills.length}, got ${categories.length}`);
  }
  const odd = values.find((value) => !Number.isNaN(value) && categories[value] === undefined);
  if (odd !== undefined) {
    throw new RangeError(
      `heatMap: with ${categories.length} categories the numbers must be 0 to ${
        categories.length - 1
      }, or NaN, got ${odd}`,
    );
  }
}

/** In how many cells each category stands. */
export function describeCategories(values: readonly number[], categories: readonly string[]): string {
  const cells = (place: number) => values.filter((value) => value === place).length;
  return categories.map((name, place) => `${name} in ${count(cells(place), "cell")}`).join(", ");
}
