import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";

const signature = `\
// δ: by how much the reward and what comes next differ from what was expected. value is Q(s, a), nextValue Q(s', a').
function myTdError(
  value: number,
  reward: number,
  nextValue: number,
  discount: number,
  terminated: boolean,
): number`;

/** The error that everything on the page is made of. */
export default exercise({
  id: "td-error",
  title: "The TD error",
  lesson: "03_sarsa_and_q_learning",
  signature,
  solution: `${signature} {
  return (terminated ? reward : reward + discount * nextValue) - value;
}`,
  reference: (
    value: number,
    reward: number,
    nextValue: number,
    discount: number,
    terminated: boolean,
  ): number => (terminated ? reward : reward + discount * nextValue) - value,
  hints: [
    "Before the step the agent expected `value`. After it, what does it look like? What if the episode is over?",
    "$\\delta = r + \\gamma\\,Q(s', a') - Q(s, a)$, and $\\delta = r - Q(s, a)$ where $s'$ is terminal.",
    "Write `const target = terminated ? … : …;` with `reward` in both, and return `target - value`.",
  ],
  cases: [
    { name: "better than expected: 0 + 0.9 · 1 − 0.5", given: [0.5, 0, 1, 0.9, false], expect: 0.4 },
    { name: "worse than expected: 0 + 0.9 · 0.5 − 1", given: [1, 0, 0.5, 0.9, false], expect: -0.55 },
    {
      name: "the goal: what stands in its row does not count, 1 − 0.25",
      given: [0.25, 1, 7, 0.9, true],
      expect: 0.75,
    },
    { name: "over the cliff: −100 + 1 · (−13) − (−14)", given: [-14, -100, -13, 1, false], expect: -99 },
    { name: "as expected: 1 + 0.5 · 8 − 5", given: [5, 1, 8, 0.5, false], expect: 0 },
  ],
  properties: [{
    name: "any step",
    given: fc.tuple(amounts(), amounts(), amounts(), shares(), fc.boolean()),
  }],
  mistakes: [
    {
      says:
        "That is the target alone. The error is by how much it differs from what was expected: take `value` away.",
      wrong: (_value, reward, nextValue, discount, terminated) =>
        terminated ? reward : reward + discount * nextValue,
    },
    {
      says: "The sign is the wrong way round: where it went better than expected, δ is positive.",
      wrong: (value, reward, nextValue, discount, terminated) =>
        value - (terminated ? reward : reward + discount * nextValue),
    },
    {
      says:
        "After the goal nothing comes: there the target is the reward alone, whatever the table holds for the goal.",
      wrong: (value, reward, nextValue, discount) => reward + discount * nextValue - value,
    },
    {
      says: "At the end the reward is left out. It was paid: δ = r − Q(s, a).",
      wrong: (value, reward, nextValue, discount, terminated) =>
        (terminated ? 0 : reward + discount * nextValue) - value,
    },
    {
      says: "At the end the error is not the reward alone: something was expected of this step too. " +
        "`value` is taken away in both cases; round brackets around the choice help.",
      wrong: (value, reward, nextValue, discount, terminated) =>
        terminated ? reward : reward + discount * nextValue - value,
    },
    {
      says: "The discount is missing: what comes next counts γ times.",
      wrong: (value, reward, nextValue, _discount, terminated) =>
        (terminated ? reward : reward + nextValue) - value,
    },
    {
      says: "Your discount is a fixed number. Take the one that is given: `discount`.",
      wrong: (value, reward, nextValue, _discount, terminated) =>
        (terminated ? reward : reward + 0.9 * nextValue) - value,
      also: [
        (value, reward, nextValue, _discount, terminated) =>
          (terminated ? reward : reward + 0.99 * nextValue) - value,
      ],
    },
    {
      says: "What was expected is taken away, not added: δ = r + γ Q(s', a') − Q(s, a).",
      wrong: (value, reward, nextValue, discount, terminated) =>
        (terminated ? reward : reward + discount * nextValue) + value,
    },
    {
      says: "You move already. The step size comes later: δ itself is the whole difference.",
      wrong: (value, reward, nextValue, discount, terminated) =>
        0.1 * ((terminated ? reward : reward + discount * nextValue) - value),
    },
    {
      says: "The discount belongs to the next value alone, neither to the reward nor to the present value.",
      wrong: (value, reward, nextValue, discount, terminated) =>
        (terminated ? reward : discount * (reward + nextValue)) - value,
      also: [
        (value, reward, nextValue, discount, terminated) =>
          terminated ? reward - value : reward + discount * (nextValue - value),
      ],
    },
    {
      says: "The reward is missing: δ = r + γ Q(s', a') − Q(s, a).",
      wrong: (value, reward, nextValue, discount, terminated) =>
        (terminated ? reward : discount * nextValue) - value,
    },
    {
      says: "An error can go either way: leave it its sign.",
      wrong: (value, reward, nextValue, discount, terminated) =>
        Math.abs((terminated ? reward : reward + discount * nextValue) - value),
    },
    {
      says: "`terminated` is the wrong way round: you bootstrap at the end, and only there.",
      wrong: (value, reward, nextValue, discount, terminated) =>
        (terminated ? reward + discount * nextValue : reward) - value,
    },
  ],
});
