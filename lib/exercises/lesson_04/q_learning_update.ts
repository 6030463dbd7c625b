import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { anySettings, inTables } from "../table_steps.ts";
import { type Update, update } from "./q_learning_update/update.ts";
import { wrongSteps } from "./q_learning_update/wrong_steps.ts";
import { wrongTargets } from "./q_learning_update/wrong_targets.ts";

/** A table of up to four states and six actions, and a step in it. */
const steps = inTables(
  { states: [1, 4], actions: [1, 6] },
  ({ table, state, action }) =>
    fc.tuple(table(), state, action, amounts(), state, fc.boolean(), anySettings()),
);

const half = { stepSize: 0.5, discount: 0.9 };

const signature = `\
// Moves q[state][action] towards its target, stepSize of the way. It changes q itself and returns nothing.
function myUpdate(
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  { stepSize, discount }: { stepSize: number; discount: number },
): void`;

/** One step of Q-learning: a single number in the table moves towards its target. */
export default exercise({
  id: "q-learning-update",
  title: "One update of the table",
  lesson: "04_q_learning_cartpole",
  signature,
  solution: `${signature} {
  const target = terminated ? reward : reward + discount * Math.max(...q[nextState]);
  q[state][action] += stepSize * (target - q[state][action]);
}`,
  reference: update,
  changes: [0],
  result: ([q]: Parameters<Update>): number[][] => q,
  hints: [
    "Which row of the table tells what the next state is worth? And which single number is to change?",
    "$Q(s, a) \\leftarrow Q(s, a) + \\alpha\\,[\\,y - Q(s, a)\\,]$ with " +
    "$y = r + \\gamma \\max_{a'} Q(s', a')$, and $y = r$ where $s'$ is terminal.",
    "First `const target = …` with `Math.max(...q[nextState])` in it, then " +
    "`q[state][action] += stepSize * (target - q[state][action])`.",
  ],
  cases: [
    {
      name: "a quarter of the way from 6 to 1 + 0.9 · 10 = 10",
      given: [[[3, 6, 12], [4, -1, 10]], 0, 1, 1, 1, false, { stepSize: 0.25, discount: 0.9 }],
      expect: [[3, 7, 12], [4, -1, 10]],
    },
    {
      name: "half the way from 2 to 1 + 0.9 · 7 = 7.3",
      given: [[[3, 2], [7, 4]], 0, 1, 1, 1, false, half],
      expect: [[3, 4.65], [7, 4]],
    },
    {
      name: "a value that was never touched: half the way from 0 to 7.3",
      given: [[[0, 0], [4, 7]], 0, 1, 1, 1, false, half],
      expect: [[0, 3.65], [4, 7]],
    },
    {
      name: "the pole has fallen: half the way from 0 to −200",
      given: [[[0, 0], [4, 7]], 0, 0, -200, 1, true, half],
      expect: [[-100, 0], [4, 7]],
    },
    {
      name: "a next state of which every value is negative: half the way from −4 to 2 − 0.5 · 2000 = −998",
      given: [[[-4, 2], [-2000, -3000]], 0, 0, 2, 1, false, { stepSize: 0.5, discount: 0.5 }],
      expect: [[-501, 2], [-2000, -3000]],
    },
    {
      name: "three states, three actions",
      given: [[[1, 2, 3], [8, -4, 6], [0, 10, 5]], 1, 2, 2, 2, false, { stepSize: 0.25, discount: 0.5 }],
      expect: [[1, 2, 3], [8, -4, 6.25], [0, 10, 5]],
    },
    {
      name: "the next state is the same state",
      given: [[[6, 2]], 0, 0, 1, 0, false, { stepSize: 0.5, discount: 0.5 }],
      expect: [[5, 2]],
    },
    {
      name: "a step size of 0 changes nothing",
      given: [[[1, 2], [3, 4]], 0, 0, 9, 1, false, { stepSize: 0, discount: 0.9 }],
      expect: [[1, 2], [3, 4]],
    },
  ],
  properties: [{ name: "any table, any step", given: steps }],
  mistakes: [...wrongTargets, ...wrongSteps],
});
