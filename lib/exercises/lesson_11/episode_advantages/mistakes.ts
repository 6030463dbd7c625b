import { discountedReturns } from "../../../rules/discounted_returns.ts";
import type { Mistake } from "../../exercise.ts";

/** Advantages of the steps of an episode. */
type Advantages = (rewards: number[], values: number[], discount: number, lastValue: number) => number[];

/** What is made of the return and the value of each step. */
function of(make: (G: number, value: number, t: number, values: number[]) => number): Advantages {
  return (rewards, values, discount, lastValue) =>
    Array.from(discountedReturns(rewards, discount, lastValue), (G, t) => make(G, values[t], t, values));
}

/** What learners write for the advantages of an episode. */
export const mistakes: readonly Mistake<Advantages>[] = [
  {
    says:
      "The difference is the wrong way round: what came, less what was expected. Better than expected is above 0.",
    wrong: of((G, value) => value - G),
  },
  {
    says:
      "Those are the returns themselves. How much better than *expected* a step went is asked: take the values off.",
    wrong: of((G) => G),
  },
  {
    says:
      "What comes after the end is left out. An episode that was cut short would have gone on: its last state is worth " +
      "`lastValue`.",
    wrong: (rewards, values, discount) => of((G, value) => G - value)(rewards, values, discount, 0),
  },
  {
    says:
      "`lastValue` is what the state *after* the last step is worth. It lies one step ahead and is discounted once.",
    wrong: (rewards, values, discount, lastValue) => {
      const last = rewards.length - 1;
      const paid = rewards.map((reward, t) => t === last ? reward + lastValue : reward);
      return of((G, value) => G - value)(paid, values, discount, 0);
    },
  },
  {
    says:
      "`lastValue` is added to each return as it is. It lies behind the last step: n steps before it, it counts γⁿ times.",
    wrong: (rewards, values, discount, lastValue) =>
      of((G, value) => G + lastValue - value)(rewards, values, discount, 0),
  },
  {
    says:
      "The powers of γ are counted from the beginning of the episode. For the return from step t on they begin there: its " +
      "own reward counts in full.",
    wrong: (rewards, values, discount, lastValue) =>
      of((G, value, t) => discount ** t * G - value)(rewards, values, discount, lastValue),
  },
  {
    says:
      "The list is the wrong way round: what is appended on the way back stands last step first. Put each number at its " +
      "place, `advantages[t] = …`, or turn the list round in the end.",
    wrong: (rewards, values, discount, lastValue) =>
      of((G, value) => G - value)(rewards, values, discount, lastValue).reverse(),
    also: [(rewards, values, discount, lastValue) =>
      Array.from(
        discountedReturns(rewards, discount, lastValue).reverse(),
        (G, t) => G - values[t],
      )],
  },
  {
    says:
      "The value is that of the state to which a step led. Held against the return *from* a state is what was expected " +
      "in that state: `values[t]`.",
    wrong: (rewards, values, discount, lastValue) =>
      of((G, _, t) => G - (t + 1 < values.length ? values[t + 1] : lastValue))(
        rewards,
        values,
        discount,
        lastValue,
      ),
  },
  {
    says:
      "That looks a single step ahead, r + γ v(s′) − v(s): a TD error, which comes next in the lesson. Here the whole " +
      "return counts.",
    wrong: (rewards, values, discount, lastValue) =>
      rewards.map((reward, t) => {
        const next = t + 1 < values.length ? values[t + 1] : lastValue;
        return reward + discount * next - values[t];
      }),
  },
  {
    says:
      "Every step gets the return of the whole episode. What step t cannot have caused, the rewards before it, does " +
      "not count for it.",
    wrong: (rewards, values, discount, lastValue) => {
      const [whole] = discountedReturns(rewards, discount, lastValue);
      return values.map((value) => whole - value);
    },
  },
  {
    says: "The discount is missing: a reward k steps on counts γᵏ times.",
    wrong: (rewards, values, _, lastValue) => of((G, value) => G - value)(rewards, values, 1, lastValue),
  },
  {
    says:
      "You walk from the first step to the last: that adds up what came *before* a step. Begin at the end.",
    wrong: (rewards, values, discount, lastValue) => {
      let G = lastValue;
      return rewards.map((reward, t) => (G = reward + discount * G) - values[t]);
    },
    also: [(rewards, values, discount) => {
      let G = 0;
      return rewards.map((reward, t) => (G = reward + discount * G) - values[t]);
    }],
  },
  {
    says:
      "Only the rewards are compared with the values, each with its own. A value is about all that is still to come.",
    wrong: (rewards, values) => rewards.map((reward, t) => reward - values[t]),
  },
];
