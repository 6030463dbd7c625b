/**
 * A number as it stands in a picture, with a true minus sign, and none before zero.
 *
 * @param decimals How many to write; left out, as many as there are.
 */
export function inFigures(number: number, decimals?: number): string {
  const figures = decimals === undefined ? String(number) : number.toFixed(decimals);
  return Number(figures) === 0 ? figures.replace("-", "") : figures.replaceAll("-", "−");
}
