import biasedValue from "./biased_value.ts";
import drawBatch from "./draw_batch.ts";
import findPlace from "./find_place.ts";
import priorityOf from "./priority_of.ts";
import rankProbabilities from "./rank_probabilities.ts";
import samplePrioritizedBatch from "./sample_prioritized_batch.ts";
import setPriority from "./set_priority.ts";
import trainingStep from "./training_step.ts";
import updateBatch from "./update_batch.ts";
import writeBack from "./write_back.ts";

/** The exercises of lesson 09, in its order. */
export const lesson09 = {
  "sample-prioritized-batch": samplePrioritizedBatch,
  "update-batch": updateBatch,
  "training-step": trainingStep,
  "priority-of": priorityOf,
  "set-priority": setPriority,
  "find-place": findPlace,
  "biased-value": biasedValue,
  "draw-batch": drawBatch,
  "rank-probabilities": rankProbabilities,
  "write-back": writeBack,
} as const;
