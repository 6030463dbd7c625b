import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { shares } from "../numbers.ts";
import { errorsBy, rollouts } from "./rollouts.ts";
import { mistakes } from "./td_errors/mistakes.ts";

const signature = `\
// The TD error of each of n steps: by how much r + γ v(s′) is more than v(s) was. values[i] is what the
// critic says of the state in which step i began, nextValues[i] of the state to which it led. Where
// terminated[i] is 1 the task itself has ended; where only truncated[i] is 1, it was cut short.
function myTdErrors({ rewards, values, nextValues, terminated, truncated }: Rollout, discount: number): number[]`;

/** What one step says about the value of its state. */
export default exercise({
  id: "td-errors",
  title: "One step, and then the critic",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  return Array.from(rewards, (reward, i) => {
    const next = terminated[i] ? 0 : nextValues[i];
    return reward + discount * next - values[i];
  });
}`,
  reference: errorsBy(({ reward, value, nextValue, terminated }, discount) =>
    reward + discount * (terminated ? 0 : nextValue) - value
  ),
  tolerance: 1e-6, // a list of 32-bit numbers is as good
  hints: [
    "Each step for itself. When is the state to which it led worth nothing, whatever the critic says of it?",
    "$\\delta = r + \\gamma\\,v(s') - v(s)$, and $\\delta = r - v(s)$ where $s'$ is terminal. A truncated episode has not " +
    "ended: its last state is worth something.",
    "`Array.from(rewards, (reward, i) => reward + discount * (terminated[i] ? 0 : nextValues[i]) - values[i])`.",
  ],
  cases: [
    {
      name: "1 + 0.5 · 4 came, 3 was expected; then 1 + 0.5 · 4 where 1 was",
      given: [rollouts.of([1, 3, 4], [1, 1, 4]), 0.5],
      expect: [0, 2],
    },
    {
      name: "the task ends: nothing comes after, whatever the critic says",
      given: [rollouts.of([1, 3, 4, "terminated"], [-10, 2, 8, "terminated"]), 0.5],
      expect: [-2, -12],
    },
    {
      name: "cut short: what would have come next counts",
      given: [rollouts.of([1, 3, 4, "truncated"]), 0.5],
      expect: [0],
    },
    {
      name: "three steps, the second ends the task",
      given: [rollouts.of([2, 1, 10], [2, 1, 10, "terminated"], [2, 1, 10]), 0.1],
      expect: [2, 1, 2],
    },
    {
      name: "it ends in the very step in which time is up: it has ended",
      given: [rollouts.of([1, 0, 6, "both"]), 1],
      expect: [1],
    },
    { name: "only the reward counts", given: [rollouts.of([5, 2, 9]), 0], expect: [3] },
    { name: "no step at all", given: [rollouts.of(), 0.9], expect: [] },
  ],
  properties: [{ name: "any steps", given: fc.tuple(rollouts.any(1, 6), shares()) }],
  mistakes,
});
