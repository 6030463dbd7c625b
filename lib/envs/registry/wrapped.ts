import type { WrapperSpec } from "../env.ts";
import { inWords } from "../../demands/in_words.ts";
import { discretise } from "../wrappers/discretise.ts";
import { frameSkip } from "../wrappers/frame_skip.ts";
import { frameStack } from "../wrappers/frame_stack.ts";
import { timeLimit } from "../wrappers/time_limit.ts";
import { transformObservation } from "../wrappers/transform_observation.ts";
import type { AnyEnv } from "../wrappers/wrapper.ts";

/** Each checks its own options, which may come from a file. */
type Wrap = (env: never, options: never) => AnyEnv;

const wrappers: { readonly [name: string]: Wrap } = {
  discretise,
  frameSkip,
  frameStack,
  timeLimit,
  transformObservation,
};

/** Whether a spec can name a wrapper. */
export function isWrapperName(name: string): boolean {
  return Object.hasOwn(wrappers, name);
}

/**
 * Puts wrappers around an environment, as a spec records them.
 *
 * @throws {TypeError} If what is recorded is no list of wrappers, or one of them has lost its function.
 * @throws {RangeError} If there is no such wrapper.
 */
export function wrapped(env: AnyEnv, specs: readonly WrapperSpec[]): AnyEnv {
  if (!Array.isArray(specs)) {
    throw new TypeError(`make: wrappers must be a list, innermost first, got ${inWords(specs)}`);
  }
  return specs.reduce((inner: AnyEnv, spec: WrapperSpec, place) => {
    if (typeof spec?.name !== "string") {
      throw new TypeError(`make: wrappers[${place}] must have a name and options, got ${inWords(spec)}`);
    }
    if (!isWrapperName(spec.name)) {
      throw new RangeError(
        `make: there is no wrapper "${spec.name}"; there are ${Object.keys(wrappers).join(", ")}. ` +
          "One of your own has no twin: give a function that makes the whole",
      );
    }
    return Reflect.apply(wrappers[spec.name], undefined, [inner, optionsOf(spec)]);
  }, env);
}

function optionsOf({ name, options, transform }: WrapperSpec): unknown {
  if (name !== "transformObservation") return options;
  if (typeof transform?.transform === "function") return transform;
  throw new TypeError(
    "make: the spec has lost the function of transformObservation, since JSON keeps none; " +
      "make the environment inside, and call rl.transformObservation anew",
  );
}
