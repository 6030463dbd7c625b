import { Box } from "../spaces.ts";

/** Where the wall at the left stands, in metres from where the valley crosses zero. */
export const leftEnd = -1.2;
/** Where the road ends at the right. */
export const rightEnd = 0.6;
/** The fastest that a car can be, in metres a step. */
export const topSpeed = 0.07;
/** How hard the valley pulls where it is steepest, in metres a step a step. */
export const gravity = 0.0025;
/** Where a car may begin, at rest near the bottom. */
export const start = { low: -0.6, high: -0.4 } as const;

/** What both mountain cars observe: position and velocity. */
export function valleyObservations(): Box {
  return new Box([leftEnd, -topSpeed], [rightEnd, topSpeed]);
}
