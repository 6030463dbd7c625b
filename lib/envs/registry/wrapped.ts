import type { Json, ObservationTransform, WrapperSpec } from "../env.ts";
import { discretise } from "../wrappers/discretise.ts";
import { frameSkip } from "../wrappers/frame_skip.ts";
import { frameStack } from "../wrappers/frame_stack.ts";
import { timeLimit } from "../wrappers/time_limit.ts";
import { transformObservation } from "../wrappers/transform_observation.ts";
import type { AnyEnv } from "../wrappers/wrapper.ts";

type Wrap = (env: AnyEnv, spec: WrapperSpec) => AnyEnv;

const wrappers: { readonly [name: string]: Wrap } = {
  discretise: (env, { options: { low, high, bins } }) =>
    discretise(env, { low: numbersOf(low), high: numbersOf(high), bins: numbersOf(bins) }),
  frameSkip: (env, { options: { frames } }) => frameSkip(env, { frames: Number(frames) }),
  frameStack: (env, { options: { frames, padding } }) =>
    frameStack(env, { frames: Number(frames), padding: padding === "zero" ? "zero" : "reset" }),
  timeLimit: (env, { options: { steps } }) => timeLimit(env, { steps: Number(steps) }),
  transformObservation: (env, { transform }) => transformObservation(env, demandTransform(transform)),
};

/**
 * Puts a wrapper around an environment, as a spec records it.
 *
 * @throws {RangeError} If there is no such wrapper.
 * @throws {TypeError} If the spec has lost the wrapper's function.
 */
export function wrapped(env: AnyEnv, spec: WrapperSpec): AnyEnv {
  if (!Object.hasOwn(wrappers, spec.name)) {
    throw new RangeError(
      `make: there is no wrapper "${spec.name}"; there are ${Object.keys(wrappers).join(", ")}`,
    );
  }
  return wrappers[spec.name](env, spec);
}

function demandTransform(transform: WrapperSpec["transform"]): ObservationTransform<unknown, unknown> {
  if (transform !== undefined) return transform;
  throw new TypeError(
    "make: the spec has lost the function of transformObservation, since JSON keeps none; " +
      "make the environment inside, and call rl.transformObservation anew",
  );
}

function numbersOf(value: Json | undefined): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
