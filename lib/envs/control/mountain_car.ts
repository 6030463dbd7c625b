import type { Generator } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandFinite } from "../../demands/values.ts";
import type { Scene } from "../scene.ts";
import { Discrete } from "../spaces.ts";
import { ControlEnv } from "./control_env.ts";
import { Dynamics } from "./dynamics.ts";
import { drawMountainCar } from "./mountain_car_scene.ts";
import { gravity, leftEnd, rightEnd, start, topSpeed, valleyObservations } from "./mountain_car_valley.ts";

/** Options of {@linkcode MountainCar}. */
export interface MountainCarOptions {
  /** How fast the car must be at the flag, in metres a step; above 0.07 it never is. Default 0. */
  readonly goalVelocity?: number;
}

/**
 * A car in a valley, too weak to drive straight up to the flag on the right
 * hill: it must first back up the left one and take a run. Every step costs 1,
 * so that the quickest way is the best. A time limit is not part of it:
 * `rl.make` adds Gymnasium's 200 steps for `MountainCar-v0`.
 *
 * An observation holds the position (m) and the velocity (m a step), rounded to
 * float32. Actions: 0 pushes to the left, 1 coasts, 2 pushes to the right. The
 * wall at the left stops the car dead; the end of the road at the right holds
 * it, but lets it keep its velocity.
 *
 * Equal to Gymnasium 1.4 in every observation: the state is kept in double
 * precision, and the expressions stand in Gymnasium's order. Where glibc uses
 * fused multiply-add, its cosine differs from V8's in the last place in 0.06 % of
 * calls, which the rounding to float32 hid in all compared runs.
 *
 * @see Moore (1990), Efficient memory-based learning for robot control
 * @see Sutton & Barto (2018), example 10.1
 *
 * @example
 * ```ts
 * import { MountainCar } from "bellman";
 *
 * const env = new MountainCar();
 * env.reset({ seed: 0 });
 * env.step(2).reward; // -1
 * ```
 */
export class MountainCar extends ControlEnv<number, Discrete> {
  /**
   * @throws {TypeError} If there is no such option, or it is not a number.
   * @throws {RangeError} If the goal's velocity is not finite.
   */
  constructor(options: MountainCarOptions = {}) {
    demandKnown("MountainCar", options, ["goalVelocity"]);
    const { goalVelocity = 0 } = options;
    demandFinite("MountainCar", "goalVelocity", goalVelocity);
    super({
      spec: { id: "MountainCar", options: { goalVelocity } },
      observationSpace: valleyObservations(),
      actionSpace: new Discrete(3),
      dynamics: (copies) => new MountainCarDynamics(copies, goalVelocity),
    });
  }

  render(): Scene {
    const [position] = this.state;
    return drawMountainCar(position, goal);
  }
}

/** Where the flag stands, in metres. */
const goal = 0.5;

const push = 0.001; // metres a step a step

/** The equations of motion of {@linkcode MountainCar}, in double precision. */
class MountainCarDynamics extends Dynamics {
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
    for (let i = 0; i < this.copies; i++) {
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
