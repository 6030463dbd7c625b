import type { Seed } from "../random/generator.ts";
import type { Scene } from "./scene.ts";
import type { Space } from "./spaces.ts";

/** A value that `JSON.stringify` keeps whole. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What an observation becomes, and all that it can become. */
export interface ObservationTransform<From, To> {
  /** Gives what is seen in place of an observation. */
  transform(observation: From): To;
  /** All that {@linkcode transform} can give. */
  readonly observationSpace: Space<To>;
}

/** A wrapper as recorded in an {@linkcode EnvSpec}: its name in the registry and its options. */
export interface WrapperSpec {
  /** As the registry knows it, such as `"discretise"`. */
  readonly name: string;
  /** What it was told. */
  readonly options: { readonly [key: string]: Json };
  /** The function that it was given, where it takes one. JSON does not keep it. */
  readonly transform?: ObservationTransform<unknown, unknown>;
}

/**
 * How an environment was made, as plain data: `rl.make(env.spec)` is a fresh
 * twin of `env`. The type parameters are there for the compiler alone.
 */
export interface EnvSpec<Observation = unknown, Action = unknown> {
  /** The id in the registry, such as `"CartPole-v1"`. */
  readonly id: string;
  /** The options that were given to `rl.make`. */
  readonly options: { readonly [key: string]: Json };
  /** The wrappers around the environment, innermost first. */
  readonly wrappers?: readonly WrapperSpec[];
  /** Never set; lets the compiler know what the twin observes and does. */
  readonly twin?: Env<Observation, Action>;
}

/** What an environment reports beside the observation, by Gymnasium's names; often empty. */
export type Info = Readonly<Record<string, unknown>>;

/** What follows an action. */
export interface Step<Observation> {
  /** What is seen next. */
  readonly observation: Observation;
  /** What the action earned. */
  readonly reward: number;
  /** Whether the task itself has ended: there is no next state, and nothing to bootstrap from. */
  readonly terminated: boolean;
  /** Whether the episode was cut short from outside, as by a time limit: the next state still has a value. */
  readonly truncated: boolean;
  /** What else there is to know. */
  readonly info: Info;
}

/** The state of an environment and of its random stream, as plain data. */
export type Snapshot = { readonly [key: string]: Json };

/** Options of {@linkcode Env.reset}. */
export interface ResetOptions {
  /**
   * Restarts the random stream; without it the stream goes on, at the first reset from where seed 0 begins. (There
   * Gymnasium takes a seed from the operating system.)
   */
  readonly seed?: Seed;
}

/**
 * A world to act in, as Gymnasium defines it: `reset` begins an episode, `step`
 * takes an action and says what came of it.
 *
 * Where Gymnasium's `reset` and `step` return tuples, these return the observation and a record; what Gymnasium's
 * `reset` has beside the observation is in `info`.
 *
 * @typeParam Observation `number` for discrete observations, `Float32Array` (a fresh one a step) for boxes, a list
 * of these for tuples.
 * @typeParam Action Likewise, what can be done.
 */
export interface Env<Observation, Action> {
  /**
   * How it was made: `rl.make(env.spec)` is a fresh twin. An environment of your own, a subclass or a wrapper, has
   * no twin there; give `rl.evaluate` and `rl.record` a function that makes one.
   */
  readonly spec: EnvSpec<Observation, Action>;
  /** All that can be observed. */
  readonly observationSpace: Space<Observation>;
  /** All that can be done. */
  readonly actionSpace: Space<Action>;
  /** What Gymnasium returns beside the latest reset or step. */
  readonly info: Info;
  /** Begins an episode. */
  reset(options?: ResetOptions): Observation;
  /**
   * Takes an action.
   *
   * @throws {EpisodeError} Before the first reset and after an episode's end.
   * @throws {TypeError} If the action is of the wrong kind.
   * @throws {RangeError} If the action is outside the action space.
   */
  step(action: Action): Step<Observation>;
  /** The present state as a picture. */
  render(): Scene;
  /** The present state and random stream, to {@linkcode restore} or to save. */
  snapshot(): Snapshot;
  /** Puts back what {@linkcode snapshot} took, here or in a twin. */
  restore(snapshot: Snapshot): void;
}
