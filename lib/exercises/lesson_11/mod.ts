import clippedLoss from "./clipped_loss.ts";
import clippedObjective from "./clipped_objective.ts";
import criticLoss from "./critic_loss.ts";
import episodeAdvantages from "./episode_advantages.ts";
import expectedGradient from "./expected_gradient.ts";
import gaussianEntropy from "./gaussian_entropy.ts";
import gaussianLogProbability from "./gaussian_log_probability.ts";
import generalisedAdvantages from "./generalised_advantages.ts";
import ownAverage from "./own_average.ts";
import tdErrors from "./td_errors.ts";

/** The exercises of lesson 11, in its order. */
export const lesson11 = {
  "expected-gradient": expectedGradient,
  "episode-advantages": episodeAdvantages,
  "td-errors": tdErrors,
  "critic-loss": criticLoss,
  "generalised-advantages": generalisedAdvantages,
  "clipped-objective": clippedObjective,
  "clipped-loss": clippedLoss,
  "own-average": ownAverage,
  "gaussian-log-probability": gaussianLogProbability,
  "gaussian-entropy": gaussianEntropy,
} as const;
