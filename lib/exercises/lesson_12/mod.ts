import doubleQTargets from "./double_q_targets.ts";
import duelingValues from "./dueling_values.ts";
import expectedBest from "./expected_best.ts";
import nStepTransition from "./n_step_transition.ts";
import profitFromNothing from "./profit_from_nothing.ts";
import sameDiscount from "./same_discount.ts";
import shallowJudge from "./shallow_judge.ts";
import whenDoubleHelps from "./when_double_helps.ts";

/** The exercises of lesson 12, in its order. */
export const lesson12 = {
  "profit-from-nothing": profitFromNothing,
  "double-q-targets": doubleQTargets,
  "shallow-judge": shallowJudge,
  "when-double-helps": whenDoubleHelps,
  "n-step-transition": nStepTransition,
  "same-discount": sameDiscount,
  "dueling-values": duelingValues,
  "expected-best": expectedBest,
} as const;
