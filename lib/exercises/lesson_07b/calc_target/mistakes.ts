import type { Mistake } from "../../exercise.ts";
import { best, from, sum, type Target, target, withDiscount } from "./targets.ts";

/** What is written for a target from a network's outputs. */
export const mistakes: readonly Mistake<Target>[] = [
  {
    says: "You bootstrap from a terminal state. Whatever the network says of it, nothing comes after it: " +
      "the target is the reward alone.",
    wrong: (nextValues, reward, _, discount) => target(nextValues, reward, false, discount),
  },
  {
    says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
    wrong: (nextValues, reward, terminated, discount) =>
      terminated ? 0 : target(nextValues, reward, false, discount),
  },
  {
    says: "`terminated` is the wrong way round: you bootstrap at the end, and only there.",
    wrong: (nextValues, reward, terminated, discount) => target(nextValues, reward, !terminated, discount),
  },
  {
    says: "That is the *place* of the best action. Asked is for its value.",
    wrong: from((values) => values.indexOf(best(values))),
  },
  {
    says: "That is the value of the first action. Another one may be better: take the greatest.",
    wrong: from((values) => values[0]),
  },
  {
    says:
      "You look at two actions. There may be three: `Math.max(...nextValues)` takes as many as there are.",
    wrong: from((values) => Math.max(values[0], values[1])),
    also: [from((values) => values[0] > values[1] ? values[0] : values[1])],
  },
  {
    says: "That is the value of the last action. Another one may be better: take the greatest.",
    wrong: from((values) => values[values.length - 1]),
    also: [from((values) => values[1])],
  },
  {
    says: "That is the worst action of the next state. Q-learning assumes the best.",
    wrong: from((values) => Math.min(...values)),
  },
  {
    says: "That is the mean over the actions. Q-learning assumes the best of them.",
    wrong: from((values) => sum(values) / values.length),
  },
  {
    says: "That is the sum over the actions. Only one of them can be taken: the best.",
    wrong: from(sum),
  },
  {
    says:
      "Your maximum begins with 0, so that a state in which all actions are bad only seems to be worth 0.",
    wrong: from((values) => Math.max(0, ...values)),
  },
  {
    says: "The discount is missing: the next value is worth γ times as much today.",
    wrong: withDiscount(1),
  },
  {
    says: "The discount belongs to the next value alone. The reward of this step counts in full.",
    wrong: (nextValues, reward, terminated, discount) =>
      terminated ? reward : discount * (reward + best(Array.from(nextValues))),
    also: [
      (nextValues, reward, terminated, discount) => discount * target(nextValues, reward, terminated, 1),
      (nextValues, reward, terminated, discount) =>
        terminated ? discount * reward : target(nextValues, reward, false, discount),
    ],
  },
  {
    says: "You guess from the reward that the episode is over. `terminated` says it, whatever the step paid.",
    wrong: (nextValues, reward, _, discount) => target(nextValues, reward, reward < 0, discount),
    also: [
      (nextValues, reward, _, discount) => target(nextValues, reward, reward === -200, discount),
      (nextValues, reward, _, discount) => target(nextValues, reward, reward !== 1, discount),
    ],
  },
  {
    says: "Your discount is a fixed number. Take the one that is given: `discount`.",
    wrong: withDiscount(0.99),
    also: [withDiscount(0.9), withDiscount(0.5)],
  },
  {
    says: "The −200 of a fall comes in as `reward`, and other tasks end otherwise: return the reward.",
    wrong: (nextValues, reward, terminated, discount) =>
      terminated ? -200 : target(nextValues, reward, false, discount),
  },
  {
    says: "Your target is the reward alone, even where the episode goes on. Add the discounted next value.",
    wrong: (_, reward) => reward,
  },
  {
    says: "You take the next value away. What is still to come is added: r + γ v.",
    wrong: from((values) => -best(values)),
  },
  {
    says: "The reward is missing: r + γ v, not γ v alone.",
    wrong: (nextValues, reward, terminated, discount) =>
      terminated ? reward : discount * best(Array.from(nextValues)),
  },
];
