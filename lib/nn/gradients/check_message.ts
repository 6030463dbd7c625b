import { inLines } from "../../demands/in_lines.ts";
import type { Difference } from "./comparison.ts";

const shown = 5; // of the differences, at the end of a cell

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
  // The median, so that a few numbers at a kink do not hide what is wrong with the others.
  const factors = differences.map(({ analytic, numeric }) => analytic / numeric).sort((a, b) => a - b);
  const factor = factors[Math.floor(factors.length / 2)];
  const alike = factors.filter((other) => Math.abs(other - factor) <= 0.01 * Math.abs(factor)).length;
  if (alike < 2 || alike < 0.75 * factors.length) return "";
  const those = alike === factors.length ? "all" : `${alike} of these`;
  return `; ${those} are ${short(factor)} times what they should be`;
}

/** A check as it is read: what was found, and under it the worst few of the differences. */
export function checkInLines(message: string, differences: readonly Difference[]): string {
  const rows = differences.slice(0, shown).map(({ of, index, analytic, numeric }) => [
    `${index} of ${of}`,
    `${short(analytic)} by tfjs, ${short(numeric)} by differences`,
  ]);
  const more = differences.length - rows.length;
  if (more > 0) rows.push(["…", `${more} more in differences`]);
  return inLines(`checkGradients: ${message}`, Object.fromEntries(rows));
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
