import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandMembers } from "../../demands/members.ts";
import type { Env, ObservationTransform, ResetOptions, Step } from "../env.ts";
import type { Space } from "../spaces.ts";
import { wrappedSpec } from "../spec.ts";
import { demandEnv } from "./demand_env.ts";
import { Wrapper } from "./wrapper.ts";

/** An environment that is seen through a function; see {@linkcode transformObservation}. */
export class TransformedObservation<
  From,
  To,
  Action,
  Inner extends Env<From, Action> = Env<From, Action>,
> extends Wrapper<To, Action, Inner> {
  readonly observationSpace: Space<To>;
  readonly #transform: (observation: From) => To;

  /** See {@linkcode transformObservation}, which makes one. */
  constructor(env: Inner & Env<From, Action>, options: ObservationTransform<From, To>) {
    demandEnv("transformObservation", env, "{ observationSpace, transform }");
    demandKnown("transformObservation", options, ["observationSpace", "transform"]);
    const { observationSpace, transform } = options;
    demandMembers(observationSpace, ["sample", "contains"], {
      owner: "transformObservation",
      what: "observationSpace, all that the function can return,",
      advice: "write observationSpace: new rl.Discrete(9) or new rl.Box(low, high)",
    });
    if (typeof transform !== "function") {
      throw new TypeError(`transformObservation: transform must be a function, got ${inWords(transform)}`);
    }
    super(env, wrappedSpec(env.spec, "transformObservation", {}, { observationSpace, transform }));
    this.observationSpace = observationSpace;
    this.#transform = transform;
  }

  reset(options?: ResetOptions): To {
    return this.#seen(this.env.reset(options));
  }

  step(action: Action): Step<To> {
    const step = this.env.step(action);
    return { ...step, observation: this.#seen(step.observation) };
  }

  #seen(observation: From): To {
    const seen = this.#transform(observation);
    if (this.observationSpace.contains(seen)) return seen;
    throw new RangeError(
      `transformObservation: the function made ${inWords(seen)} of ${inWords(observation)}; ` +
        `the observation space that was given is ${this.observationSpace}`,
    );
  }
}

/**
 * Shows an environment through a function of its observations: scaled, cut
 * down, one-hot. The environment itself stays as it is.
 *
 * The function must give the same for the same observation, leave what it is
 * given alone, and do without `this`. JSON cannot keep it: a twin is made from
 * `env.spec` itself, not from a copy that was read from a file.
 *
 * @throws {TypeError} If there is no environment, no space or no function.
 * @throws {RangeError} From `reset` and `step`, if the function returns what its space does not contain.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.transformObservation(rl.make("CliffWalking-v1"), {
 *   observationSpace: new rl.Discrete(12),
 *   transform: (square) => square % 12, // the column alone
 * });
 * env.reset({ seed: 0 }); // 0
 * ```
 */
export function transformObservation<From, To, Action, Inner extends Env<From, Action>>(
  env: Inner & Env<From, Action>,
  options: ObservationTransform<From, To>,
): TransformedObservation<From, To, Action, Inner> {
  return new TransformedObservation(env, options);
}
