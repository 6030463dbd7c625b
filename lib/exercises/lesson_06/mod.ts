import createNetwork from "./create_network.ts";
import fiveEvaluations from "./five_evaluations.ts";
import moreThanTheFormula from "./more_than_the_formula.ts";
import sarsaTargets from "./sarsa_targets.ts";
import selectActionEpsGreedy from "./select_action_eps_greedy.ts";
import tdLoss from "./td_loss.ts";
import tdTargets from "./td_targets.ts";
import throughTheTarget from "./through_the_target.ts";
import unheardFall from "./unheard_fall.ts";
import whyANetwork from "./why_a_network.ts";
import whyDecayEpsilon from "./why_decay_epsilon.ts";

/** The exercises of lesson 06, in its order. */
export const lesson06 = {
  "why-a-network": whyANetwork,
  "create-network": createNetwork,
  "select-action-eps-greedy": selectActionEpsGreedy,
  "td-targets": tdTargets,
  "td-loss": tdLoss,
  "more-than-the-formula": moreThanTheFormula,
  "sarsa-targets": sarsaTargets,
  "five-evaluations": fiveEvaluations,
  "why-decay-epsilon": whyDecayEpsilon,
  "through-the-target": throughTheTarget,
  "unheard-fall": unheardFall,
} as const;
