import { countColours, distanceBetween } from "../colours.ts";
import type { Patch } from "./patch.ts";

const few = 15; // beside the transparent one: a number of four bits
const considered = 128; // the most frequent colours of edges, of which some are chosen
const bearable = 36; // how far colours may be on average from those that stand for them
const represented = 1024; // the most frequent colours, which are to look like themselves

/**
 * So few colours that each pixel takes half a byte: all that fill areas, and
 * for the smoothed edges between these a few steps.
 *
 * @returns At most 15 colours; undefined if the areas alone are of more, or if what is thin has colours of its own.
 */
export function fewColours(patches: readonly Patch<Uint32Array>[]): number[] | undefined {
  const counts = countColours(patches.map(({ points }) => points));
  counts.delete(0);
  const areas = areaColours(patches).filter((colour) => colour !== 0);
  if (areas.length > few) return undefined;
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, represented);
  if (frequent.length <= few) return frequent.map(([colour]) => colour);
  const edges = frequent.map(([colour]) => colour).filter((colour) =>
    colour >>> 24 === 255 && !areas.includes(colour)
  );
  const { steps, errors } = stepsBetween(areas, edges.slice(0, considered), frequent);
  return unlikeness(errors, frequent) > bearable ? undefined : [...areas, ...steps];
}

/** How far those pixels whose colour was not chosen are on average from the nearest that was. */
function unlikeness(errors: Float64Array, frequent: Counts): number {
  let sum = 0, pixels = 0;
  for (const [i, [, count]] of frequent.entries()) {
    if (errors[i] === 0) continue;
    sum += Math.sqrt(errors[i] * count); // the error is the squared distance, once for each pixel
    pixels += count;
  }
  return pixels === 0 ? 0 : sum / pixels;
}

/** The colours that fill a square of three pixels somewhere: no smoothed edge does. */
function areaColours(patches: readonly Patch<Uint32Array>[]): number[] {
  const found = new Set<number>();
  for (const { points, width, height } of patches) {
    for (let i = 2 * width + 2; i < width * height; i++) {
      const colour = points[i];
      if (colour !== points[i - 2 * width - 2] || found.has(colour) || i % width < 2) continue;
      const rows = [i, i - width, i - 2 * width];
      if (rows.every((at) => [at, at - 1, at - 2].every((each) => points[each] === colour))) {
        found.add(colour);
      }
    }
  }
  return [...found];
}

/** Colours, and how many pixels are of each. */
type Counts = readonly (readonly [colour: number, count: number])[];

/** As many candidates as there is room for, each time the one that leaves the least error; and the error then left. */
function stepsBetween(
  areas: readonly number[],
  candidates: readonly number[],
  frequent: Counts,
): { steps: number[]; errors: Float64Array } {
  const errorsWith = (chosen: number) =>
    Float64Array.from(frequent, ([colour, count]) => count * distanceBetween(colour, chosen));
  const errors = areas.map(errorsWith).reduce(lesser, new Float64Array(frequent.length).fill(Infinity));
  const left = new Map(candidates.map((colour) => [colour, errorsWith(colour)]));
  const steps: number[] = [];
  while (areas.length + steps.length < few && left.size > 0) {
    let best = candidates[0], least = Infinity;
    for (const [colour, distances] of left) {
      const sum = sumOfLesser(errors, distances);
      if (sum < least) [best, least] = [colour, sum];
    }
    errors.set(lesser(errors, errorsWith(best)));
    left.delete(best);
    steps.push(best);
  }
  return { steps, errors };
}

function lesser(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => Math.min(value, b[i]));
}

function sumOfLesser(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] < b[i] ? a[i] : b[i];
  return sum;
}
