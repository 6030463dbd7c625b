import { Generator } from "../random/generator.ts";
import type { Env, EnvSpec, Info, ResetOptions, Snapshot, Step } from "./env.ts";
import { drawCartPole } from "./cartpole_scene.ts";
import { EpisodeGuard } from "./episode_guard.ts";
import { demandKnown, inWords, seedOf } from "./options.ts";
import type { Scene } from "./scene.ts";
import { numbersOf, phaseOf } from "./snapshot.ts";
import { Box, Discrete } from "./spaces.ts";
import { frozenSpec } from "./spec.ts";
import { VectorBlock } from "./vector_block.ts";

/** Options of {@linkcode CartPole}. */
export interface CartPoleOptions {
  /** Whether to pay 0 a step and −1 for the fall, as in the book, instead of 1 a step. Default `false`. */
  readonly suttonBartoReward?: boolean;
}

const gravity = 9.8; // m/s²
const cartMass = 1, poleMass = 0.1; // kg
const totalMass = poleMass + cartMass;
const halfLength = 0.5; // of the pole, m
const poleMoment = poleMass * halfLength; // kg m
const push = 10; // N
const interval = 0.02; // s between two steps

const positionLimit = 2.4; // m from the middle
const angleLimit = (12 * 2 * Math.PI) / 360; // rad from upright

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
 * precision, and the expressions stand in Gymnasium's order. V8's sine and
 * cosine differ from glibc's in the last place in 0.07 % of calls, which the
 * rounding to float32 hid in all recorded runs.
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
export class CartPole implements Env<Float32Array, number> {
  readonly spec: EnvSpec<Float32Array, number>;
  readonly observationSpace: Box = new Box(
    [-2 * positionLimit, -Infinity, -2 * angleLimit, -Infinity],
    [2 * positionLimit, Infinity, 2 * angleLimit, Infinity],
  );
  readonly actionSpace: Discrete = new Discrete(2);
  readonly info: Info = {};
  readonly #suttonBartoReward: boolean;
  readonly #guard = new EpisodeGuard("CartPole");
  readonly #observations = new VectorBlock(4);
  #random = new Generator(0);
  #position = 0;
  #velocity = 0;
  #angle = 0;
  #angularVelocity = 0;

  /** @throws {TypeError} If there is no such option, or it is not true or false. */
  constructor(options: CartPoleOptions = {}) {
    demandKnown("CartPole", options, ["suttonBartoReward"]);
    const { suttonBartoReward = false } = options;
    if (typeof suttonBartoReward !== "boolean") {
      throw new TypeError(
        `CartPole: suttonBartoReward must be true or false, got ${inWords(suttonBartoReward)}`,
      );
    }
    this.#suttonBartoReward = suttonBartoReward;
    this.spec = frozenSpec({ id: "CartPole", options: { suttonBartoReward } });
  }

  reset(options: ResetOptions = {}): Float32Array {
    const seed = seedOf("CartPole", options);
    if (seed !== undefined) this.#random = new Generator(seed);
    this.#guard.begin();
    this.#position = this.#random.uniform(-0.05, 0.05);
    this.#velocity = this.#random.uniform(-0.05, 0.05);
    this.#angle = this.#random.uniform(-0.05, 0.05);
    this.#angularVelocity = this.#random.uniform(-0.05, 0.05);
    return this.#observe();
  }

  step(action: number): Step<Float32Array> {
    this.#guard.check(action, this.actionSpace);
    const force = action === 1 ? push : -push;
    const cosine = Math.cos(this.#angle), sine = Math.sin(this.#angle);
    const thrust = (force + poleMoment * (this.#angularVelocity * this.#angularVelocity) * sine) / totalMass;
    const angularAcceleration = (gravity * sine - cosine * thrust) /
      (halfLength * (4 / 3 - (poleMass * (cosine * cosine)) / totalMass));
    const acceleration = thrust - (poleMoment * angularAcceleration * cosine) / totalMass;

    // Explicit Euler: places move by the velocities from before the push.
    this.#position += interval * this.#velocity;
    this.#velocity += interval * acceleration;
    this.#angle += interval * this.#angularVelocity;
    this.#angularVelocity += interval * angularAcceleration;

    const terminated = Math.abs(this.#position) > positionLimit || Math.abs(this.#angle) > angleLimit;
    const reward = this.#suttonBartoReward ? (terminated ? -1 : 0) : 1;
    return this.#guard.step({
      observation: this.#observe(),
      reward,
      terminated,
      truncated: false,
      info: this.info,
    });
  }

  render(): Scene {
    return drawCartPole(this.#position, this.#angle, positionLimit);
  }

  snapshot(): Snapshot {
    return {
      phase: this.#guard.phase,
      state: [this.#position, this.#velocity, this.#angle, this.#angularVelocity],
      random: this.#random.snapshot(),
    };
  }

  restore(snapshot: Snapshot): void {
    const [position, velocity, angle, angularVelocity] = numbersOf(snapshot, "state", 4);
    const phase = phaseOf(snapshot);
    this.#random.restore(snapshot.random); // the last that may throw
    this.#guard.phase = phase;
    this.#position = position;
    this.#velocity = velocity;
    this.#angle = angle;
    this.#angularVelocity = angularVelocity;
  }

  #observe(): Float32Array {
    const observation = this.#observations.next();
    observation[0] = this.#position;
    observation[1] = this.#velocity;
    observation[2] = this.#angle;
    observation[3] = this.#angularVelocity;
    return observation;
  }
}
