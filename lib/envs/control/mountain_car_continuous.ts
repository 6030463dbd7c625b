import { demandFinite } from "../demand_finite.ts";
import { demandKnown } from "../options.ts";
import type { Scene } from "../scene.ts";
import { Box } from "../spaces.ts";
import { ControlEnv } from "./control_env.ts";
import { goal, MountainCarContinuousDynamics } from "./mountain_car_continuous_dynamics.ts";
import { drawMountainCar } from "./mountain_car_scene.ts";
import { valleyObservations } from "./mountain_car_valley.ts";

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
export class MountainCarContinuous extends ControlEnv<Float32Array> {
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
