import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { clipTo, mistakes } from "./clipped_objective/mistakes.ts";

const signature = `\
// PPO's objective for one step: the smaller of ratio · A and of the same with the ratio held between 1 − ε
// and 1 + ε. The ratio is how likely the new policy makes the action, divided by how likely the old one
// made it; clipRange is ε.
function myClippedObjective(ratio: number, advantage: number, clipRange: number): number`;

/** What PPO climbs, in numbers. */
export default exercise({
  id: "clipped-objective",
  title: "No further than this",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  const held = Math.min(Math.max(ratio, 1 - clipRange), 1 + clipRange);
  return Math.min(ratio * advantage, held * advantage);
}`,
  reference: (ratio: number, advantage: number, clipRange: number): number =>
    Math.min(ratio * advantage, clipTo(ratio, 1 - clipRange, 1 + clipRange) * advantage),
  tolerance: 1e-6,
  hints: [
    "Two numbers, of which the smaller counts. Which of the two is it where A is negative and the ratio is 1.5?",
    "$L = \\min\\big(\\rho A,\\ \\operatorname{clip}(\\rho, 1 - \\varepsilon, 1 + \\varepsilon)\\,A\\big)$: the ratio is clipped " +
    "first, then multiplied by $A$, then the smaller one is taken.",
    "`const held = Math.min(Math.max(ratio, 1 - clipRange), 1 + clipRange)`; " +
    "then `Math.min(ratio * advantage, held * advantage)`.",
  ],
  cases: [
    { name: "nothing has changed yet: A itself", given: [1, 2, 0.2], expect: 2 },
    { name: "a good action, half as likely again: 1.2 · 2 and no more", given: [1.5, 2, 0.2], expect: 2.4 },
    { name: "a good action, half as likely: it counts as it is", given: [0.5, 2, 0.2], expect: 1 },
    { name: "a bad action, half as likely: −1.6 and no better", given: [0.5, -2, 0.2], expect: -1.6 },
    { name: "a bad action, half as likely again: it counts as it is", given: [1.5, -2, 0.2], expect: -3 },
    { name: "within the range nothing is clipped", given: [1.1, 10, 0.2], expect: 11 },
    { name: "within the range, a bad action", given: [0.9, -10, 0.2], expect: -9 },
    { name: "a range of 0.5", given: [3, 4, 0.5], expect: 6 },
    { name: "neither good nor bad", given: [3, 0, 0.1], expect: 0 },
  ],
  properties: [{
    name: "any ratio and advantage",
    given: fc.tuple(tenths(0, 4), tenths(-10, 10), fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5)),
  }],
  mistakes,
});
