import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { anySettings, inTables } from "../table_steps.ts";
import { type DoubleUpdate, update } from "./double_q_update/update.ts";
import { mistakes } from "./double_q_update/mistakes.ts";

/** Values of which some are small and whole, that there are ties. */
const values = fc.oneof(amounts(), fc.integer({ min: -1, max: 1 }));

/** Two tables of the same size, and a step in them. */
const steps = inTables(
  { states: [1, 4], actions: [1, 5] },
  ({ table, state, action }) =>
    fc.tuple(table(values), table(values), state, action, amounts(), state, fc.boolean(), anySettings()),
);

const signature = `\
// Double Q-learning, when the coin has fallen for \`first\`: its best next action, at the value \`second\` gives it.
// Moves first[state][action] and nothing else; of several best actions it takes the first.
function myDoubleUpdate(
  first: number[][],
  second: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  { stepSize, discount }: { stepSize: number; discount: number },
): void`;

/** One step of double Q-learning: who chooses does not judge. */
export default exercise({
  id: "double-q-update",
  title: "One table chooses, the other judges",
  lesson: "03b_more_tabular_methods",
  signature,
  solution: `${signature} {
  const best = first[nextState].indexOf(Math.max(...first[nextState]));
  const target = terminated ? reward : reward + discount * second[nextState][best];
  first[state][action] += stepSize * (target - first[state][action]);
}`,
  reference: update,
  changes: [0],
  result: ([first]: Parameters<DoubleUpdate>): number[][] => first,
  hints: [
    "Two questions, one for each table: *which* action is the best in the next state? And *how good* is it?",
    "$a^* = \\arg\\max_{a'} Q_1(s', a')$, and " +
    "$Q_1(s, a) \\leftarrow Q_1(s, a) + \\alpha\\,[\\,r + \\gamma\\, Q_2(s', a^*) - Q_1(s, a)\\,]$; " +
    "where $s'$ is terminal the target is $r$.",
    "`const best = first[nextState].indexOf(Math.max(...first[nextState]))` is the action; " +
    "its value is `second[nextState][best]`.",
  ],
  cases: [
    {
      name: "first likes action 1, second gives it 4: half the way from 2 to 1 + 0.5 · 4",
      given: [[[2, 0], [3, 8]], [[9, 9], [7, 4]], 0, 0, 1, 1, false, { stepSize: 0.5, discount: 0.5 }],
      expect: [[2.5, 0], [3, 8]],
    },
    {
      name: "the end: half the way from 2 to 6",
      given: [[[2, 0], [3, 8]], [[9, 9], [7, 4]], 0, 0, 6, 1, true, { stepSize: 0.5, discount: 0.5 }],
      expect: [[4, 0], [3, 8]],
    },
    {
      name: "two equally good in the first table: the first of them, worth −6",
      given: [[[0, 0], [5, 5]], [[0, 0], [-6, 4]], 0, 1, 1, 1, false, { stepSize: 0.25, discount: 0.5 }],
      expect: [[0, -0.5], [5, 5]],
    },
    {
      name: "all values negative, three actions: the best is −2, the other table says −10",
      given: [
        [[0, 0, 0], [-4, -2, -3]],
        [[0, 0, 0], [-1, -10, -1]],
        0,
        2,
        -1,
        1,
        false,
        { stepSize: 1, discount: 0.9 },
      ],
      expect: [[0, 0, -10], [-4, -2, -3]],
    },
    {
      name: "the next state is the same state",
      given: [[[4, 6]], [[8, -2]], 0, 1, 1, 0, false, { stepSize: 0.5, discount: 0.5 }],
      expect: [[4, 3]],
    },
    {
      name: "equal tables: Q-learning",
      given: [[[0, 0], [3, 8]], [[0, 0], [3, 8]], 0, 0, 1, 1, false, { stepSize: 0.5, discount: 1 }],
      expect: [[4.5, 0], [3, 8]],
    },
    {
      name: "a step size of 0 changes nothing",
      given: [[[1, 2], [3, 4]], [[5, 6], [7, 8]], 0, 0, 9, 1, false, { stepSize: 0, discount: 0.9 }],
      expect: [[1, 2], [3, 4]],
    },
  ],
  properties: [{ name: "any two tables, any step", given: steps }],
  mistakes,
});
