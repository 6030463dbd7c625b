import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { type Estimate, estimating, right } from "./limit_is_no_end/estimating.ts";
import { mistakes } from "./limit_is_no_end/mistakes.ts";

/** A row of one to five values, and a step in it. */
const steps = fc.integer({ min: 1, max: 5 }).chain((states) =>
  fc.tuple(
    fc.array(amounts(), { minLength: states, maxLength: states }),
    fc.nat(states - 1),
    amounts(),
    fc.nat(states - 1),
    fc.boolean(),
    fc.boolean(),
  )
);

const signature = `\
// Moves the value of a state a tenth of the way towards what one step says about it: the reward,
// and what the next state is worth (without discount). It changes values itself.
function myMendedEstimate(
  values: number[],
  state: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  truncated: boolean,
): void`;

/** An estimate of values that takes a time limit for the end of the world. */
export default exercise({
  id: "limit-is-no-end",
  title: "Find the bug: the wrong end",
  lesson: "01_environments",
  signature,
  start: `${signature} {
  const over = terminated || truncated;
  const target = over ? reward : reward + values[nextState];
  values[state] += 0.1 * (target - values[state]);
}`,
  solution: `${signature} {
  const target = terminated ? reward : reward + values[nextState];
  values[state] += 0.1 * (target - values[state]);
}`,
  reference: right,
  bug: estimating((terminated, truncated) => !(terminated || truncated)),
  changes: [0],
  result: ([values]: Parameters<Estimate>): number[] => values,
  hints: [
    "Which of the two endings is a fact of the world, and which one comes from the clock of whoever experiments?",
    "$y = r + v(s')$, and $y = r$ where $s'$ is terminal. A truncated $s'$ is a square like any other: " +
    "from there it would have gone on.",
    "`over` decides when the *loop* stops. What the *target* asks for is `terminated`: " +
    "`const target = terminated ? … : …`.",
  ],
  cases: [
    {
      name: "cut short: a tenth of the way from 0 to −1 − 20 = −21",
      given: [[0, -20, 0], 0, -1, 1, false, true],
      expect: [-2.1, -20, 0],
    },
    {
      name: "the goal is reached: a tenth of the way from −10 to −1",
      given: [[-10, -20, 7], 0, -1, 2, true, false],
      expect: [-9.1, -20, 7],
    },
    {
      name: "it goes on: a tenth of the way from −10 to −1 − 20 = −21",
      given: [[-10, -20, 0], 0, -1, 1, false, false],
      expect: [-11.1, -20, 0],
    },
    {
      name: "the goal, just as time is up: a tenth of the way from −10 to −1",
      given: [[-10, -20, 7], 0, -1, 2, true, true],
      expect: [-9.1, -20, 7],
    },
    {
      name: "cut short where a step led nowhere: a tenth of the way from −10 to −1 − 10 = −11",
      given: [[5, -10], 1, -1, 1, false, true],
      expect: [5, -10.1],
    },
    {
      name: "cut short, another reward: a tenth of the way from 2 to 3 + 9 = 12",
      given: [[2, 9], 0, 3, 1, false, true],
      expect: [3, 9],
    },
  ],
  properties: [{ name: "any values, any step, any end", given: steps }],
  mistakes,
});
