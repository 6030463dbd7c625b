import type { Env, EnvSpec, ResetOptions, Snapshot, Step } from "../env.ts";
import { EpisodeGuard } from "../episode_guard.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import { seedOf } from "../seed_of.ts";
import { indexOf, innerOf, phaseOf } from "../snapshot.ts";
import { wrappedSpec } from "../spec.ts";
import { demandEnv } from "./demand_env.ts";
import { Wrapper } from "./wrapper.ts";

/** Options of {@linkcode timeLimit}. */
export interface TimeLimitOptions {
  /** The step at which an episode is truncated, at least 1. */
  readonly steps: number;
}

/** An environment whose episodes end after a number of steps; see {@linkcode timeLimit}. */
export class TimeLimit<
  Observation,
  Action,
  Inner extends Env<Observation, Action> = Env<Observation, Action>,
> extends Wrapper<Observation, Action, Inner> {
  readonly observationSpace: Inner["observationSpace"];
  /** The step at which an episode is truncated. */
  readonly steps: number;
  readonly #guard: EpisodeGuard;
  #elapsed = 0;

  /**
   * See {@linkcode timeLimit}, which makes one.
   *
   * @param env What is to be limited.
   * @param options The limit.
   * @param spec How the whole was made, where a registered id stands for it.
   */
  constructor(
    env: Inner & Env<Observation, Action>,
    options: TimeLimitOptions,
    spec?: EnvSpec<Observation, Action>,
  ) {
    demandEnv("timeLimit", env, "{ steps: 200 }");
    demandKnown("timeLimit", options, ["steps"]);
    const { steps } = options;
    demandCount("timeLimit", "steps", steps);
    super(env, spec ?? wrappedSpec(env.spec, "timeLimit", { steps }));
    this.steps = steps;
    this.observationSpace = env.observationSpace;
    this.#guard = new EpisodeGuard(this.spec.id);
  }

  reset(options: ResetOptions = {}): Observation {
    seedOf(this.spec.id, options); // refuses what is none, by the name that the learner gave
    const observation = this.env.reset(options);
    this.#guard.begin();
    this.#elapsed = 0;
    return observation;
  }

  step(action: Action): Step<Observation> {
    this.#guard.check(action, this.actionSpace);
    const step = this.env.step(action);
    this.#elapsed++;
    return this.#guard.step(this.#elapsed < this.steps ? step : { ...step, truncated: true });
  }

  override snapshot(): Snapshot {
    return { phase: this.#guard.phase, elapsed: this.#elapsed, env: this.env.snapshot() };
  }

  override restore(snapshot: Snapshot): void {
    const phase = phaseOf("timeLimit", snapshot),
      elapsed = indexOf("timeLimit", snapshot, "elapsed", this.steps + 1);
    this.env.restore(innerOf("timeLimit", snapshot, "env")); // the last that may throw
    this.#guard.phase = phase;
    this.#elapsed = elapsed;
  }
}

/**
 * Truncates every episode of an environment after a number of steps. As in
 * Gymnasium, the last step can be terminated and truncated at once.
 *
 * @throws {TypeError} If there is no environment, or `steps` is missing.
 * @throws {RangeError} If `steps` is not a positive integer.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.timeLimit(rl.make("CartPole"), { steps: 1 });
 * env.reset({ seed: 0 });
 * env.step(0).truncated; // true
 * ```
 */
export function timeLimit<Observation, Action, Inner extends Env<Observation, Action>>(
  env: Inner & Env<Observation, Action>,
  options: TimeLimitOptions,
): TimeLimit<Observation, Action, Inner> {
  return new TimeLimit(env, options);
}
