import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { lists } from "../numbers.ts";

const signature = `\
// The return of an episode: all its rewards together.
function myEpisodeReturn(rewards: number[]): number`;

/** The sum of rewards of which the one of step t counts γ^t. */
function discounted(discount: number): (rewards: number[]) => number {
  return (rewards) => rewards.reduce((sum, reward, t) => sum + discount ** t * reward, 0);
}

/** The undiscounted return of an episode: the sum of its rewards. */
export default exercise({
  id: "episode-return",
  title: "The return of an episode",
  lesson: "00_start_here",
  signature,
  solution: `${signature} {
  let sum = 0;
  for (const reward of rewards) sum += reward;
  return sum;
}`,
  reference: (rewards: number[]): number => rewards.reduce((sum, reward) => sum + reward, 0),
  hints: [
    "An episode paid 5, then 2, then 4. How much is that together, and how did you find out?",
    "$G = r_1 + r_2 + \\dots + r_T$: start at nothing, and add one reward after the other.",
    "Begin with `let sum = 0`, go through them with `for (const reward of rewards)`, add each by " +
    "`sum += reward`, and end with `return sum`.",
  ],
  cases: [
    { name: "three rewards", given: [[2, 5, 4]], expect: 11 },
    { name: "a pole that falls, and the penalty for it", given: [[1, 1, 1, -200]], expect: -197 },
    { name: "an episode of one step", given: [[7]], expect: 7 },
    { name: "an episode without steps", given: [[]], expect: 0 },
  ],
  properties: [{ name: "any rewards", given: fc.tuple(lists()) }],
  mistakes: [
    {
      says: "In TypeScript `for (const reward in rewards)` goes through the positions, as text. " +
        "Python's `in` is `of` here.",
      wrong: (rewards) => Object.keys(rewards).reduce((sum, position) => sum + position, "0"),
    },
    {
      says: "That is the number of steps. It equals the return only where every step pays 1.",
      wrong: (rewards) => rewards.length,
    },
    {
      says: "The first reward is missing. Arrays are counted from 0: the first one is `rewards[0]`.",
      wrong: (rewards) => rewards.slice(1).reduce((sum, reward) => sum + reward, 0),
    },
    {
      says: "The last reward is missing. The last position is `rewards.length - 1`, and it counts too.",
      wrong: (rewards) => rewards.slice(0, -1).reduce((sum, reward) => sum + reward, 0),
    },
    {
      says: "That is the last reward alone. Keep what you have, and add to it: `sum += reward`.",
      wrong: (rewards) => rewards.at(-1) ?? 0,
    },
    {
      says: "Your function returns after the first reward. Put `return` behind the loop, not into it.",
      wrong: (rewards) => rewards[0] ?? 0,
    },
    {
      says: "That is the mean reward of a step. A return is the sum; do not divide.",
      wrong: (rewards) => rewards.reduce((sum, reward) => sum + reward, 0) / Math.max(1, rewards.length),
    },
    {
      says: "That is the greatest reward. A return is all of them together.",
      wrong: (rewards) => Math.max(...rewards),
      also: [(rewards) => Math.max(0, ...rewards)],
    },
    {
      says: "Your sum is discounted. Here every reward counts in full, however late it comes.",
      wrong: discounted(0.9),
      also: [0.5, 0.8, 0.95, 0.99, 0.999].map(discounted),
    },
    {
      says: "You multiply the rewards. A return is their sum: `sum += reward`.",
      wrong: (rewards) => rewards.reduce((product, reward) => product * reward, 1),
    },
    {
      says: "You drop the signs. A penalty is a negative reward, and makes the return smaller.",
      wrong: (rewards) => rewards.reduce((sum, reward) => sum + Math.abs(reward), 0),
    },
    {
      says: "Your sum stays 0. `sum + reward` alone stores nothing: write `sum += reward`.",
      wrong: () => 0,
    },
    {
      says: "Your sum begins with 1. Where nothing has been paid yet, it is 0.",
      wrong: (rewards) => rewards.reduce((sum, reward) => sum + reward, 1),
    },
    {
      says: "An episode without steps leaves `reduce` with nothing to begin from. " +
        "Give it a second argument to begin with: 0.",
      wrong: (rewards) => rewards.reduce((sum, reward) => sum + reward),
    },
  ],
});
