import type { Generator } from "../../random/generator.ts";
import { Dynamics } from "./dynamics.ts";
import { gravity, leftEnd, rightEnd, start, topSpeed } from "./mountain_car_valley.ts";

/** Where the flag stands, in metres. */
export const goal = 0.5;

const push = 0.001; // metres a step a step

/** The equations of motion of {@linkcode MountainCar}, in double precision. */
export class MountainCarDynamics extends Dynamics {
  readonly #positions = this.state[0];
  readonly #velocities = this.state[1];
  readonly #goalVelocity: number;

  constructor(copies: number, goalVelocity: number) {
    super(copies, 2);
    this.#goalVelocity = goalVelocity;
  }

  begin(copy: number, random: Generator): void {
    this.#positions[copy] = random.uniform(start.low, start.high);
    this.#velocities[copy] = 0;
  }

  advance(actions: ArrayLike<number>): void {
    for (let i = 0; i < actions.length; i++) {
      let position = this.#positions[i], velocity = this.#velocities[i];

      velocity += (actions[i] - 1) * push + Math.cos(3 * position) * -gravity;
      velocity = Math.min(Math.max(velocity, -topSpeed), topSpeed);
      position = Math.min(Math.max(position + velocity, leftEnd), rightEnd);
      if (position === leftEnd && velocity < 0) velocity = 0;

      this.#positions[i] = position;
      this.#velocities[i] = velocity;
      this.terminated[i] = position >= goal && velocity >= this.#goalVelocity ? 1 : 0;
      this.rewards[i] = -1;
    }
  }

  observe(copy: number, observations: Float32Array, at: number): void {
    observations[at] = this.#positions[copy];
    observations[at + 1] = this.#velocities[copy];
  }
}
