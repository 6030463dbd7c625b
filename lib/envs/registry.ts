import { CartPole, type CartPoleOptions } from "./cartpole.ts";
import { Discretised } from "./discretise.ts";
import type { Env, EnvSpec, Json, WrapperSpec } from "./env.ts";
import { inWords } from "./options.ts";
import { frozenSpec } from "./spec.ts";
import { TimeLimit } from "./time_limit.ts";

/** What can be made by id: the options it takes, and what it is. */
export interface Environments {
  /** Without a time limit. */
  "CartPole": { options: CartPoleOptions; env: CartPole };
  /** At most 200 steps; solved at a mean return of 195 over 100 episodes. */
  "CartPole-v0": { options: CartPoleOptions; env: TimeLimit<Float32Array, number> };
  /** At most 500 steps; solved at a mean return of 475 over 100 episodes. */
  "CartPole-v1": { options: CartPoleOptions; env: TimeLimit<Float32Array, number> };
}

/** The id of an environment that {@linkcode make} knows. */
export type EnvId = keyof Environments;

/** The options of an environment, by its id. */
export type OptionsOf<Id extends EnvId> = Environments[Id]["options"];

/** The type of an environment, by its id. */
export type EnvOf<Id extends EnvId> = Environments[Id]["env"];

const makers: { readonly [Id in EnvId]: (options: OptionsOf<Id>) => EnvOf<Id> } = {
  "CartPole": (options) => new CartPole(options),
  "CartPole-v0": (options) => limited("CartPole-v0", new CartPole(options), 200),
  "CartPole-v1": (options) => limited("CartPole-v1", new CartPole(options), 500),
};

function limited<Observation, Action>(id: EnvId, env: Env<Observation, Action>, steps: number) {
  return new TimeLimit(env, { steps }, frozenSpec({ id, options: env.spec.options }));
}

/** Any environment, where what it observes and does is known only when it runs. */
// deno-lint-ignore no-explicit-any -- observations and actions are opposite in variance: no narrower type holds them all
type AnyEnv = Env<any, any>;

const wrappers: { readonly [name: string]: (env: AnyEnv, options: WrapperSpec["options"]) => AnyEnv } = {
  discretise: (env, options) =>
    new Discretised(env, {
      low: numbersOf(options.low),
      high: numbersOf(options.high),
      bins: numbersOf(options.bins),
    }),
  timeLimit: (env, options) => new TimeLimit(env, { steps: Number(options.steps) }),
};

/**
 * Makes an environment by its id, as Gymnasium's `make` does: the numbers are
 * Gymnasium's, its keyword arguments are taken in camelCase.
 *
 * @param id Such as `"CartPole-v1"`.
 * @param options What the environment can be told; see its own page.
 * @throws {TypeError} If the id is no string.
 * @throws {RangeError} If there is no such environment.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1", { suttonBartoReward: true });
 * env.reset({ seed: 0 }); // Float32Array(4) [ 0.013696168549358845, -0.02302132733166218, ... ]
 * ```
 */
export function make<Id extends EnvId>(id: Id, options?: OptionsOf<Id>): EnvOf<Id>;
/**
 * Makes a fresh twin of an environment from its spec: the same world, the same
 * options, the same wrappers, with nothing of its state.
 *
 * @param spec As in `env.spec`, or as read back from JSON.
 * @throws {RangeError} If the spec names an environment or a wrapper that does not exist.
 */
export function make<Observation, Action>(spec: EnvSpec<Observation, Action>): Env<Observation, Action>;
export function make(idOrSpec: string | EnvSpec, options: object = {}): AnyEnv {
  const spec = typeof idOrSpec === "string" ? { id: idOrSpec, options, wrappers: [] } : idOrSpec;
  if (typeof spec?.id !== "string") {
    throw new TypeError(
      `make: needs an environment's id, or the spec of one, got ${inWords(idOrSpec)}; ` +
        `write rl.make("CartPole-v1") or rl.make(env.spec)`,
    );
  }
  let env = base(spec.id, spec.options);
  for (const { name, options } of spec.wrappers ?? []) env = wrapped(env, name, options);
  return env;
}

function base(id: string, options: object): AnyEnv {
  if (!isEnvId(id)) {
    throw new RangeError(
      `make: there is no environment "${id}"; there are ${Object.keys(makers).join(", ")}`,
    );
  }
  return makers[id](options);
}

function wrapped(env: AnyEnv, name: string, options: WrapperSpec["options"]): AnyEnv {
  if (!Object.hasOwn(wrappers, name)) {
    throw new RangeError(
      `make: there is no wrapper "${name}"; there are ${Object.keys(wrappers).join(", ")}`,
    );
  }
  return wrappers[name](env, options);
}

/** Whether {@linkcode make} knows an id. */
export function isEnvId(id: string): id is EnvId {
  return Object.hasOwn(makers, id);
}

function numbersOf(value: Json | undefined): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
