import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { mistakes } from "./target_rows/mistakes.ts";
import { atTheEnd, rightRow, rowsBy, type Sarsd } from "./target_rows/rows.ts";

const numbers = (count: number) => fc.array(amounts(), { minLength: count, maxLength: count });

/** A transition between states of two numbers, what a network says of the first, and what the action should be worth. */
function remembered(actions: number): fc.Arbitrary<readonly [Sarsd, values: number[], y: number]> {
  const transition = fc.tuple(numbers(2), fc.nat(actions - 1), amounts(), numbers(2), fc.boolean());
  return fc.tuple(transition, numbers(actions), amounts()).map(([sarsd, values, y]) => {
    const [, , reward, , terminated] = sarsd;
    return [sarsd, values, terminated ? reward : y];
  });
}

/** Up to four of them, with two actions or three. */
const batches = fc.constantFrom(2, 3)
  .chain((actions) => fc.array(remembered(actions), { maxLength: 4, size: "max" }))
  .map((rows): [Sarsd[], number[][], number[]] => [
    rows.map(([sarsd]) => sarsd),
    rows.map(([, values]) => values),
    rows.map(([, , y]) => y),
  ]);

const signature = `\
// What the network is fitted to: the states of a batch, and for each of them the values that it should give.
// It has said \`values\` of them. The entry of the action that was taken becomes its target, \`y\`, which after a fall
// is the reward; the others stay as they are, so that they have no error.
function myTargetRows(
  batch: Sarsd[],
  values: number[][],
  y: number[],
): { inputs: number[][]; targets: number[][] }`;

const rows = `\
  const inputs: number[][] = [], targets: number[][] = [];
  for (let i = 0; i < batch.length; i++) {
    const [state, action, reward, nextState, terminated] = batch[i];
    inputs[i] = state;
    targets[i] = [...values[i]];
    targets[i][action] = y[i];`;

/** Source lesson a's `learn`, which replaces the row of a fall by one that nobody ever reads. */
export default exercise({
  id: "target-rows",
  title: "Find the bug",
  lesson: "07b_two_deep_learners",
  signature,
  start: `${signature} {
${rows}
    if (terminated) {
      inputs[i] = nextState;
      targets[i] = [reward, reward];
    }
  }
  return { inputs, targets };
}`,
  solution: `${signature} {
  const inputs: number[][] = [], targets: number[][] = [];
  for (let i = 0; i < batch.length; i++) {
    const [state, action] = batch[i];
    inputs[i] = state;
    targets[i] = [...values[i]];
    targets[i][action] = y[i];
  }
  return { inputs, targets };
}`,
  reference: rowsBy((one) => [rightRow(one)]),
  bug: atTheEnd(({ nextState, reward }) => [[nextState, [reward, reward]]]),
  hints: [
    "Follow a fall through the loop. What is in its row before the `if`, and what after it? " +
    "And who ever asks for the value of a terminal state?",
    "$Q(s, a) \\to y$, and after a fall $y = r$: the input is $s$, and entry $a$ alone differs from what the network " +
    "says.",
    "The three lines before the `if` have done all that there is to do, for falls too. What the `if` does is too much.",
  ],
  cases: [
    {
      name: "a fall: the state in which it was caused, and −200 for the action that caused it",
      given: [[[[1, 2], 1, -200, [3, 4], true]], [[5, 6]], [-200]],
      expect: { inputs: [[1, 2]], targets: [[5, -200]] },
    },
    {
      name: "a step on the way",
      given: [[[[1, 2], 0, 1, [3, 4], false]], [[5, 6]], [8]],
      expect: { inputs: [[1, 2]], targets: [[8, 6]] },
    },
    {
      name: "a fall between two steps",
      given: [
        [
          [[1, 0], 0, 1, [2, 0], false],
          [[3, 0], 0, -200, [4, 0], true],
          [[5, 0], 1, 1, [6, 0], false],
        ],
        [[10, 20], [30, 40], [50, 60]],
        [11, -200, 61],
      ],
      expect: { inputs: [[1, 0], [3, 0], [5, 0]], targets: [[11, 20], [-200, 40], [50, 61]] },
    },
    {
      name: "an end that pays: of three actions only the one taken",
      given: [[[[0], 2, 10, [1], true]], [[1, 2, 3]], [10]],
      expect: { inputs: [[0]], targets: [[1, 2, 10]] },
    },
    { name: "an empty batch", given: [[], [], []], expect: { inputs: [], targets: [] } },
  ],
  properties: [{ name: "any batch", given: batches }],
  mistakes,
});
