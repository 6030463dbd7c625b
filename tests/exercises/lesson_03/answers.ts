import type { lesson03 } from "../../../lib/exercises/lesson_03/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { allowedEpsilonGreedy } from "./allowed_epsilon_greedy.ts";
import { neverAtTheGoal } from "./never_at_the_goal.ts";
import { qLearningInstead } from "./q_learning_instead.ts";
import { cliffExpectation, edgeWalker, gammaSquared, whichPath } from "./questions.ts";
import { sarsaAgent } from "./sarsa_agent.ts";
import { sarsaUpdate } from "./sarsa_update.ts";
import { standingStill } from "./standing_still.ts";
import { tdError } from "./td_error.ts";

export const answers03: AnswersTo<typeof lesson03> = {
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
};
