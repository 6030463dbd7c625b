import { inFigures } from "../in_figures.ts";
import { palette, type Scene, type Shape, stepByStep } from "../scene.ts";
import { caption, drawMarker } from "./state_row.ts";

/** An arm that was pulled, and what it paid. */
export interface Pull {
  /** Its number. */
  readonly arm: number;
  /** The reward. */
  readonly reward: number;
}

/** What stands for it before the first pull. */
export const noPull: Pull = { arm: -1, reward: 0 };

const left = 30, right = 12; // pixels at either side of the arms
const widest = 750, largest = 54; // pixels: all arms, and from one to the next
const roomy = 52, smallest = 40, narrow = 18; // pixels from arm to arm: for their names, their means, their numbers
const height = 290, top = 14, floor = 236; // pixels from the top; all rewards are drawn between the last two
const reach = 3; // standard deviations that are drawn

/**
 * Draws the rewards of every arm as a bell on its side, its mean as a bar
 * across it with its number below, and what the last pull paid as a disc; the
 * bar of the arm that was pulled is blue.
 *
 * @see Sutton & Barto (2018), figure 2.1
 */
export function drawBandit(means: readonly number[], deviation: number, pull: Pull): Scene {
  const low = Math.min(0, ...means) - reach * deviation, high = Math.max(0, ...means) + reach * deviation;
  const pitch = Math.min(largest, widest / means.length), halfWidth = 0.4 * pitch;
  const perUnit = (floor - top) / (high - low || 1), width = left + means.length * pitch + right;
  const x = (arm: number) => left + (arm + 0.5) * pitch;
  const y = (reward: number) => top + (high - Math.min(high, Math.max(low, reward))) * perUnit;
  const arms = means.flatMap((mean, arm): Shape[] => [
    {
      key: `bell ${arm}`,
      kind: "polyline",
      x: x(arm),
      y: y(mean),
      points: bell(halfWidth, deviation * perUnit),
      fill: palette.faint,
    },
    {
      key: `mean ${arm}`,
      kind: "line",
      x: x(arm) - halfWidth,
      y: y(mean),
      toX: 2 * halfWidth,
      toY: 0,
      stroke: arm === pull.arm ? palette.blue : palette.ink,
      strokeWidth: 2,
    },
  ]);
  const names = means.flatMap((mean, arm): Shape[] => [
    ...(pitch < smallest
      ? []
      : [caption(`mean of ${arm}`, inFigures(mean, 2), [x(arm), floor + 20], palette.line)]),
    ...(pitch < narrow
      ? []
      : [caption(`arm ${arm}`, pitch < roomy ? `${arm}` : `arm ${arm}`, [x(arm), floor + 40])]),
  ]);
  return {
    width,
    height,
    framesPerSecond: stepByStep,
    shapes: [
      caption("0", "0", [left / 2, y(0)], palette.line),
      {
        key: "zero",
        kind: "line",
        x: left,
        y: y(0),
        toX: width - left - right,
        toY: 0,
        stroke: palette.line,
        strokeWidth: 1,
      },
      ...arms,
      ...names,
      ...drawMarker([x(pull.arm), y(pull.reward)], pull.arm < 0 ? 0 : 6),
    ],
  };
}

/** The outline of a normal density that stands on its side, centred on its mean. */
function bell(halfWidth: number, pixelsPerDeviation: number): (readonly [number, number])[] {
  const side = (sign: number) =>
    Array.from({ length: 8 * reach + 1 }, (_, quarter) => {
      const z = quarter / 4 - reach;
      return [
        Math.round(10 * sign * halfWidth * Math.exp(-z * z / 2)) / 10,
        Math.round(-10 * z * pixelsPerDeviation) / 10,
      ] as const;
    });
  return [...side(1), ...side(-1).reverse()];
}
