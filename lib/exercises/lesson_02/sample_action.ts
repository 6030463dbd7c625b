import fc from "fast-check";
import { sampleAction } from "../../rules/sample_action.ts";
import { exercise } from "../exercise.ts";
import { seeded } from "../seeded.ts";
import { mistakes } from "./sample_action/mistakes.ts";

const signature = `\
// An action, drawn by its chance: the first whose chance, together with those before it, is above the draw.
// Draw random.random() once.
function mySampleAction(probabilities: ArrayLike<number>, random: rl.Generator): number`;

/** Chances of up to six actions, some of them 0. */
const chances = fc.array(fc.nat(6), { minLength: 1, maxLength: 6 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight);
    return weights.map((weight) => weight / sum);
  });

/** What a generator of seed 3 draws first, to its last digit. */
const firstDraw = 0.08564916714362436;

/**
 * The draw of an action. Seeds stand for their first draws by numpy's
 * `default_rng`: 0 draws 0.637, 3 draws 0.0856 and 11 draws 0.129.
 */
export default exercise({
  id: "sample-action",
  title: "Drawing an action",
  lesson: "02_maze_policies",
  signature,
  solution: `${signature} {
  const drawn = random.random();
  let sum = 0;
  for (let action = 0; action < probabilities.length; action++) {
    sum += probabilities[action];
    if (sum > drawn) return action;
  }
  return probabilities.length - 1;
}`,
  reference: sampleAction,
  hints: [
    "Lay the chances end to end: together they reach from 0 to 1. On which of them does a draw from [0, 1) fall?",
    "The first $a$ with $p_0 + p_1 + \\dots + p_a > u$, where $u$ is drawn evenly from $[0, 1)$.",
    "`const drawn = random.random();` before the loop. In it, `sum += probabilities[action]` and " +
    "`if (sum > drawn) return action;`.",
  ],
  cases: [
    { name: "a draw of 0.637: beyond the first half", given: [[0.5, 0.5], seeded(0)], expect: 1 },
    { name: "a draw of 0.0856: within the first half", given: [[0.5, 0.5], seeded(3)], expect: 0 },
    { name: "0.637 lies between 0.25 + 0.25 and 1", given: [[0.25, 0.25, 0.5], seeded(0)], expect: 2 },
    { name: "0.637 lies between 0.5 and 0.5 + 0.25", given: [[0.5, 0.25, 0.25], seeded(0)], expect: 1 },
    { name: "a chance of 0 is never drawn", given: [[0, 0.5, 0.5, 0], seeded(3)], expect: 1 },
    { name: "0.129 is above 0.1", given: [[0.1, 0.9], seeded(11)], expect: 1 },
    { name: "the likeliest need not be drawn", given: [[0.1, 0.9], seeded(3)], expect: 0 },
    { name: "only one can be", given: [[0, 0, 1], seeded(3)], expect: 2 },
    {
      name: "a sum that equals the draw is not above it",
      given: [[firstDraw, 0, 1 - firstDraw], seeded(3)],
      expect: 2,
    },
    { name: "chances in a typed array", given: [Float64Array.of(0, 0.25, 0.75), seeded(11)], expect: 1 },
  ],
  properties: [{
    name: "the same draw, the same action as the library's",
    given: fc.tuple(chances, fc.nat(999).map(seeded)),
  }],
  mistakes,
});
