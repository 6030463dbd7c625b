import type { Mistake } from "../../exercise.ts";
import { type Estimate, estimated } from "./estimates.ts";

/** What learners write for the mean of the estimate. */
export const mistakes: readonly Mistake<Estimate>[] = [
  {
    says:
      "Every action counts as often as every other here. In a mean over what happens, each counts as often as the " +
      "policy takes it: `probabilities[a]`.",
    wrong: estimated({ often: () => 1 }),
    also: [estimated({ often: (_, n) => 1 / n })],
  },
  {
    says:
      "The second half of the slope is missing: $\\mathbb{1}[a = k] - \\pi(k)$. Without it the baseline does not cancel " +
      "out, since every action is pushed by it in the same direction.",
    wrong: estimated({ slope: (isOwn) => isOwn ? 1 : 0 }),
  },
  {
    says:
      "Only the estimate of action k itself is counted. When another action is taken, preference k moves too, by −π(k).",
    wrong: estimated({ slope: (isOwn, own) => isOwn ? 1 - own : 0 }),
  },
  {
    says:
      "The sign is that of a loss, which goes downhill. The gradient of the reward points uphill: 1 − π(k) for the " +
      "action that was taken.",
    wrong: estimated({ slope: (isOwn, own) => own - (isOwn ? 1 : 0) }),
  },
  {
    says:
      "You share the sum out among the actions. It is a mean already: the probabilities add up to 1, and weigh each " +
      "action as often as it is taken.",
    wrong: (probabilities, rewards, baseline) =>
      estimated()(probabilities, rewards, baseline).map((gradient) => gradient / probabilities.length),
  },
  {
    says: "The baseline is taken off only where a = k. It is taken off whatever action was taken.",
    wrong: estimated({ weight: (reward, baseline, isOwn) => isOwn ? reward - baseline : reward }),
  },
  {
    says:
      "That is weighted by the probability twice. The estimate holds ∇ log π, which is ∇π divided by π; how often an " +
      "action comes up is what multiplies it again.",
    wrong: estimated({ often: (p) => p * p }),
  },
  {
    says:
      "The baseline is in the wrong place: it is taken off the reward, before that is multiplied by the slope.",
    wrong: (probabilities, rewards, baseline) =>
      estimated()(probabilities, rewards, 0).map((gradient) => gradient - baseline),
  },
  {
    says:
      "The rewards are missing: that is the mean of the slope itself, which is 0. (It is why a baseline is harmless.)",
    wrong: estimated({ weight: () => 1 }),
    also: [estimated({ weight: (_, baseline) => -baseline })],
  },
];
