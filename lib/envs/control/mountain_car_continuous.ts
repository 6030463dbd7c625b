import type { Generator } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandFinite } from "../../demands/values.ts";
import type { Scene } from "../scene.ts";
import { Box } from "../spaces.ts";
import { ControlEnv } from "./control_env.ts";
import { Dynamics } from "./dynamics.ts";
import { drawMountainCar } from "./mountain_car_scene.ts";
import { gravity, leftEnd, rightEnd, start, topSpeed, valleyObservations } from "./mountain_car_valley.ts";

/** Options of {@linkcode MountainCarContinuous}. */
export interface MountainCarContinuousOptions {
  /** How fast the car must be at the flag, in metres a step; above 0.07 it never is. Default 0. */
  readonly goalVelocity?: number;
}

/**
 * The car in the valley with an accelerator that can be pressed gently: the
 * flag pays 100, every step costs a tenth of the squared push. Who never
 * reaches the flag does best not to move at all, which makes it a test of
 * exploration. A time limit is not part of it: `rl.make` adds Gymnasium's 999
 * steps for `MountainCarContinuous-v0`.
 *
 * An observation holds the position (m) and the velocity (m a step) in float32.
 * An action is the push, from −1 (left) to 1 (right); a larger one pushes no
 * harder, but costs what it says.
 *
 * Equal to Gymnasium 1.4 in every observation and reward. Its state is in
 * double precision only until the first step, which rounds it to float32.
 *
 * @see Moore (1990), Efficient memory-based learning for robot control
 *
 * @example
 * ```ts
 * import { MountainCarContinuous } from "bellman";
 *
 * const env = new MountainCarContinuous();
 * env.reset({ seed: 0 });
 * env.step(Float32Array.of(-0.5)).reward; // -0.025
 * ```
 */
export class MountainCarContinuous extends ControlEnv<Float32Array, Box> {
  /**
   * @throws {TypeError} If there is no such option, or it is not a number.
   * @throws {RangeError} If the goal's velocity is not finite.
   */
  constructor(options: MountainCarContinuousOptions = {}) {
    demandKnown("MountainCarContinuous", options, ["goalVelocity"]);
    const { goalVelocity = 0 } = options;
    demandFinite("MountainCarContinuous", "goalVelocity", goalVelocity);
    super({
      spec: { id: "MountainCarContinuous", options: { goalVelocity } },
      observationSpace: valleyObservations(),
      actionSpace: new Box([-1], [1]),
      dynamics: (copies) => new MountainCarContinuousDynamics(copies, goalVelocity),
    });
  }

  render(): Scene {
    const [position] = this.state;
    return drawMountainCar(position, goal);
  }
}

/** Where the flag stands, in metres. */
const goal = 0.45;

const power = 0.0015; // metres a step a step, at full push
const { fround } = Math;
const power32 = fround(power);

/**
 * The equations of motion of {@linkcode MountainCarContinuous}. Gymnasium begins in double precision, and the first
 * step rounds the state to float32; from then on numpy computes with it in float32, to which it also rounds every
 * constant that meets it.
 */
class MountainCarContinuousDynamics extends Dynamics {
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
    for (let i = 0; i < this.copies; i++) {
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
