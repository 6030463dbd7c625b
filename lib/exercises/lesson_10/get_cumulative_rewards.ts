import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { lists, shares } from "../numbers.ts";
import { mistakes, rewardsToGo } from "./get_cumulative_rewards/mistakes.ts";

const signature = `\
// What was still to come at each step, G of step t = rewards[t] + gamma · G of step t + 1; as many as there are rewards.
function myGetCumulativeRewards(rewards: number[], gamma = 0.99): number[]`;

/** Source lesson d's third exercise, with its literal cases. */
export default exercise({
  id: "get-cumulative-rewards",
  title: "Rewards to go",
  lesson: "10_reinforce",
  signature,
  solution: `${signature} {
  const returns = rewards.map(() => 0);
  let next = 0;
  for (let t = rewards.length - 1; t >= 0; t--) returns[t] = next = rewards[t] + gamma * next;
  return returns;
}`,
  reference: rewardsToGo,
  tolerance: 1e-5,
  hints: [
    "What is still to come at the very last step? And at the one before it, if you know that of the last?",
    "$G_t = r_t + \\gamma\\,G_{t+1}$, with 0 after the last step: walk from the end to the beginning.",
    "`const returns = rewards.map(() => 0); let next = 0;`, count t down from `rewards.length - 1`, and set " +
    "`returns[t] = next = rewards[t] + gamma * next`.",
  ],
  cases: [
    {
      name: "the source's first: a reward in the third step, one in the sixth",
      given: [[0, 0, 1, 0, 0, 1, 0], 0.9],
      expect: [1.40049, 1.5561, 1.729, 0.81, 0.9, 1, 0],
    },
    {
      name: "the source's second: rewards of both signs",
      given: [[0, 0, 1, -2, 3, -4, 0], 0.5],
      expect: [0.0625, 0.125, 0.25, -1.5, 1, -4, 0],
    },
    {
      name: "the source's third: nothing of the future counts",
      given: [[0, 0, 1, 2, 3, 4, 0], 0],
      expect: [0, 0, 1, 2, 3, 4, 0],
    },
    {
      name: "the source's fourth: 0, 1, … 99 have a hundred returns",
      given: [Array.from({ length: 100 }, (_, t) => t), 0.99],
      // Σ γᵏ (t + k) over the n = 100 − t steps that are left, in closed form.
      expect: Array.from({ length: 100 }, (_, t) => {
        const n = 100 - t, left = 0.99 ** n;
        return t * (1 - left) / 0.01 + 0.99 * (1 - n * 0.99 ** (n - 1) + (n - 1) * left) / 0.0001;
      }),
    },
    { name: "lesson c's: three rewards of 1", given: [[1, 1, 1], 0.9], expect: [2.71, 1.9, 1] },
    { name: "a γ that nobody gives is 0.99", given: [[1, 1, 1]], expect: [2.9701, 1.99, 1] },
    { name: "without discount: what is left", given: [[1, 2, 3], 1], expect: [6, 5, 3] },
    { name: "a single step", given: [[7], 0.5], expect: [7] },
    { name: "a session without steps", given: [[], 0.9], expect: [] },
  ],
  properties: [{ name: "any session", given: fc.tuple(lists(), shares()) }],
  mistakes,
});
