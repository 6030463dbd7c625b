import corridorStep from "./corridor_step.ts";
import discountedReturn from "./discounted_return.ts";
import discreteEnvironments from "./discrete_environments.ts";
import fiveValues from "./five_values.ts";
import limitIsNoEnd from "./limit_is_no_end.ts";
import markovOrNot from "./markov_or_not.ts";
import playEpisode from "./play_episode.ts";
import valueWithALimit from "./value_with_a_limit.ts";

/** The exercises of lesson 01, in its order. */
export const lesson01 = {
  "play-episode": playEpisode,
  "five-values": fiveValues,
  "corridor-step": corridorStep,
  "discounted-return": discountedReturn,
  "markov-or-not": markovOrNot,
  "discrete-environments": discreteEnvironments,
  "limit-is-no-end": limitIsNoEnd,
  "value-with-a-limit": valueWithALimit,
} as const;
