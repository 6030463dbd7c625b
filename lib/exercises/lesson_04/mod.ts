import binIndex from "./bin_index.ts";
import epsilonGreedy from "./epsilon_greedy.ts";
import noiseExploration from "./noise_exploration.ts";
import penaltyAtTheLimit from "./penalty_at_the_limit.ts";
import punishedSuccess from "./punished_success.ts";
import qLearningUpdate from "./q_learning_update.ts";
import runningMean from "./running_mean.ts";
import selfBootstrap from "./self_bootstrap.ts";
import tdTarget from "./td_target.ts";

/** The exercises of lesson 04, in its order. */
export const lesson04 = {
  "td-target": tdTarget,
  "q-learning-update": qLearningUpdate,
  "bin-index": binIndex,
  "noise-exploration": noiseExploration,
  "epsilon-greedy": epsilonGreedy,
  "penalty-at-the-limit": penaltyAtTheLimit,
  "running-mean": runningMean,
  "self-bootstrap": selfBootstrap,
  "punished-success": punishedSuccess,
} as const;
