import type { Generator } from "../../random/generator.ts";
import { Dynamics } from "./dynamics.ts";
import { gravity, leftEnd, rightEnd, start, topSpeed } from "./mountain_car_valley.ts";

/** Where the flag stands, in metres. */
export const goal = 0.45;

const power = 0.0015; // metres a step a step, at full push
const { fround } = Math;
const power32 = fround(power);

/**
 * The equations of motion of {@linkcode MountainCarContinuous}. Gymnasium begins in double precision, and the first
 * step rounds the state to float32; from then on numpy computes with it in float32, to which it also rounds every
 * constant that meets it.
 */
export class MountainCarContinuousDynamics extends Dynamics {
  readonly #positions = this.state[0];
  readonly #velocities = this.state[1];
  readonly #rounded = this.state[2]; // whether the first step has been taken: 1 or 0
  readonly #goalVelocity: number;

  constructor(copies: number, goalVelocity: number) {
    super(copies, 3);
    this.#goalVelocity = goalVelocity;
  }

  begin(copy: number, random: Generator): void {
    this.#positions[copy] = random.uniform(start.low, start.high);
    this.#velocities[copy] = 0;
    this.#rounded[copy] = 0;
  }

  advance(actions: ArrayLike<number>): void {
    for (let i = 0; i < actions.length; i++) {
      const single = this.#rounded[i] === 1, action = actions[i];
      let position = this.#positions[i], velocity = this.#velocities[i];

      const pull = gravity * Math.cos(round(3 * position, single));
      velocity = round(velocity + round(acceleration(action, pull), single), single);
      velocity = between(velocity, round(-topSpeed, single), round(topSpeed, single));
      position = round(position + velocity, single);
      position = between(position, round(leftEnd, single), round(rightEnd, single));
      if (position === round(leftEnd, single) && velocity < 0) velocity = 0;

      const there = position >= round(goal, single) && velocity >= round(this.#goalVelocity, single);
      this.terminated[i] = there ? 1 : 0;
      this.rewards[i] = (there ? 100 : 0) - action * action * 0.1;
      this.#positions[i] = fround(position);
      this.#velocities[i] = fround(velocity);
      this.#rounded[i] = 1;
    }
  }

  observe(copy: number, observations: Float32Array, at: number): void {
    observations[at] = this.#positions[copy];
    observations[at + 1] = this.#velocities[copy];
  }
}

/** A push within bounds is a float32, and so is what comes of it; one beyond them is clipped to Python's doubles. */
function acceleration(action: number, pull: number): number {
  if (action > 1) return power - pull;
  if (action < -1) return -power - pull;
  return fround(fround(action * power32) - fround(pull));
}

function round(value: number, single: boolean): number {
  return single ? fround(value) : value;
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
