import type { ControlEnv } from "../control/control_env.ts";
import type { Dynamics } from "../control/dynamics.ts";
import type { Env, Info, Snapshot } from "../env.ts";
import { numbersOf } from "../snapshot.ts";
import type { Batch } from "./batch.ts";
import { BoxLayout } from "./box_layout.ts";
import { createLatest, type Latest } from "./latest.ts";
import { LoopedCopies } from "./looped_copies.ts";

/**
 * Copies of a control task, with a time limit or without: its equations run
 * over all of them in one loop, so that a step costs a fifth of what it costs
 * one by one.
 */
export class ControlCopies<Action extends number | Float32Array> extends LoopedCopies<Float32Array, Action> {
  readonly latest: Latest<Float32Array>;
  readonly #length: number;
  readonly #dynamics: Dynamics;

  /**
   * @param env One copy, which draws pictures for all: `task`, or `task` in a time limit.
   * @param task The control task in it.
   */
  constructor(env: Env<Float32Array, Action>, task: ControlEnv<Action>, copies: number) {
    super(env, copies);
    this.#length = task.observationSpace.length;
    this.#dynamics = task.dynamics(copies);
    const { rewards, terminated } = this.#dynamics, infos = new Array<Info>(copies).fill(task.info);
    this.latest = { ...createLatest(new BoxLayout(task.observationSpace), infos), rewards, terminated };
  }

  // The hot loop of learning from many copies: nothing is allocated, and each pass does one thing to plain arrays.
  // A CartPole among 1,024 takes 40 ns a step like this, and 200 ns one by one.
  step(actions: Batch<Action>): void {
    const { observations, finalObservations, rewards } = this.latest;
    const dynamics = this.#dynamics, length = this.#length;
    dynamics.advance(actions);
    for (let copy = 0; copy < rewards.length; copy++) {
      dynamics.observe(copy, finalObservations, copy * length);
    }
    observations.set(finalObservations);
    this.turnOver();
  }

  protected begin(copy: number): void {
    this.#dynamics.begin(copy, this.randoms[copy]);
    this.#dynamics.observe(copy, this.latest.observations, copy * this.#length);
  }

  protected stateOf(copy: number): Snapshot {
    return { state: this.#dynamics.state.map((quantity) => quantity[copy]) };
  }

  protected putState(copy: number, snapshot: Snapshot): void {
    const { state } = this.#dynamics;
    const values = numbersOf(this.id, snapshot, "state", state.length);
    values.forEach((value, quantity) => state[quantity][copy] = value);
  }
}
