import type { Env, EnvSpec } from "./env.ts";
import { inWords } from "./options.ts";
import { type EnvId, type EnvOf, makers, type OptionsOf } from "./registry/environments.ts";
import { wrapped } from "./registry/wrapped.ts";
import type { AnyEnv } from "./wrappers/wrapper.ts";

export type { EnvId, Environments, EnvOf, Limited, OptionsOf } from "./registry/environments.ts";

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
  for (const wrapper of spec.wrappers ?? []) env = wrapped(env, wrapper);
  return env;
}

function base(id: string, options: object): AnyEnv {
  if (!isEnvId(id)) {
    throw new RangeError(`make: there is no environment "${id}"; ${alternatives(id)}`);
  }
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      `make: options are given as an object, such as { isSlippery: false }, got ${inWords(options)}`,
    );
  }
  return makers[id](options);
}

/** The ids of the same name in other letters or with another version; all ids where there is none. */
function alternatives(id: string): string {
  const nameOf = (id: string) => id.replace(/-v\d+$/, "").replace(/[^a-z0-9]/gi, "").toLowerCase();
  const alike = envIds.filter((known) => nameOf(known) === nameOf(id));
  return alike.length > 0 ? `do you mean ${alike.join(" or ")}?` : `there are ${envIds.join(", ")}`;
}

/** Whether {@linkcode make} knows an id. */
export function isEnvId(id: string): id is EnvId {
  return Object.hasOwn(makers, id);
}

/** The ids of all environments that {@linkcode make} knows. */
export const envIds: readonly EnvId[] = Object.keys(makers).filter(isEnvId);
