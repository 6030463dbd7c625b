import type { Env, EnvSpec, Info, ResetOptions, Snapshot, Step } from "../env.ts";
import { inspection } from "../inspection.ts";
import type { Scene } from "../scene.ts";
import type { Space } from "../spaces.ts";
import { wrappedSpec } from "../spec.ts";

/** Any environment, where what it observes and does is known only when it runs. */
// deno-lint-ignore no-explicit-any -- observations and actions are opposite in variance: no narrower type holds them all
export type AnyEnv = Env<any, any>;

/** What is inside all wrappers of an environment: itself, where there are none. */
export type Unwrapped<Outer> = Outer extends { readonly unwrapped: infer Base } ? Base : Outer;

/**
 * What an environment becomes inside another that changes something of it: a
 * wrapper says what it changes, and hands on the rest.
 *
 * @typeParam Inner What is wrapped.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * class Costly<Inner extends rl.Env<Float32Array, number>> extends rl.Wrapper<Float32Array, number, Inner> {
 *   readonly observationSpace = this.env.observationSpace;
 *
 *   reset(options?: rl.ResetOptions) {
 *     return this.env.reset(options);
 *   }
 *
 *   step(action: number) {
 *     const step = this.env.step(action);
 *     return { ...step, reward: step.reward - 0.1 * action };
 *   }
 * }
 *
 * const env = new Costly(rl.make("CartPole-v1"));
 * env.reset({ seed: 0 });
 * env.step(1).reward; // 0.9
 * ```
 */
export abstract class Wrapper<Observation, Action, Inner extends AnyEnv> implements Env<Observation, Action> {
  /** How the whole was made. */
  readonly spec: EnvSpec<Observation, Action>;
  /** All that can be observed. */
  abstract readonly observationSpace: Space<Observation>;
  /** What is wrapped, perhaps a wrapper itself. */
  readonly env: Inner;

  /**
   * @param env What is to be wrapped.
   * @param spec How the whole was made. Default: by a wrapper of this class's name, which `rl.make` does not know; give
   * `rl.evaluate` and `rl.record` a function that makes the whole.
   */
  constructor(env: Inner, spec?: EnvSpec<Observation, Action>) {
    this.env = env;
    this.spec = spec ?? wrappedSpec(env.spec, new.target.name || "Mine", {});
  }

  /** What is inside all wrappers. */
  get unwrapped(): Unwrapped<Inner> {
    return innermost(this.env);
  }

  get actionSpace(): Inner["actionSpace"] {
    return this.env.actionSpace;
  }

  get info(): Info {
    return this.env.info;
  }

  /** Begins an episode. */
  abstract reset(options?: ResetOptions): Observation;

  /** Takes an action. */
  abstract step(action: Action): Step<Observation>;

  /** The present state as a picture, with whatever the environment inside can draw on it. */
  render(...overlay: Parameters<Inner["render"]>): Scene {
    return Reflect.apply(this.env.render, this.env, overlay);
  }

  snapshot(): Snapshot {
    return this.env.snapshot();
  }

  restore(snapshot: Snapshot): void {
    this.env.restore(snapshot);
  }

  [inspection](): string {
    const { id, wrappers = [] } = this.spec;
    return wrappers.reduce((inside, { name }) => `${name}(${inside})`, id);
  }
}

/** What is inside all wrappers of an environment. */
export function innermost<Outer extends object>(env: Outer): Unwrapped<Outer>;
export function innermost(env: { readonly unwrapped?: unknown }): unknown {
  return env.unwrapped ?? env;
}
