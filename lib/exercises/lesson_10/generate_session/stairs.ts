import type { Env, EnvSpec, Info, ResetOptions, Snapshot, Step } from "../../../envs/env.ts";
import { EpisodeGuard } from "../../../envs/episode_guard.ts";
import type { Scene } from "../../../envs/scene.ts";
import { Box, Discrete } from "../../../envs/spaces.ts";

/** How an episode on the stairs goes. */
export interface StairsOptions {
  /** How many actions there are. */
  readonly actions: number;
  /** After how many steps it ends. */
  readonly length: number;
  readonly ending: "terminated" | "truncated";
}

/**
 * Stairs on which action a leads a stairs up, and pays ten times the step's
 * number and a. Whoever gives a seed begins on another floor.
 */
export class Stairs implements Env<Float32Array, number> {
  readonly spec: EnvSpec<Float32Array, number> = { id: "Stairs", options: {} };
  readonly observationSpace = new Box([0], [Infinity]);
  readonly actionSpace: Discrete;
  readonly info: Info = {};
  readonly #options: StairsOptions;
  readonly #guard = new EpisodeGuard("env");
  #place = 0;
  #steps = 0;

  constructor(options: StairsOptions) {
    this.#options = options;
    this.actionSpace = new Discrete(options.actions);
  }

  reset({ seed }: ResetOptions = {}): Float32Array {
    this.#guard.begin();
    this.#steps = 0;
    this.#place = seed === undefined ? 0 : 1000;
    return Float32Array.of(this.#place);
  }

  step(action: number): Step<Float32Array> {
    this.#guard.check(action, this.actionSpace);
    const { length, ending } = this.#options, over = ++this.#steps === length;
    this.#place += action;
    return this.#guard.step({
      observation: Float32Array.of(this.#place),
      reward: 10 * this.#steps + action,
      terminated: over && ending === "terminated",
      truncated: over && ending === "truncated",
      info: this.info,
    });
  }

  render(): Scene {
    throw new Error("the stairs have no picture");
  }

  snapshot(): Snapshot {
    throw new Error("the stairs keep nothing");
  }

  restore(): void {
    throw new Error("the stairs keep nothing");
  }
}
