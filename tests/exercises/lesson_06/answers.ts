import type { lesson06 } from "../../../lib/exercises/lesson_06/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { createNetwork } from "./create_network.ts";
import { fiveEvaluations } from "./five_evaluations.ts";
import { moreThanTheFormula } from "./more_than_the_formula.ts";
import { sarsaTargets } from "./sarsa_targets.ts";
import { selectActionEpsGreedy } from "./select_action_eps_greedy.ts";
import { tdLoss } from "./td_loss.ts";
import { tdTargets } from "./td_targets.ts";
import { throughTheTarget } from "./through_the_target.ts";
import { unheardFall } from "./unheard_fall.ts";

export const answers06: AnswersTo<typeof lesson06> = {
  "why-a-network": {
    right: ["return 'b';"],
    wrong: [
      ['return "a";', "There are more poles than"],
      ['return "c";', "It does give all of them"],
      ['return "d";', "It is the other way round."],
      ["return b;", "Put the letter in quotes:"],
      ['return "B";', "That is not one of the answers"],
    ],
  },
  "create-network": createNetwork,
  "select-action-eps-greedy": selectActionEpsGreedy,
  "td-targets": tdTargets,
  "td-loss": tdLoss,
  "more-than-the-formula": moreThanTheFormula,
  "sarsa-targets": sarsaTargets,
  "five-evaluations": fiveEvaluations,
  "why-decay-epsilon": {
    right: ["return 'c';"],
    wrong: [
      ['return "a";', "The loss compares a value"],
      ['return "b";', "A random step takes as long"],
      ['return "d";', "That is SARSA."],
      ["return c;", "Put the letter in quotes:"],
      ["return ['c'];", "That is not one of the answers"],
    ],
  },
  "through-the-target": throughTheTarget,
  "unheard-fall": unheardFall,
};
