import { ControlEnv } from "../control/control_env.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandMembers } from "../../demands/members.ts";
import { demandCount } from "../../demands/values.ts";
import type { Env, EnvSpec } from "../env.ts";
import { type EnvId, type EnvOf, make, type OptionsOf } from "../registry.ts";
import { TabularEnv } from "../tabular/tabular_env.ts";
import { TimeLimit } from "../wrappers/time_limit.ts";
import type { AnyEnv } from "../wrappers/wrapper.ts";
import { ControlCopies } from "./control_copies.ts";
import { demandAlike } from "./demand_alike.ts";
import { SingleCopies } from "./single_copies.ts";
import { goesByItsModel, TabularCopies } from "./tabular_copies.ts";
import { VectorEnv } from "./vector_env.ts";

/** What n copies of an environment are together. */
export type VectorOf<One extends AnyEnv> = One extends Env<infer Observation, infer Action>
  ? VectorEnv<Observation, Action>
  : never;

/**
 * Makes n copies of an environment that are stepped at once: so a network
 * chooses and learns for all of them in one go. Copies of the control tasks and
 * of the tabular ones but Bandit, with a time limit or without, run through one
 * loop, in a fifth of the time that they take one after the other, as all others
 * are stepped.
 *
 * Gymnasium's own vector environments differ. `SyncVectorEnv` also seeds copy i
 * with `seed + i`, but begins the next episode one step later: that step ignores
 * the copy's action, and pays 0. With `AutoresetMode.SAME_STEP` it does as here,
 * and has `finalObservations` in `infos["final_obs"]`. `CartPoleVectorEnv`, which
 * `make_vec("CartPole-v1")` gives, begins one step later too, and draws where
 * its n copies begin as one array of (4, n) from a single generator: they do not
 * do what n environments do. Its rewards are float32. Without a seed both take
 * one from the operating system; here copy i then begins as from seed i.
 *
 * @param id Such as `"CartPole-v1"`.
 * @param copies How many, at least 1.
 * @param options As `rl.make` takes them; the same for all copies.
 * @throws {TypeError} If there is nothing to make, `copies` is no number, or options come with a spec or a function.
 * @throws {RangeError} If there is no such environment, `copies` is not a positive integer, or what it observes or
 * does is neither Discrete nor a Box.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const vector = rl.makeVector("CartPole-v1", 3);
 * vector.reset({ seed: 7 }); // of 3 copies, with seeds 7, 8 and 9: a Float32Array of 12
 * const { rewards, terminated } = vector.step(Int32Array.of(0, 1, 1));
 * rewards; // Float64Array [1, 1, 1]
 * ```
 */
export function makeVector<Id extends EnvId>(
  id: Id,
  copies: number,
  options?: OptionsOf<Id>,
): VectorOf<EnvOf<Id>>;
/**
 * Makes copies of an environment of which there is a spec, wrappers included.
 *
 * @param spec As in `env.spec`.
 */
export function makeVector<Observation, Action>(
  spec: EnvSpec<Observation, Action>,
  copies: number,
): VectorEnv<Observation, Action>;
/**
 * Makes copies by a function: for environments of your own, and for copies that
 * differ in their options. They are stepped one after the other.
 *
 * @param create Makes a copy, given its number, counted from 0; all must observe and do the same.
 */
export function makeVector<Observation, Action>(
  create: (copy: number) => Env<Observation, Action>,
  copies: number,
): VectorEnv<Observation, Action>;
export function makeVector(
  source: string | EnvSpec | ((copy: number) => AnyEnv),
  copies: number,
  options?: EnvSpec["options"],
): VectorOf<AnyEnv> {
  demandCount("makeVector", "copies", copies);
  if (options !== undefined) demandId(source, options);
  if (typeof source === "function") {
    const envs = Array.from({ length: copies }, (_, copy) => source(copy));
    demandAlike(envs);
    return oneByOne(envs);
  }
  const spec = typeof source === "string"
    ? { id: source, options: options === undefined ? {} : options }
    : source;
  demandMembers(spec, ["id"], {
    owner: "makeVector",
    what: "the spec",
    advice:
      `write rl.makeVector("CartPole-v1", 16), rl.makeVector(env.spec, 16) or rl.makeVector(() => new Mine(), 16)`,
  });
  const one: AnyEnv = make(spec), task = one instanceof TimeLimit ? one.env : one;
  if (task instanceof ControlEnv) return new VectorEnv(one, new ControlCopies(one, task, copies));
  if (task instanceof TabularEnv && goesByItsModel(task)) {
    return new VectorEnv(one, new TabularCopies(one, task, copies));
  }
  return oneByOne(Array.from({ length: copies }, (_, copy) => copy === 0 ? one : make(spec)));
}

/** Refuses options beside what has its own. */
function demandId(source: unknown, options: unknown): void {
  if (typeof source === "string") return;
  const [what, example] = typeof source === "function"
    ? ["a function gives them itself", '() => rl.make("CartPole-v1", options)']
    : ["a spec has its own", 'rl.make("CartPole-v1", options).spec'];
  throw new TypeError(
    `makeVector: options go with an id, and ${what}, got ${
      inWords(options)
    }; write rl.makeVector(${example}, 16)`,
  );
}

function oneByOne(envs: readonly AnyEnv[]): VectorOf<AnyEnv> {
  return new VectorEnv(envs[0], new SingleCopies(envs));
}
