import { demandKnown } from "../options.ts";
import type { Scene } from "../scene.ts";
import { Box, Discrete } from "../spaces.ts";
import { AcrobotDynamics, topSpeeds } from "./acrobot_dynamics.ts";
import { drawAcrobot } from "./acrobot_scene.ts";
import { ControlEnv } from "./control_env.ts";

/** Options of {@linkcode Acrobot}: there are none. */
export type AcrobotOptions = Readonly<Record<never, never>>;

/**
 * Two links hang from a bar like a gymnast, with a motor only where the hips
 * are: swinging must bring the feet above a line, one link's length over the
 * bar. Every step costs 1, the one that gets there nothing. A time limit is not
 * part of it: `rl.make` adds Gymnasium's 500 steps for `Acrobot-v1`.
 *
 * An observation holds the cosine and sine of the first link's angle (0 where
 * it hangs straight down), those of the second link's (0 where it goes on in
 * line with the first), and both angular velocities (rad/s), in float32.
 * Actions: 0 applies a torque of −1 N m to the joint between the links, 1 none,
 * 2 one of +1 N m; a step lasts 0.2 s.
 *
 * Equal to Gymnasium 1.4 in every expression and its order: the start is
 * rounded to float32, as is the arithmetic of its observation, and from then on
 * the state is in double precision. Yet glibc squares with `pow`, of which one
 * call in 1,200 is off in the last place, and where it uses fused multiply-add,
 * its sine and cosine differ from V8's in one of 1,500. Links that swing wildly
 * are chaotic: of 240,000 compared observations 99.2 % were the very same, and
 * no episode came apart before its 120th step.
 *
 * @see Sutton (1996), Generalization in reinforcement learning: successful examples using sparse coarse coding
 *
 * @example
 * ```ts
 * import { Acrobot } from "bellman";
 *
 * const env = new Acrobot();
 * env.reset({ seed: 0 });
 * env.step(2).reward; // -1
 * ```
 */
export class Acrobot extends ControlEnv<number> {
  /** @throws {TypeError} If there are options. */
  constructor(options: AcrobotOptions = {}) {
    demandKnown("Acrobot", options, []);
    const high = [1, 1, 1, 1, ...topSpeeds];
    super({
      spec: { id: "Acrobot", options: {} },
      observationSpace: new Box(high.map((bound) => -bound), high),
      actionSpace: new Discrete(3),
      dynamics: (copies) => new AcrobotDynamics(copies),
    });
  }

  render(): Scene {
    const [angle1, angle2] = this.state;
    return drawAcrobot(angle1, angle2);
  }
}
