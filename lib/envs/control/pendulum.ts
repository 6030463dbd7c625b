import type { Generator } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandFinite } from "../../demands/values.ts";
import type { Scene } from "../scene.ts";
import { Box } from "../spaces.ts";
import { ControlEnv } from "./control_env.ts";
import { Dynamics } from "./dynamics.ts";
import { drawPendulum } from "./pendulum_scene.ts";

/** Options of {@linkcode Pendulum}. */
export interface PendulumOptions {
  /** The acceleration of gravity, in m/s². Default 10. */
  readonly g?: number;
}

/**
 * A rod that turns about one end, begins anywhere and shall stand upright; the
 * motor is too weak to lift it at once and must swing it up. Each step costs
 * the squared angle from upright, a tenth of the squared angular velocity and a
 * thousandth of the squared torque. An episode never ends by itself: `rl.make`
 * adds Gymnasium's time limit of 200 steps for `Pendulum-v1`.
 *
 * An observation holds the cosine and sine of the angle (0 upright, growing
 * counter-clockwise) and the angular velocity (rad/s), rounded to float32. An
 * action is the torque, from −2 to 2 N m, counter-clockwise; a larger one is
 * clipped. A step lasts 0.05 s.
 *
 * Equal to Gymnasium 1.4 in every observation, but for this: where glibc uses
 * fused multiply-add, its sine differs from V8's in the last place in 0.08 % of
 * calls, which shows once a rod has been balanced upright for 80 steps or more.
 * Rewards of the same motion differ by 5e-10 at most: glibc squares the torque
 * with `powf`, which is off in the last place in 0.07 % of calls.
 *
 * @see https://gymnasium.farama.org/environments/classic_control/pendulum/
 *
 * @example
 * ```ts
 * import { Pendulum } from "bellman";
 *
 * const moon = new Pendulum({ g: 1.62 });
 * moon.reset({ seed: 0 });
 * moon.step(Float32Array.of(2)).terminated; // false
 * ```
 */
export class Pendulum extends ControlEnv<Float32Array, Box> {
  /**
   * @throws {TypeError} If there is no such option, or it is not a number.
   * @throws {RangeError} If gravity is not finite.
   */
  constructor(options: PendulumOptions = {}) {
    demandKnown("Pendulum", options, ["g"]);
    const { g = 10 } = options;
    demandFinite("Pendulum", "g", g);
    super({
      spec: { id: "Pendulum", options: { g } },
      observationSpace: new Box([-1, -1, -topSpeed], [1, 1, topSpeed]),
      actionSpace: new Box([-topTorque], [topTorque]),
      dynamics: (copies) => new PendulumDynamics(copies, g),
    });
  }

  render(): Scene {
    const [angle, , torque] = this.state;
    return drawPendulum(angle, torque / topTorque);
  }
}

/** The fastest that the rod can turn, in radians a second. */
const topSpeed = 8;
/** The strongest that the motor can push, in N m. */
const topTorque = 2;

const mass = 1; // kg
const length = 1; // m
const interval = 0.05; // s between two steps
const { fround, PI } = Math;
const torqueCost = fround(0.001);

/**
 * The equations of motion of {@linkcode Pendulum}, in double precision. Only what is made of the torque alone is
 * float32, as the action is.
 */
class PendulumDynamics extends Dynamics {
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
    for (let i = 0; i < this.copies; i++) {
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
