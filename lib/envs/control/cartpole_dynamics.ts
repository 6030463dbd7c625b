import type { Generator } from "../../random/generator.ts";
import { Dynamics } from "./dynamics.ts";

/** How far the cart may be from the middle, in metres. */
export const positionLimit = 2.4;
/** How far the pole may lean, in radians. */
export const angleLimit = (12 * 2 * Math.PI) / 360;

const gravity = 9.8; // m/s²
const cartMass = 1, poleMass = 0.1; // kg
const totalMass = poleMass + cartMass;
const halfLength = 0.5; // of the pole, m
const poleMoment = poleMass * halfLength; // kg m
const push = 10; // N
const interval = 0.02; // s between two steps

/** The equations of motion of {@linkcode CartPole}, in double precision. */
export class CartPoleDynamics extends Dynamics {
  readonly #positions = this.state[0];
  readonly #velocities = this.state[1];
  readonly #angles = this.state[2];
  readonly #angularVelocities = this.state[3];
  readonly #suttonBartoReward: boolean;

  constructor(copies: number, suttonBartoReward: boolean) {
    super(copies, 4);
    this.#suttonBartoReward = suttonBartoReward;
  }

  begin(copy: number, random: Generator): void {
    for (const quantity of this.state) quantity[copy] = random.uniform(-0.05, 0.05);
  }

  advance(actions: ArrayLike<number>): void {
    for (let i = 0; i < actions.length; i++) {
      const position = this.#positions[i], velocity = this.#velocities[i];
      const angle = this.#angles[i], angularVelocity = this.#angularVelocities[i];

      const force = actions[i] === 1 ? push : -push;
      const cosine = Math.cos(angle), sine = Math.sin(angle);
      const thrust = (force + poleMoment * (angularVelocity * angularVelocity) * sine) / totalMass;
      const angularAcceleration = (gravity * sine - cosine * thrust) /
        (halfLength * (4 / 3 - (poleMass * (cosine * cosine)) / totalMass));
      const acceleration = thrust - (poleMoment * angularAcceleration * cosine) / totalMass;

      // Explicit Euler: places move by the velocities from before the push.
      this.#positions[i] = position + interval * velocity;
      this.#velocities[i] = velocity + interval * acceleration;
      this.#angles[i] = angle + interval * angularVelocity;
      this.#angularVelocities[i] = angularVelocity + interval * angularAcceleration;

      const fell = Math.abs(this.#positions[i]) > positionLimit || Math.abs(this.#angles[i]) > angleLimit;
      this.terminated[i] = fell ? 1 : 0;
      this.rewards[i] = this.#suttonBartoReward ? (fell ? -1 : 0) : 1;
    }
  }

  observe(copy: number, observations: Float32Array, at: number): void {
    observations[at] = this.#positions[copy];
    observations[at + 1] = this.#velocities[copy];
    observations[at + 2] = this.#angles[copy];
    observations[at + 3] = this.#angularVelocities[copy];
  }
}
