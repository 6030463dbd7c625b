import { Generator, type Seed } from "../../random/generator.ts";
import type { ControlEnv } from "../control/control_env.ts";
import type { Dynamics } from "../control/dynamics.ts";
import type { Env, Info, Snapshot } from "../env.ts";
import type { EpisodePhase } from "../episode_guard.ts";
import type { Scene } from "../scene.ts";
import { countOf, innerOf, numbersOf } from "../snapshot.ts";
import { TimeLimit } from "../wrappers/time_limit.ts";
import type { Batch } from "./batch.ts";
import type { Copies } from "./copies.ts";
import type { VectorStep } from "./vector_step.ts";

/**
 * Copies of a control task, with a time limit or without: its equations run
 * over all of them in one loop, so that a step costs a fifth of what it costs
 * one by one.
 */
export class ControlCopies<Action extends number | Float32Array> implements Copies<Float32Array, Action> {
  readonly latest: VectorStep<Float32Array>;
  phase: EpisodePhase = "unstarted";
  readonly #env: Env<Float32Array, Action>;
  readonly #length: number;
  readonly #limit: number;
  readonly #dynamics: Dynamics;
  readonly #randoms: Generator[];
  readonly #elapsed: Int32Array;

  /**
   * @param env One copy, which draws pictures for all: `task`, or `task` in a time limit.
   * @param task The control task in it.
   */
  constructor(env: Env<Float32Array, Action>, task: ControlEnv<Action>, copies: number) {
    this.#env = env;
    this.#length = task.observationSpace.length;
    this.#limit = env instanceof TimeLimit ? env.steps : Infinity;
    this.#dynamics = task.dynamics(copies);
    this.#randoms = Array.from({ length: copies }, () => new Generator(0));
    this.#elapsed = new Int32Array(copies);
    const infos = new Array<Info>(copies).fill(task.info);
    this.latest = {
      observations: new Float32Array(copies * this.#length),
      rewards: this.#dynamics.rewards,
      terminated: this.#dynamics.terminated,
      truncated: new Uint8Array(copies),
      finalObservations: new Float32Array(copies * this.#length),
      infos,
      finalInfos: infos,
    };
  }

  reset(seeds?: readonly Seed[]): void {
    for (let copy = 0; copy < this.#randoms.length; copy++) {
      if (seeds) this.#randoms[copy] = new Generator(seeds[copy]);
      this.#begin(copy);
    }
  }

  // The hot loop of learning from many copies: nothing is allocated, and each pass does one thing to plain arrays.
  // A CartPole among 1,024 takes 40 ns a step like this, and 200 ns one by one.
  step(actions: Batch<Action>): void {
    const { observations, finalObservations, terminated, truncated } = this.latest;
    const dynamics = this.#dynamics, elapsed = this.#elapsed, limit = this.#limit, length = this.#length;
    dynamics.advance(actions);
    for (let copy = 0; copy < elapsed.length; copy++) {
      dynamics.observe(copy, finalObservations, copy * length);
    }
    observations.set(finalObservations);
    for (let copy = 0; copy < elapsed.length; copy++) {
      truncated[copy] = ++elapsed[copy] >= limit ? 1 : 0;
      if (terminated[copy] === 1 || truncated[copy] === 1) this.#begin(copy);
    }
  }

  render(copy: number): Scene {
    this.#env.restore(this.snapshot(copy));
    return this.#env.render();
  }

  snapshot(copy: number): Snapshot {
    const phase = this.phase, random = this.#randoms[copy].snapshot();
    const env = { phase, state: this.#dynamics.state.map((quantity) => quantity[copy]), random };
    return this.#isLimited ? { phase, elapsed: this.#elapsed[copy], env } : env;
  }

  restore(copy: number, snapshot: Snapshot): void {
    this.#env.restore(snapshot); // refuses what is none
    const inner = this.#isLimited ? innerOf(snapshot, "env") : snapshot;
    const state = numbersOf(inner, "state", this.#dynamics.state.length);
    state.forEach((value, quantity) => this.#dynamics.state[quantity][copy] = value);
    this.#randoms[copy].restore(inner.random);
    this.#elapsed[copy] = this.#isLimited ? countOf(snapshot, "elapsed") : 0;
  }

  get #isLimited(): boolean {
    return this.#limit < Infinity;
  }

  #begin(copy: number): void {
    this.#dynamics.begin(copy, this.#randoms[copy]);
    this.#dynamics.observe(copy, this.latest.observations, copy * this.#length);
    this.#elapsed[copy] = 0;
  }
}
