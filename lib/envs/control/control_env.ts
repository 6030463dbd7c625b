import { Generator } from "../../random/generator.ts";
import type { Env, EnvSpec, Info, ResetOptions, Snapshot, Step } from "../env.ts";
import { EpisodeGuard } from "../episode_guard.ts";
import { inspection } from "../inspection.ts";
import { seedOf } from "../seed_of.ts";
import type { Scene } from "../scene.ts";
import { demandOwn, numbersOf, phaseOf } from "../snapshot.ts";
import type { Box, Space } from "../spaces.ts";
import { frozenSpec } from "../spec.ts";
import { VectorBlock } from "../vector_block.ts";
import type { Dynamics } from "./dynamics.ts";

/** What makes a control task the one that it is. */
export interface ControlTask<Action, Actions extends Space<Action> = Space<Action>> {
  /** How it is made. */
  readonly spec: EnvSpec<Float32Array, Action>;
  /** All that can be observed. */
  readonly observationSpace: Box;
  /** All that can be done. */
  readonly actionSpace: Actions;
  /** Its equations, for so many copies. */
  readonly dynamics: (copies: number) => Dynamics;
}

/**
 * What all control tasks have in common: an episode's course, the random
 * stream, observations as fresh vectors, snapshots. A task adds its equations
 * and its picture.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * // A ball that rolls to the left or to the right, until it is ten metres from the middle.
 * class Rolling extends rl.Dynamics {
 *   constructor(copies: number) {
 *     super(copies, 1);
 *   }
 *
 *   begin(copy: number, random: rl.Generator) {
 *     this.state[0][copy] = random.uniform(-1, 1);
 *   }
 *
 *   advance(actions: ArrayLike<number>) {
 *     const [positions] = this.state;
 *     for (let i = 0; i < this.copies; i++) {
 *       positions[i] += actions[i] === 1 ? 1 : -1;
 *       this.rewards[i] = -1;
 *       this.terminated[i] = Math.abs(positions[i]) > 10 ? 1 : 0;
 *     }
 *   }
 *
 *   observe(copy: number, observations: Float32Array, at: number) {
 *     observations[at] = this.state[0][copy];
 *   }
 * }
 *
 * class Ball extends rl.ControlEnv<number> {
 *   constructor() {
 *     super({
 *       spec: { id: "Ball", options: {} },
 *       observationSpace: new rl.Box([-11], [11]),
 *       actionSpace: new rl.Discrete(2),
 *       dynamics: (copies) => new Rolling(copies),
 *     });
 *   }
 *
 *   render(): rl.Scene {
 *     const ball = { key: "ball", kind: "disc", x: 20 * this.state[0] + 220, y: 30, radius: 9, fill: "navy" } as const;
 *     return { width: 440, height: 60, shapes: [ball] };
 *   }
 * }
 *
 * const ball = new Ball();
 * ball.reset({ seed: 0 }); // Float32Array [0.27392337]
 * ball.step(1).observation; // Float32Array [1.2739234]
 * ```
 */
export abstract class ControlEnv<
  Action extends number | Float32Array,
  Actions extends Space<Action> = Space<Action>,
> implements Env<Float32Array, Action> {
  readonly spec: EnvSpec<Float32Array, Action>;
  readonly observationSpace: Box;
  readonly actionSpace: Actions;
  readonly info: Info = Object.freeze({});
  readonly #equationsFor: ControlTask<Action>["dynamics"];
  readonly #dynamics: Dynamics;
  readonly #guard: EpisodeGuard;
  readonly #observations: VectorBlock;
  readonly #discrete = new Int32Array(1);
  #random = new Generator(0);

  /** @param task What makes it the one that it is. */
  constructor({ spec, observationSpace, actionSpace, dynamics }: ControlTask<Action, Actions>) {
    this.spec = frozenSpec(spec);
    this.observationSpace = observationSpace;
    this.actionSpace = actionSpace;
    this.#equationsFor = dynamics;
    this.#dynamics = dynamics(1);
    this.#guard = new EpisodeGuard(spec.id);
    this.#observations = new VectorBlock(observationSpace.length);
  }

  /** Itself: there are no wrappers around it. */
  get unwrapped(): this {
    return this;
  }

  /** Draws a picture of the present state. */
  abstract render(): Scene;

  /** The numbers of the state, in the order of its equations. */
  protected get state(): number[] {
    return this.#dynamics.state.map(([value]) => value);
  }

  /** The same equations for several copies, all of which have yet to begin. */
  dynamics(copies: number): Dynamics {
    return this.#equationsFor(copies);
  }

  reset(options: ResetOptions = {}): Float32Array {
    const seed = seedOf(this.spec.id, options);
    if (seed !== undefined) this.#random = new Generator(seed);
    this.#guard.begin();
    this.#dynamics.begin(0, this.#random);
    return this.#observe();
  }

  step(action: Action): Step<Float32Array> {
    this.#guard.check(action, this.actionSpace);
    this.#dynamics.advance(this.#listOf(action));
    return this.#guard.step({
      observation: this.#observe(),
      reward: this.#dynamics.rewards[0],
      terminated: this.#dynamics.terminated[0] === 1,
      truncated: false,
      info: this.info,
    });
  }

  snapshot(): Snapshot {
    const { spec: { id }, state } = this;
    return { id, phase: this.#guard.phase, state, random: this.#random.snapshot() };
  }

  restore(snapshot: Snapshot): void {
    const { id } = this.spec;
    demandOwn(id, snapshot);
    const phase = phaseOf(id, snapshot);
    const state = numbersOf(id, snapshot, "state", this.#dynamics.state.length);
    this.#random.restore(snapshot.random); // the last that may throw
    this.#guard.phase = phase;
    state.forEach((value, quantity) => this.#dynamics.state[quantity][0] = value);
  }

  [inspection](): string {
    return this.spec.id;
  }

  #observe(): Float32Array {
    const observation = this.#observations.next();
    this.#dynamics.observe(0, observation, 0);
    return observation;
  }

  #listOf(action: Action): ArrayLike<number> {
    if (typeof action !== "number") return action;
    this.#discrete[0] = action;
    return this.#discrete;
  }
}
