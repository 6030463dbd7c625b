import type { Env, ResetOptions, Step } from "../../envs/env.ts";
import type { Space } from "../../envs/spaces.ts";
import { Wrapper } from "../../envs/wrappers/wrapper.ts";
import { countAnew } from "./endless.ts";
import { Refusal } from "./refusal.ts";

/** Says that a run went on after its budget of steps was spent. */
class EndlessTraining extends Refusal {
  override readonly name = "EndlessTraining";

  constructor(steps: number) {
    super(
      `stopped after ${steps.toLocaleString("en-US")} steps`,
      "The run goes on and on. Does the loop over the episodes come to its end, and does the loop within one " +
        "end with `terminated` or `truncated`?",
    );
  }
}

/** How many steps and resets are left, for all environments of a run together. */
interface Budget {
  readonly all: number;
  left: number;
}

/**
 * What gives environments a common budget of steps, resets counted with them.
 * An answer that goes on after it is spent is stopped.
 */
export function budgetOf(
  steps: number,
): <Observation, Action>(env: Env<Observation, Action>) => Env<Observation, Action> {
  const budget = { all: steps, left: steps };
  return (env) => new Budgeted(env, budget);
}

/** An environment that counts its steps and resets, and refuses when there were too many. */
class Budgeted<Observation, Action> extends Wrapper<Observation, Action, Env<Observation, Action>> {
  readonly observationSpace: Space<Observation>;
  readonly #budget: Budget;

  constructor(env: Env<Observation, Action>, budget: Budget) {
    super(env, env.spec);
    this.#budget = budget;
    this.observationSpace = env.observationSpace;
  }

  reset(options?: ResetOptions): Observation {
    this.#spend();
    return this.env.reset(options);
  }

  step(action: Action): Step<Observation> {
    this.#spend();
    return this.env.step(action);
  }

  /** A step is work done, so the loops of a guarded answer may begin to count anew. */
  #spend(): void {
    if (this.#budget.left-- <= 0) throw new EndlessTraining(this.#budget.all);
    countAnew();
  }
}
