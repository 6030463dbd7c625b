import { Generator, type Seed } from "../../random/generator.ts";
import type { Env, Snapshot } from "../env.ts";
import type { EpisodePhase } from "../episode_guard.ts";
import type { Scene } from "../scene.ts";
import { countOf, innerOf } from "../snapshot.ts";
import { TimeLimit } from "../wrappers/time_limit.ts";
import type { Batch } from "./batch.ts";
import type { Copies } from "./copies.ts";
import type { Latest } from "./latest.ts";

/**
 * Copies of one environment that are stepped in one loop, with a time limit or without. What such copies have in
 * common is here: their streams, how long their episodes have lasted, snapshots as the environment alone gives them.
 */
export abstract class LoopedCopies<Observation, Action> implements Copies<Observation, Action> {
  abstract readonly latest: Latest<Observation>;
  phase: EpisodePhase = "unstarted";
  /** The stream of each copy. */
  protected readonly randoms: Generator[];
  /** The id of the task, which stands in its snapshots. */
  protected readonly id: string;
  readonly #env: Env<Observation, Action>;
  readonly #limit: number;
  readonly #elapsed: Int32Array;

  /** @param env One copy, which draws pictures for all: the task, or the task in a time limit. */
  constructor(env: Env<Observation, Action>, copies: number) {
    this.#env = env;
    this.id = (env instanceof TimeLimit ? env.env : env).spec.id;
    this.#limit = env instanceof TimeLimit ? env.steps : Infinity;
    this.#elapsed = new Int32Array(copies);
    this.randoms = Array.from({ length: copies }, () => new Generator(0));
  }

  reset(seeds?: readonly Seed[]): void {
    for (let copy = 0; copy < this.randoms.length; copy++) {
      if (seeds) this.randoms[copy] = new Generator(seeds[copy]);
      this.#elapsed[copy] = 0;
      this.begin(copy);
    }
  }

  abstract step(actions: Batch<Action>): void;

  render(copy: number): Scene {
    this.#env.restore(this.snapshot(copy));
    return this.#env.render();
  }

  snapshot(copy: number): Snapshot {
    const { id, phase } = this;
    const env = { id, phase, ...this.stateOf(copy), random: this.randoms[copy].snapshot() };
    return this.#isLimited ? { phase, elapsed: this.#elapsed[copy], env } : env;
  }

  restore(copy: number, snapshot: Snapshot): void {
    this.#env.restore(snapshot); // refuses what is none
    const inner = this.#isLimited ? innerOf(this.id, snapshot, "env") : snapshot;
    this.putState(copy, inner);
    this.randoms[copy].restore(inner.random);
    this.#elapsed[copy] = this.#isLimited ? countOf(this.id, snapshot, "elapsed") : 0;
  }

  /** Begins an episode in a copy. */
  protected abstract begin(copy: number): void;

  /** What decides how a copy goes on, besides its stream, as the environment alone writes it down. */
  protected abstract stateOf(copy: number): Snapshot;

  /** Puts back the state of a copy. */
  protected abstract putState(copy: number, snapshot: Snapshot): void;

  /** Counts the step that all copies have taken, and begins anew where it ended an episode. */
  protected turnOver(): void {
    const { terminated, truncated } = this.latest, elapsed = this.#elapsed, limit = this.#limit;
    for (let copy = 0; copy < elapsed.length; copy++) {
      truncated[copy] = ++elapsed[copy] >= limit ? 1 : 0;
      if (terminated[copy] === 0 && truncated[copy] === 0) continue;
      elapsed[copy] = 0;
      this.begin(copy);
    }
  }

  get #isLimited(): boolean {
    return this.#limit < Infinity;
  }
}
