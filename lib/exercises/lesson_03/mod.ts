import allowedEpsilonGreedy from "./allowed_epsilon_greedy.ts";
import cliffExpectation from "./cliff_expectation.ts";
import edgeWalker from "./edge_walker.ts";
import gammaSquared from "./gamma_squared.ts";
import neverAtTheGoal from "./never_at_the_goal.ts";
import qLearningInstead from "./q_learning_instead.ts";
import sarsaAgent from "./sarsa_agent.ts";
import sarsaUpdate from "./sarsa_update.ts";
import standingStill from "./standing_still.ts";
import tdError from "./td_error.ts";
import whichPath from "./which_path.ts";

/** The exercises of lesson 03, in its order. */
export const lesson03 = {
  "gamma-squared": gammaSquared,
  "td-error": tdError,
  "allowed-epsilon-greedy": allowedEpsilonGreedy,
  "sarsa-update": sarsaUpdate,
  "q-learning-instead": qLearningInstead,
  "standing-still": standingStill,
  "never-at-the-goal": neverAtTheGoal,
  "which-path": whichPath,
  "cliff-expectation": cliffExpectation,
  "sarsa-agent": sarsaAgent,
  "edge-walker": edgeWalker,
} as const;
