import fc from "fast-check";
import { tdTarget } from "../../rules/td_target.ts";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";

/** The target of a step; without settings, those of the agent hold. */
type Target = (
  reward: number,
  nextValue: number,
  terminated: boolean,
  settings?: { discount?: number },
) => number;

/** A target that is told the discount: the caller's, or one of its own where none is given. */
function discounting(
  target: (reward: number, nextValue: number, terminated: boolean, discount: number) => number,
  otherwise = 0.99,
): Target {
  return (reward, nextValue, terminated, settings) =>
    target(reward, nextValue, terminated, settings?.discount ?? otherwise);
}

/** The right target, with another discount where none is given. */
function defaulting(otherwise: number): Target {
  return discounting(
    (reward, nextValue, terminated, discount) => tdTarget(reward, nextValue, discount, terminated),
    otherwise,
  );
}

/** A target that always discounts alike. */
function fixed(discount: number): Target {
  return (reward, nextValue, terminated) => tdTarget(reward, nextValue, discount, terminated);
}

const signature = `\
// The target of a step. Where no discount is given, the agent looks 100 steps ahead: 1 / (1 − γ).
function myMendedDiscount(
  reward: number,
  nextValue: number,
  terminated: boolean,
  { discount = 0.09 } = {},
): number`;

const head = signature.replace("0.09", "0.99");

/** Source lesson c's discount: stored, misspelt, and used nowhere. */
export default exercise({
  id: "unused-discount",
  title: "Find the bug",
  lesson: "04b_how_far_a_table_goes",
  signature,
  start: `${signature} {
  if (terminated) return reward;
  return reward + nextValue;
}`,
  solution: `${head} {
  if (terminated) return reward;
  return reward + discount * nextValue;
}`,
  reference: defaulting(0.99),
  bug: fixed(1),
  hints: [
    "Nothing but −1 is ever paid. Where can a value above 0 come from, and what should become of it?",
    "$y = r + \\gamma \\max_{a'} Q(s', a')$. Where is $\\gamma$ in the last line? And then: how far does an agent " +
    "look ahead whose $\\gamma$ is what stands in the head?",
    "The last line becomes `return reward + discount * nextValue;`, and the head `{ discount = 0.99 } = {}`.",
  ],
  cases: [
    {
      name: "half of what the next state promises",
      given: [0, 8, false, { discount: 0.5 }],
      expect: 4,
    },
    { name: "no discount given: 0 + 0.99 · 10", given: [0, 10, false], expect: 9.9 },
    { name: "the pole has fallen", given: [-1, 10, true, { discount: 0.5 }], expect: -1 },
    { name: "the reward counts in full: 2 + 0.5 · 8", given: [2, 8, false, { discount: 0.5 }], expect: 6 },
    { name: "a discount of 0 looks at the reward alone", given: [3, 8, false, { discount: 0 }], expect: 3 },
    { name: "no discount given, and the pole has fallen", given: [-1, 10, true], expect: -1 },
    { name: "settings that say nothing of a discount", given: [0, 10, false, {}], expect: 9.9 },
  ],
  properties: [
    {
      name: "any step, any discount",
      given: fc.tuple(
        amounts(),
        amounts(),
        fc.boolean(),
        fc.record({ discount: shares() }),
      ),
    },
    { name: "any step, no discount", given: fc.tuple(amounts(), amounts(), fc.boolean()) },
  ],
  mistakes: [
    {
      says:
        "Now the discount is used, and where none is given it is 0.09: such an agent sees one step ahead. " +
        "The second bug was hidden behind the first.",
      wrong: defaulting(0.09),
    },
    {
      says:
        "With γ = 0.9 one can learn as well, but it looks 1 / (1 − 0.9) = 10 steps ahead, and the comment says 100.",
      wrong: defaulting(0.9),
    },
    {
      says:
        "The discount is still not that of the caller: it is a fixed number in your line. Take `discount`.",
      wrong: fixed(0.99),
      also: [fixed(0.9), fixed(0.09)],
    },
    {
      says: "Where no discount is given, 1 / (1 − γ) is to be 100, as the comment says. Which γ is that?",
      wrong: defaulting(1),
      also: [0, 0.1, 0.95, 0.999].map(defaulting),
    },
    {
      says:
        "`||` takes 0.99 in place of a discount of 0 as well. A default in the head does not, nor does `??`.",
      wrong: (reward, nextValue, terminated, settings) =>
        tdTarget(reward, nextValue, settings?.discount || 0.99, terminated),
    },
    {
      says:
        "Now what comes next does not count at all. While the episode goes on it counts `discount` times.",
      wrong: fixed(0),
    },
    {
      says: "The reward of this step counts in full. Only the next value is discounted.",
      wrong: discounting((reward, nextValue, terminated, discount) =>
        terminated ? reward : discount * (reward + nextValue)
      ),
      also: [
        discounting((reward, nextValue, terminated, discount) =>
          terminated ? reward : discount * reward + nextValue
        ),
      ],
    },
    {
      says: "The first line was right: after a fall nothing comes, and the target is the reward alone.",
      wrong: discounting((reward, nextValue, _, discount) => reward + discount * nextValue),
    },
    {
      says: "A last reward is not discounted either: at the end the target is the reward as it is.",
      wrong: discounting((reward, nextValue, terminated, discount) =>
        terminated ? discount * reward : reward + discount * nextValue
      ),
    },
  ],
});
