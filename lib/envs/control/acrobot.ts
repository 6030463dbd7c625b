import type { Generator } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import type { Scene } from "../scene.ts";
import { Box, Discrete } from "../spaces.ts";
import { drawAcrobot } from "./acrobot_scene.ts";
import { ControlEnv } from "./control_env.ts";
import { Dynamics } from "./dynamics.ts";
import { RungeKutta } from "./runge_kutta.ts";
import { cosine32, sine32 } from "./small_angles.ts";

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
export class Acrobot extends ControlEnv<number, Discrete> {
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

/** The fastest that the first and the second joint can turn, in radians a second. */
const topSpeeds = [4 * Math.PI, 9 * Math.PI] as const;

const gravity = 9.8; // m/s²
const mass = 1; // of each link, kg
const length = 1; // of each link, m
const centre = 0.5; // from a link's upper end to its centre of mass, m
const moment = 1; // of inertia of each link, kg m²
const interval = 0.2; // s between two steps

/** The equations of motion of {@linkcode Acrobot}, in double precision from the first step on. */
class AcrobotDynamics extends Dynamics {
  readonly #angles1 = this.state[0];
  readonly #angles2 = this.state[1];
  readonly #speeds1 = this.state[2];
  readonly #speeds2 = this.state[3];
  readonly #moved = this.state[4]; // whether the first step has been taken: 1 or 0
  readonly #motion = new RungeKutta(4, interval, accelerate);
  readonly #place = new Float64Array(4);

  constructor(copies: number) {
    super(copies, 5);
  }

  begin(copy: number, random: Generator): void {
    this.#angles1[copy] = Math.fround(random.uniform(-0.1, 0.1));
    this.#angles2[copy] = Math.fround(random.uniform(-0.1, 0.1));
    this.#speeds1[copy] = Math.fround(random.uniform(-0.1, 0.1));
    this.#speeds2[copy] = Math.fround(random.uniform(-0.1, 0.1));
    this.#moved[copy] = 0;
  }

  advance(actions: ArrayLike<number>): void {
    const place = this.#place, [topSpeed1, topSpeed2] = topSpeeds;
    for (let i = 0; i < this.copies; i++) {
      place[0] = this.#angles1[i];
      place[1] = this.#angles2[i];
      place[2] = this.#speeds1[i];
      place[3] = this.#speeds2[i];
      this.#motion.advance(place, actions[i] - 1);
      const angle1 = this.#angles1[i] = wrap(place[0]);
      const angle2 = this.#angles2[i] = wrap(place[1]);
      this.#speeds1[i] = Math.min(Math.max(place[2], -topSpeed1), topSpeed1);
      this.#speeds2[i] = Math.min(Math.max(place[3], -topSpeed2), topSpeed2);
      this.#moved[i] = 1;

      const above = -Math.cos(angle1) - Math.cos(angle2 + angle1) > 1;
      this.terminated[i] = above ? 1 : 0;
      this.rewards[i] = above ? 0 : -1;
    }
  }

  observe(copy: number, observations: Float32Array, at: number): void {
    const angle1 = this.#angles1[copy], angle2 = this.#angles2[copy], moved = this.#moved[copy] === 1;
    observations[at] = moved ? Math.cos(angle1) : cosine32(angle1);
    observations[at + 1] = moved ? Math.sin(angle1) : sine32(angle1);
    observations[at + 2] = moved ? Math.cos(angle2) : cosine32(angle2);
    observations[at + 3] = moved ? Math.sin(angle2) : sine32(angle2);
    observations[at + 4] = this.#speeds1[copy];
    observations[at + 5] = this.#speeds2[copy];
  }
}

/** The book's equations (as in the figure of its section on the acrobot), with a torque on the second joint. */
function accelerate(place: Float64Array, torque: number, rates: Float64Array): void {
  const angle1 = place[0], angle2 = place[1], speed1 = place[2], speed2 = place[3];
  const cosine2 = Math.cos(angle2), sine2 = Math.sin(angle2);

  const d1 = mass * (centre * centre) +
    mass * (length * length + centre * centre + 2 * length * centre * cosine2) + moment + moment;
  const d2 = mass * (centre * centre + length * centre * cosine2) + moment;
  const phi2 = mass * centre * gravity * Math.cos(angle1 + angle2 - Math.PI / 2);
  const phi1 = -mass * length * centre * (speed2 * speed2) * sine2 -
    2 * mass * length * centre * speed2 * speed1 * sine2 +
    (mass * centre + mass * length) * gravity * Math.cos(angle1 - Math.PI / 2) + phi2;

  const acceleration2 =
    (torque + d2 / d1 * phi1 - mass * length * centre * (speed1 * speed1) * sine2 - phi2) /
    (mass * (centre * centre) + moment - d2 * d2 / d1);
  rates[0] = speed1;
  rates[1] = speed2;
  rates[2] = -(d2 * acceleration2 + phi1) / d1;
  rates[3] = acceleration2;
}

/** The same angle between −π and π. */
function wrap(angle: number): number {
  while (angle > Math.PI) angle -= 2 * Math.PI;
  while (angle < -Math.PI) angle += 2 * Math.PI;
  return angle;
}
