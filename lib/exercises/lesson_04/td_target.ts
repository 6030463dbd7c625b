import fc from "fast-check";
import { tdTarget } from "../../rules/td_target.ts";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";

const signature = `\
// What Q(s, a) looks like from one step later: the reward, and the discounted value of the next state.
// Where the next state is terminal, nothing comes after it.
function myTdTarget(reward: number, nextValue: number, discount: number, terminated: boolean): number`;

/** A target that always discounts alike. */
function withDiscount(discount: number): typeof tdTarget {
  return (reward, nextValue, _, terminated) => tdTarget(reward, nextValue, discount, terminated);
}

/** The one-step target, with its one trap: a terminal state has no value. */
export default exercise({
  id: "td-target",
  title: "The TD target",
  lesson: "04_q_learning_cartpole",
  signature,
  solution: `${signature} {
  return terminated ? reward : reward + discount * nextValue;
}`,
  reference: tdTarget,
  hints: [
    "What this step leads to has two parts: what you have just been paid, and what the next state promises. " +
    "When does the next state promise nothing?",
    "$y = r + \\gamma \\max_{a'} Q(s', a')$, and $y = r$ where $s'$ is terminal. `nextValue` is the maximum.",
    "`terminated ? … : …` chooses between two values. One of them is `reward`, " +
    "the other `reward + discount * nextValue`.",
  ],
  cases: [
    { name: "the pole stands: 1 + 0.9 · 10", given: [1, 10, 0.9, false], expect: 10 },
    { name: "the pole has fallen: −200, and nothing after it", given: [-200, 7, 0.9, true], expect: -200 },
    { name: "a discount of 0 looks at the reward alone", given: [3, 10, 0, false], expect: 3 },
    { name: "a discount of 1 counts the next value in full", given: [3, 10, 1, false], expect: 13 },
    { name: "the next value may be negative", given: [1, -10, 0.5, false], expect: -4 },
    { name: "a reward of 0 is a reward", given: [0, 10, 0.9, false], expect: 9 },
  ],
  properties: [
    {
      name: "any step",
      given: fc.tuple(amounts(), amounts(), shares(), fc.boolean()),
    },
  ],
  mistakes: [
    {
      says: "You bootstrapped from a terminal state. After the end nothing comes, " +
        "so the target is the reward alone.",
      wrong: (reward, nextValue, discount) => reward + discount * nextValue,
    },
    {
      says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
      wrong: (reward, nextValue, discount, terminated) => terminated ? 0 : reward + discount * nextValue,
    },
    {
      says: "The discount is missing: the next value is worth γ times as much today.",
      wrong: (reward, nextValue, _, terminated) => terminated ? reward : reward + nextValue,
    },
    {
      says: "The discount belongs to the next value alone. The reward of this step counts in full.",
      wrong: (reward, nextValue, discount, terminated) =>
        terminated ? reward : discount * (reward + nextValue),
    },
    {
      says: "You discount the reward and not the next value. It is the other way round: r + γ v.",
      wrong: (reward, nextValue, discount, terminated) => terminated ? reward : discount * reward + nextValue,
    },
    {
      says: "The −200 of a fall comes in as `reward`, and other tasks end otherwise: return the reward.",
      wrong: (reward, nextValue, discount, terminated) => terminated ? -200 : reward + discount * nextValue,
    },
    {
      says: "`terminated` is the wrong way round: you bootstrap at the end, and only there.",
      wrong: (reward, nextValue, discount, terminated) => terminated ? reward + discount * nextValue : reward,
    },
    {
      says: "You take the next value away. What is still to come is added: r + γ v.",
      wrong: (reward, nextValue, discount, terminated) => terminated ? reward : reward - discount * nextValue,
    },
    {
      says: "The reward is missing: r + γ v, not γ v alone.",
      wrong: (reward, nextValue, discount, terminated) => terminated ? reward : discount * nextValue,
    },
    {
      says:
        "Your target is the reward alone, even where the episode goes on. Add the discounted next value; " +
        "and if you compare, then with `===`: a single `=` stores.",
      wrong: (reward) => reward,
    },
    {
      says: "Your discount is a fixed number. Take the one that is given: `discount`.",
      wrong: withDiscount(0.9),
      also: [0.5, 0.95, 0.99].map(withDiscount),
    },
    {
      says: "The discount is γ itself, not 1 − γ: near 1 the future counts nearly in full.",
      wrong: (reward, nextValue, discount, terminated) =>
        terminated ? reward : reward + (1 - discount) * nextValue,
    },
    {
      says: "You mix reward and value as a step size would. The target is their sum: r + γ v.",
      wrong: (reward, nextValue, discount, terminated) =>
        terminated ? reward : (1 - discount) * reward + discount * nextValue,
    },
  ],
});
