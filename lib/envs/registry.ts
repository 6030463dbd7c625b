import type { Env, EnvSpec } from "./env.ts";
import { inWords } from "../demands/in_words.ts";
import { type EnvId, type EnvOf, makers, type OptionsOf } from "./registry/environments.ts";
import { isWrapperName, wrapped } from "./registry/wrapped.ts";
import type { AnyEnv } from "./wrappers/wrapper.ts";

export type {
  EnvId,
  Environments,
  EnvOf,
  Limited,
  NamedWorldOptions,
  OptionsOf,
} from "./registry/environments.ts";

/**
 * Makes an environment by its id, as Gymnasium's `make` does: the numbers are
 * Gymnasium's, its keyword arguments are taken in camelCase.
 *
 * @param id Such as `"CartPole-v1"`.
 * @param options What the environment can be told; see its own page.
 * @throws {TypeError} If the id is no string, or the options are no object.
 * @throws {RangeError} If there is no such environment.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1", { suttonBartoReward: true });
 * env.reset({ seed: 0 }); // Float32Array(4) [ 0.013696168549358845, -0.023021329194307327, ... ]
 * ```
 */
export function make<Id extends EnvId>(id: Id, options?: OptionsOf<Id>): EnvOf<Id>;
/**
 * Makes a fresh twin of an environment from its spec: the same world, the same
 * options, the same wrappers, with nothing of its state.
 *
 * @param spec As in `env.spec`, or as read back from JSON.
 * @throws {TypeError} If options stand beside it, or it was kept as JSON and has lost a function.
 * @throws {RangeError} If the spec names an environment or a wrapper that does not exist.
 */
export function make<Observation, Action>(spec: EnvSpec<Observation, Action>): Env<Observation, Action>;
export function make(idOrSpec: string | EnvSpec, options?: object): AnyEnv {
  if (typeof idOrSpec === "string") return base(idOrSpec, options);
  if (typeof idOrSpec?.id !== "string") {
    throw new TypeError(
      `make: needs an environment's id, or the spec of one, got ${inWords(idOrSpec)}; ` +
        `write rl.make("CartPole-v1") or rl.make(env.spec)`,
    );
  }
  if (options !== undefined) {
    throw new TypeError(
      "make: a spec holds its own options; to change one, write rl.make({ ...env.spec, options: { … } })",
    );
  }
  return wrapped(base(idOrSpec.id, idOrSpec.options), idOrSpec.wrappers ?? []);
}

function base(id: string, options: object = {}): AnyEnv {
  if (!isEnvId(id)) throw new RangeError(`make: there is no environment "${id}"; ${alternatives(id)}`);
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(
      `make: options are given as an object, such as { isSlippery: false }, got ${inWords(options)}`,
    );
  }
  return makers[id](options);
}

/** The ids of the same name in other letters or with another version, or that begin alike; else all that there are. */
function alternatives(id: string): string {
  const nameOf = (id: string) => id.replace(/-v\d+$/, "").replace(/[^a-z0-9]/gi, "").toLowerCase();
  const alike = envIds.filter((known) => nameOf(known) === nameOf(id)), begin = nameOf(id).slice(0, 4);
  if (alike.length === 0 && begin.length === 4) {
    alike.push(...envIds.filter((known) => nameOf(known).startsWith(begin)));
  }
  return alike.length > 0 ? `do you mean ${alike.join(" or ")}?` : `there are ${envIds.join(", ")}`;
}

/** Whether {@linkcode make} knows an id. */
function isEnvId(id: string): id is EnvId {
  return Object.hasOwn(makers, id);
}

/** The first name in a spec that {@linkcode make} does not know, of an environment or a wrapper of somebody's own. */
export function unknownIn({ id, wrappers = [] }: EnvSpec): string | undefined {
  return isEnvId(id) ? wrappers.find(({ name }) => !isWrapperName(name))?.name : id;
}

/** The ids of all environments that {@linkcode make} knows. */
export const envIds: readonly EnvId[] = Object.keys(makers).filter(isEnvId);
