import type { Difference } from "./comparison.ts";

/** How many numbers of each kind a check has looked at. */
interface Counts {
  readonly checked: number;
  readonly kinks: number;
  readonly tooSmall: number;
}

/** What a check of gradients found, in a sentence or two. */
export function checkMessage(
  { checked, kinks, tooSmall }: Counts,
  differences: readonly Difference[],
): string {
  const notes = [
    ...(kinks > 0 ? [`${kinks} at a kink, where any slope between those to both sides is right`] : []),
    ...(tooSmall > 0 ? [`${tooSmall} too small to be told from the rounding of the loss`] : []),
  ];
  const aside = notes.length > 0 ? ` (${notes.join("; ")})` : "";
  const [worst] = differences;
  if (worst === undefined) {
    return `the gradient is that of the difference quotients: ${checked} checked${aside}`;
  }
  const { of, index, analytic, numeric } = worst;
  const share = `${differences.length} of ${checked} numbers${aside}`;
  return `the gradient differs from the difference quotients in ${share}, ` +
    `most at ${index} of ${of}: ${short(analytic)} by tfjs, ${short(numeric)} by differences${
      cause(differences)
    }`;
}

/** The usual cause of differences that have something in common. */
function cause(differences: readonly Difference[]): string {
  if (differences.every(({ analytic }) => analytic === 0)) {
    return "; tfjs finds no way from there to the loss, which a stopped gradient, a comparison, or numbers " +
      "taken out of a tensor interrupt";
  }
  const factors = differences.map(({ analytic, numeric }) => analytic / numeric);
  const low = Math.min(...factors), high = Math.max(...factors);
  const common = differences.length > 1 && Number.isFinite(low) && high - low <= 0.01 * Math.abs(high);
  return common ? `; all are ${short((low + high) / 2)} times what they should be` : "";
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
