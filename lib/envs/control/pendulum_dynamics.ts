import type { Generator } from "../../random/generator.ts";
import { Dynamics } from "./dynamics.ts";

/** The fastest that the rod can turn, in radians a second. */
export const topSpeed = 8;
/** The strongest that the motor can push, in N m. */
export const topTorque = 2;

const mass = 1; // kg
const length = 1; // m
const interval = 0.05; // s between two steps
const { fround, PI } = Math;
const torqueCost = fround(0.001);

/**
 * The equations of motion of {@linkcode Pendulum}, in double precision. Only what is made of the torque alone is
 * float32, as the action is.
 */
export class PendulumDynamics extends Dynamics {
  readonly #angles = this.state[0];
  readonly #speeds = this.state[1];
  readonly #torques = this.state[2]; // of the latest step, for the picture
  readonly #gravity: number;

  constructor(copies: number, gravity: number) {
    super(copies, 3);
    this.#gravity = gravity;
  }

  begin(copy: number, random: Generator): void {
    this.#angles[copy] = random.uniform(-PI, PI);
    this.#speeds[copy] = random.uniform(-1, 1);
    this.#torques[copy] = 0;
  }

  advance(actions: ArrayLike<number>): void {
    const pull = 3 * this.#gravity / (2 * length), lever = 3 / (mass * (length * length));
    for (let i = 0; i < actions.length; i++) {
      const angle = this.#angles[i], speed = this.#speeds[i];
      const torque = Math.min(Math.max(actions[i], -topTorque), topTorque);

      const lean = fromUpright(angle);
      const effort = fround(torqueCost * fround(torque * torque));
      this.rewards[i] = -(lean * lean + 0.1 * (speed * speed) + effort);

      const faster = speed + (pull * Math.sin(angle) + fround(lever * torque)) * interval;
      const newSpeed = Math.min(Math.max(faster, -topSpeed), topSpeed);
      this.#angles[i] = angle + newSpeed * interval;
      this.#speeds[i] = newSpeed;
      this.#torques[i] = torque;
    }
  }

  observe(copy: number, observations: Float32Array, at: number): void {
    observations[at] = Math.cos(this.#angles[copy]);
    observations[at + 1] = Math.sin(this.#angles[copy]);
    observations[at + 2] = this.#speeds[copy];
  }
}

/** The same angle between −π and π: the state counts on, turn after turn. */
function fromUpright(angle: number): number {
  const turned = (angle + PI) % (2 * PI);
  return (turned < 0 ? turned + 2 * PI : turned) - PI;
}
