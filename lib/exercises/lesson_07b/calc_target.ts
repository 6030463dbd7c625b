import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { mistakes } from "./calc_target/mistakes.ts";
import { target } from "./calc_target/targets.ts";

const signature = `\
// What Q(s, a) should be, from what the network says of the next state: a value for each of its actions.
function myCalcTarget(
  nextValues: ArrayLike<number>,
  reward: number,
  terminated: boolean,
  discount: number,
): number`;

/** Source lesson a's `calc_target`: the target of Q-learning from a network's outputs. */
export default exercise({
  id: "calc-target",
  title: "A target from a network",
  lesson: "07b_two_deep_learners",
  signature,
  solution: `${signature} {
  return terminated ? reward : reward + discount * Math.max(...nextValues);
}`,
  reference: target,
  hints: [
    "It is the target of lesson 04. Only the value of the next state is not given: find it among `nextValues`.",
    "$y = r + \\gamma \\max_{a'} Q(s', a' \\mid \\theta)$, and $y = r$ where $s'$ is terminal.",
    "The greatest of a list is `Math.max(...nextValues)`, with three dots; choose by `terminated ? … : …`.",
  ],
  cases: [
    { name: "1 + 0.9 · 5", given: [[2, 5], 1, false, 0.9], expect: 5.5 },
    {
      name: "the pole has fallen: −200, whatever the network says",
      given: [[7, 3], -200, true, 0.99],
      expect: -200,
    },
    { name: "the better of two bad actions: 1 − 0.5 · 2", given: [[-4, -2], 1, false, 0.5], expect: 0 },
    { name: "three actions: 0 + 0.5 · 10", given: [[1, 10, 2], 0, false, 0.5], expect: 5 },
    { name: "without discount", given: [[10, 0], 1, false, 1], expect: 11 },
    { name: "a discount of 0 looks at the reward alone", given: [[10, 20], 3, false, 0], expect: 3 },
  ],
  properties: [
    {
      name: "any step",
      given: fc.tuple(fc.array(amounts(), { minLength: 1, maxLength: 4 }), amounts(), fc.boolean(), shares()),
    },
  ],
  mistakes,
});
