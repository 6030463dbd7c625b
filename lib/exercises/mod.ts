import binIndex from "./bin_index.ts";
import episodeReturn from "./episode_return.ts";
import epsilonGreedy from "./epsilon_greedy.ts";
import noiseExploration from "./noise_exploration.ts";
import penaltyAtTheLimit from "./penalty_at_the_limit.ts";
import qLearningUpdate from "./q_learning_update.ts";
import quickerSettings from "./quicker_settings.ts";
import runningMean from "./running_mean.ts";
import selfBootstrap from "./self_bootstrap.ts";
import tdTarget from "./td_target.ts";

/** All exercises by id, in the order of the course. */
export const exercises = {
  "episode-return": episodeReturn,
  "td-target": tdTarget,
  "q-learning-update": qLearningUpdate,
  "bin-index": binIndex,
  "noise-exploration": noiseExploration,
  "epsilon-greedy": epsilonGreedy,
  "penalty-at-the-limit": penaltyAtTheLimit,
  "running-mean": runningMean,
  "self-bootstrap": selfBootstrap,
  "quicker-settings": quickerSettings,
} as const;

/** The id of an exercise that `rl.check` knows. */
export type ExerciseId = keyof typeof exercises;

/** The type of the answer to an exercise, by its id. */
export type AnswerOf<Id extends ExerciseId> = (typeof exercises)[Id]["reference"];

export { answerName, unsolved } from "./exercise.ts";
export { type Exercise, judge } from "./judge.ts";
export { Todo } from "./todo.ts";
export type { Passed, Place, StillToDo, Verdict, Wrong } from "./verdict.ts";
