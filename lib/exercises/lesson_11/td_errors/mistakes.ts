import type { Mistake } from "../../exercise.ts";
import { errorsBy, type Rollout } from "../rollouts.ts";

/** The TD errors of the steps of a rollout. */
type Errors = (rollout: Rollout, discount: number) => number[];

/** What learners write for TD errors. */
export const mistakes: readonly Mistake<Errors>[] = [
  {
    says:
      "You bootstrap at a terminal state. Nothing comes after it, and what the critic says of it means nothing: there " +
      "δ is the reward less v(s).",
    wrong: errorsBy(({ reward, value, nextValue }, discount) => reward + discount * nextValue - value),
  },
  {
    says:
      "You take a truncated episode for an ended one. Time was up, but the state to which the step led is worth something: " +
      "only `terminated` counts.",
    wrong: errorsBy(({ reward, value, nextValue, terminated, truncated }, discount) =>
      reward + (terminated || truncated ? 0 : discount * nextValue) - value
    ),
  },
  {
    says: "The two flags are swapped: a terminal state is worth nothing, one where time was up is.",
    wrong: errorsBy(({ reward, value, nextValue, truncated }, discount) =>
      reward + (truncated ? 0 : discount * nextValue) - value
    ),
  },
  {
    says:
      "The difference is the wrong way round. A step that went better than expected has a TD error above 0.",
    wrong: errorsBy(({ reward, value, nextValue, terminated }, discount) =>
      value - reward - discount * (terminated ? 0 : nextValue)
    ),
  },
  {
    says: "The value of the next state is not discounted. It lies one step ahead: γ v(s′).",
    wrong: errorsBy(({ reward, value, nextValue, terminated }) =>
      reward + (terminated ? 0 : nextValue) - value
    ),
  },
  {
    says: "The value of the present state is discounted too. It lies no step ahead: only v(s′) is.",
    wrong: errorsBy(({ reward, value, nextValue, terminated }, discount) =>
      reward + discount * ((terminated ? 0 : nextValue) - value)
    ),
  },
  {
    says:
      "At an end the value of the present state is left out too. It was expected there as anywhere: δ = r − v(s).",
    wrong: errorsBy(({ reward, value, nextValue, terminated }, discount) =>
      terminated ? reward : reward + discount * nextValue - value
    ),
  },
  {
    says:
      "At an end you return 0. The reward of the last step came all the same, and something was expected: r − v(s).",
    wrong: errorsBy(({ reward, value, nextValue, terminated }, discount) =>
      terminated ? 0 : reward + discount * nextValue - value
    ),
  },
  {
    says:
      "That is the target, r + γ v(s′). The error is how far it is from what was expected: take v(s) off.",
    wrong: errorsBy(({ reward, nextValue, terminated }, discount) =>
      reward + (terminated ? 0 : discount * nextValue)
    ),
  },
  {
    says: "The reward is missing.",
    wrong: errorsBy(({ value, nextValue, terminated }, discount) =>
      (terminated ? 0 : discount * nextValue) - value
    ),
  },
  {
    says:
      "The next value is taken from the next row. That row may belong to another episode or another copy, and the last one " +
      "has none behind it: `nextValues[i]` is where step i led.",
    wrong: ({ rewards, values, terminated }, discount) =>
      Array.from(rewards, (reward, i) => reward + (terminated[i] ? 0 : discount * values[i + 1]) - values[i]),
    also: [
      ({ rewards, values, terminated }, discount) =>
        Array.from(
          rewards,
          (reward, i) => reward + (terminated[i] ? 0 : discount * (values[i + 1] ?? 0)) - values[i],
        ),
      ({ rewards, values, nextValues, terminated }, discount) =>
        Array.from(
          rewards,
          (reward, i) =>
            reward + (terminated[i] ? 0 : discount * (values[i + 1] ?? nextValues[i])) - values[i],
        ),
    ],
  },
];
