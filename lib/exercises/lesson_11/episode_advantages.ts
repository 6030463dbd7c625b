import fc from "fast-check";
import { discountedReturns } from "../../rules/discounted_returns.ts";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { mistakes } from "./episode_advantages/mistakes.ts";

const signature = `\
// How much better each step of an episode went than the critic expected: the return from there on, less the
// value. values[t] is what the critic says of the state in which step t began. lastValue is what it says of
// the state after the last step, if the episode was cut short there; if it ended, lastValue is 0.
function myEpisodeAdvantages(rewards: number[], values: number[], discount: number, lastValue: number): number[]`;

const episodes = fc.integer({ min: 0, max: 6 }).chain((n) =>
  fc.tuple(
    fc.array(amounts(), { minLength: n, maxLength: n }),
    fc.array(amounts(), { minLength: n, maxLength: n }),
    shares(),
    fc.oneof(fc.constant(0), amounts()),
  )
);

/** Returns, held against what was expected. */
export default exercise({
  id: "episode-advantages",
  title: "Better than expected",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  const returns = rl.rules.discountedReturns(rewards, discount, lastValue);
  return Array.from(returns, (G, t) => G - values[t]);
}`,
  reference: (rewards: number[], values: number[], discount: number, lastValue: number): number[] =>
    Array.from(discountedReturns(rewards, discount, lastValue), (G, t) => G - values[t]),
  tolerance: 1e-4, // a list of 32-bit numbers is as good
  hints: [
    "Lesson 10 has the returns of all steps, from the last one back. What do they begin with, where an episode was only " +
    "cut short?",
    "$A_t = G_t - v(s_t)$ with $G_t = r_{t+1} + \\gamma\\,G_{t+1}$, and behind the last step $G$ is `lastValue`.",
    "`rl.rules.discountedReturns(rewards, discount, lastValue)` gives all $G_t$; " +
    "`Array.from(returns, (G, t) => G - values[t])` takes the values off.",
  ],
  cases: [
    { name: "one step that paid 1 where 3 was expected", given: [[1], [3], 0.9, 0], expect: [-2] },
    {
      name: "returns of 2, 4 and 8, where 1 was expected each time",
      given: [[0, 0, 8], [1, 1, 1], 0.5, 0],
      expect: [1, 3, 7],
    },
    { name: "all went as expected", given: [[1, 1, 1], [3, 2, 1], 1, 0], expect: [0, 0, 0] },
    {
      name: "cut short in a state worth 4: 1 + 0.5 · 4 = 3, and 1 + 0.5 · 3",
      given: [[1, 1], [4, 3], 0.5, 4],
      expect: [-1.5, 0],
    },
    { name: "a step costs 1, and 5 was feared", given: [[-1, -1], [-5, -5], 1, 0], expect: [3, 4] },
    { name: "only the next reward counts", given: [[2, 5, 1], [1, 1, 1], 0, 100], expect: [1, 4, 0] },
    { name: "no step at all", given: [[], [], 0.9, 5], expect: [] },
  ],
  properties: [{ name: "any episode", given: episodes }],
  mistakes,
});
