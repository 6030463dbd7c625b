import type { Value } from "./recordings.ts";

const topTorque = 2, torqueCost = 0.001;

/**
 * How far Gymnasium's reward of Pendulum may be from ours, because numpy takes
 * squares by C's `pow`, which is not always the float nearest to the product:
 *
 * - those of angle and speed, in double precision, are a unit in the last place off in one call of 1,100;
 * - that of the torque is in float32, and the neighbour of the nearest float32 in one call of 1,400. It was in no
 *   call of three million where the exact square lies further than 0.0016 units from the middle between two
 *   float32 numbers.
 */
export function pendulumRewardError(reward: number, action: Value): number {
  const [torque] = typeof action === "number" ? [action] : action;
  return 1e-15 * Math.abs(reward) + squareError(Math.min(Math.abs(torque), topTorque)) * torqueCost;
}

/** Of a number in float32: a unit and its roundings where the square is near a middle, elsewhere nothing. */
function squareError(number: number): number {
  const square = number * number, unit = 2 ** (Math.floor(Math.log2(square)) - 23);
  const isNearMiddle = Math.abs(square / unit % 1 - 0.5) < 0.002;
  return isNearMiddle ? 3 * unit : 0;
}
