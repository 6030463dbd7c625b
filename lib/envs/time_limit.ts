import type { Env, EnvSpec, Info, ResetOptions, Snapshot, Step } from "./env.ts";
import { EpisodeGuard } from "./episode_guard.ts";
import { demandKnown } from "./options.ts";
import type { Scene } from "./scene.ts";
import { countOf, innerOf, phaseOf } from "./snapshot.ts";
import type { Space } from "./spaces.ts";
import { wrappedSpec } from "./spec.ts";

/** Options of {@linkcode TimeLimit}. */
export interface TimeLimitOptions {
  /** The step at which an episode is truncated, at least 1. */
  readonly steps: number;
}

/**
 * Truncates every episode of an environment after a number of steps. As in
 * Gymnasium, the last step can be terminated and truncated at once.
 *
 * @example
 * ```ts
 * import { CartPole, TimeLimit } from "bellman";
 *
 * const env = new TimeLimit(new CartPole(), { steps: 1 });
 * env.reset({ seed: 0 });
 * env.step(0).truncated; // true
 * ```
 */
export class TimeLimit<Observation, Action> implements Env<Observation, Action> {
  readonly spec: EnvSpec<Observation, Action>;
  readonly observationSpace: Space<Observation>;
  readonly actionSpace: Space<Action>;
  readonly #env: Env<Observation, Action>;
  readonly #steps: number;
  readonly #guard: EpisodeGuard;
  #elapsed = 0;

  /**
   * @param env What is to be limited.
   * @param options The limit.
   * @param spec How the whole was made, where a registered id stands for it.
   * @throws {RangeError} If `steps` is not a positive integer.
   */
  constructor(
    env: Env<Observation, Action>,
    options: TimeLimitOptions,
    spec?: EnvSpec<Observation, Action>,
  ) {
    demandKnown("TimeLimit", options, ["steps"]);
    const { steps } = options;
    if (!Number.isInteger(steps) || steps < 1) {
      throw new RangeError(`TimeLimit: steps must be an integer of at least 1, got ${steps}`);
    }
    this.#env = env;
    this.#steps = steps;
    this.spec = spec ?? wrappedSpec(env.spec, "timeLimit", { steps });
    this.#guard = new EpisodeGuard(this.spec.id);
    this.observationSpace = env.observationSpace;
    this.actionSpace = env.actionSpace;
  }

  get info(): Info {
    return this.#env.info;
  }

  reset(options?: ResetOptions): Observation {
    const observation = this.#env.reset(options);
    this.#guard.begin();
    this.#elapsed = 0;
    return observation;
  }

  step(action: Action): Step<Observation> {
    this.#guard.check(action, this.actionSpace);
    const step = this.#env.step(action);
    this.#elapsed++;
    return this.#guard.step(this.#elapsed < this.#steps ? step : { ...step, truncated: true });
  }

  render(): Scene {
    return this.#env.render();
  }

  snapshot(): Snapshot {
    return { phase: this.#guard.phase, elapsed: this.#elapsed, env: this.#env.snapshot() };
  }

  restore(snapshot: Snapshot): void {
    const phase = phaseOf(snapshot), elapsed = countOf(snapshot, "elapsed");
    this.#env.restore(innerOf(snapshot, "env"));
    this.#guard.phase = phase;
    this.#elapsed = elapsed;
  }
}
