import type { Generator } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandFlag } from "../../demands/values.ts";
import type { Scene } from "../scene.ts";
import { Box, Discrete } from "../spaces.ts";
import { drawCartPole } from "./cartpole_scene.ts";
import { ControlEnv } from "./control_env.ts";
import { Dynamics } from "./dynamics.ts";

/** Options of {@linkcode CartPole}. */
export interface CartPoleOptions {
  /** Whether to pay 0 a step and −1 for the fall, as in the book, instead of 1 a step. Default `false`. */
  readonly suttonBartoReward?: boolean;
}

/**
 * A pole stands on a cart; pushed to the left or to the right at every step,
 * the cart must keep the pole upright and itself on the track. Each step pays
 * 1, the last one included. A time limit is not part of it: `rl.make` adds
 * that of Gymnasium, 200 steps for `CartPole-v0` and 500 for `CartPole-v1`.
 *
 * An observation holds the cart's position (m) and velocity (m/s), the pole's
 * angle (rad, to the right) and angular velocity (rad/s), rounded to float32.
 * Actions: 0 pushes to the left, 1 to the right.
 *
 * Equal to Gymnasium 1.4 in every observation: the state is kept in double
 * precision, and the expressions stand in Gymnasium's order. V8 computes sine
 * and cosine as glibc does on processors without fused multiply-add; with it, up
 * to one call in a thousand differs in the last place, which the rounding to
 * float32 hid in all runs that were compared.
 *
 * @see Barto, Sutton & Anderson (1983), Neuronlike adaptive elements that can solve difficult learning
 * control problems
 *
 * @example
 * ```ts
 * import { CartPole } from "bellman";
 *
 * const env = new CartPole();
 * env.reset({ seed: 0 });
 * env.step(1).reward; // 1
 * ```
 */
export class CartPole extends ControlEnv<number, Discrete> {
  /** @throws {TypeError} If there is no such option, or it is not true or false. */
  constructor(options: CartPoleOptions = {}) {
    demandKnown("CartPole", options, ["suttonBartoReward"]);
    const { suttonBartoReward = false } = options;
    demandFlag("CartPole", "suttonBartoReward", suttonBartoReward);
    super({
      spec: { id: "CartPole", options: { suttonBartoReward } },
      observationSpace: new Box(
        [-2 * positionLimit, -Infinity, -2 * angleLimit, -Infinity],
        [2 * positionLimit, Infinity, 2 * angleLimit, Infinity],
      ),
      actionSpace: new Discrete(2),
      dynamics: (copies) => new CartPoleDynamics(copies, suttonBartoReward),
    });
  }

  render(): Scene {
    const [position, , angle] = this.state;
    return drawCartPole(position, angle, positionLimit);
  }
}

/** How far the cart may be from the middle, in metres. */
const positionLimit = 2.4;
/** How far the pole may lean, in radians. */
const angleLimit = (12 * 2 * Math.PI) / 360;

const gravity = 9.8; // m/s²
const cartMass = 1, poleMass = 0.1; // kg
const totalMass = poleMass + cartMass;
const halfLength = 0.5; // of the pole, m
const poleMoment = poleMass * halfLength; // kg m
const push = 10; // N
const interval = 0.02; // s between two steps

/** The equations of motion of {@linkcode CartPole}, in double precision. */
class CartPoleDynamics extends Dynamics {
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
    for (let i = 0; i < this.copies; i++) {
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
