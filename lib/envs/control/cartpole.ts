import type { Scene } from "../scene.ts";
import { demandFlag, demandKnown } from "../options.ts";
import { Box, Discrete } from "../spaces.ts";
import { angleLimit, CartPoleDynamics, positionLimit } from "./cartpole_dynamics.ts";
import { drawCartPole } from "./cartpole_scene.ts";
import { ControlEnv } from "./control_env.ts";

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
export class CartPole extends ControlEnv<number> {
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
