import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount, demandWithin } from "../../demands/values.ts";
import { TransitionModel } from "../../envs/tabular/transition_model.ts";

/** Options of `valueIteration` and `policyEvaluation`; `policyIteration` has the discount alone. */
export interface PlanningOptions {
  /** γ in [0, 1]: how much a reward is worth one step later. Default 0.99. */
  readonly discount?: number;
  /** θ: the values have settled when a sweep changes none by more than this. Default 1e-12. */
  readonly tolerance?: number;
  /** How many steps there are to go, as under a time limit. Default: as many as one likes. */
  readonly horizon?: number;
}

/** The options of a planning method, all of them checked. */
export interface Planning {
  readonly discount: number;
  readonly tolerance: number;
  readonly horizon: number | undefined;
}

/**
 * Checks what a planning method was given.
 *
 * @param owner The method, for the message.
 * @param known The options that the method has. Default: all.
 * @throws {TypeError} If there is no model or no such option, or one is of the wrong kind.
 * @throws {RangeError} If an option is out of its range.
 */
export function planning(
  owner: string,
  model: TransitionModel,
  options: PlanningOptions,
  known: readonly (keyof PlanningOptions)[] = ["discount", "tolerance", "horizon"],
): Planning {
  if (!(model instanceof TransitionModel)) {
    throw new TypeError(
      `${owner}: the model must be a TransitionModel, got ${inWords(model)}; ` +
        "a tabular environment has one, env.unwrapped.model",
    );
  }
  demandKnown(owner, options, known);
  const { discount = 0.99, tolerance = 1e-12, horizon } = options;
  demandWithin(owner, "discount", discount, 0, 1);
  demandWithin(owner, "tolerance", tolerance, 0, Infinity);
  if (horizon !== undefined) demandCount(owner, "horizon", horizon);
  return { discount, tolerance, horizon };
}
