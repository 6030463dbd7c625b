import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { columnsOf, type StoredStep } from "./transposed/columns.ts";
import { mistakes } from "./transposed/mistakes.ts";

const state = fc.array(amounts(), { minLength: 4, maxLength: 4 });

/** Any steps, about every fourth a fall. */
const steps = fc.array(
  fc.record<StoredStep>({
    state,
    action: fc.nat(2),
    nextState: fc.option(state, { freq: 3 }),
    reward: amounts(),
  }, { noNullPrototype: true }),
  { maxLength: 6, size: "max" },
);

const signature = `\
// Steps, a record each, turned into columns: a list for each field, with an entry for each step, in their order.
// A state is a list of numbers; after a fall there is no next one, and nextState is null.
function myTransposed(
  steps: { state: number[]; action: number; nextState: number[] | null; reward: number }[],
): { states: number[][]; actions: number[]; nextStates: (number[] | null)[]; rewards: number[] }`;

/** A batch of transitions turned into columns, as a network wants them. */
export default exercise({
  id: "transposed",
  title: "Rows into columns",
  lesson: "07b_two_deep_learners",
  signature,
  solution: `${signature} {
  return {
    states: steps.map((step) => step.state),
    actions: steps.map((step) => step.action),
    nextStates: steps.map((step) => step.nextState),
    rewards: steps.map((step) => step.reward),
  };
}`,
  reference: (steps: StoredStep[]) => columnsOf(steps),
  hints: [
    "Four lists come out, and each needs one thing of every step. Which method makes a list of a list, one entry for " +
    "each?",
    "Row $i$ of every column belongs to step $i$: $(s_i, a_i, s'_i, r_i)$.",
    "`states: steps.map((step) => step.state)`, and likewise for the three others.",
  ],
  cases: [
    {
      name: "three steps from anywhere, the second a fall",
      given: [[
        { state: [1, 2, 3, 4], action: 1, nextState: [5, 6, 7, 8], reward: 0 },
        { state: [0, 1, 0, 1], action: 0, nextState: null, reward: -1 },
        { state: [4, 3, 2, 1], action: 0, nextState: [8, 7, 6, 5], reward: 1 },
      ]],
      expect: {
        states: [[1, 2, 3, 4], [0, 1, 0, 1], [4, 3, 2, 1]],
        actions: [1, 0, 0],
        nextStates: [[5, 6, 7, 8], null, [8, 7, 6, 5]],
        rewards: [0, -1, 1],
      },
    },
    {
      name: "one step",
      given: [[{ state: [1, 2, 3, 4], action: 2, nextState: [3, 3, 3, 3], reward: 4 }]],
      expect: { states: [[1, 2, 3, 4]], actions: [2], nextStates: [[3, 3, 3, 3]], rewards: [4] },
    },
    {
      name: "two steps in a row, the second a fall",
      given: [[
        { state: [0, 0, 0, 1], action: 0, nextState: [0, 0, 0, 2], reward: 0 },
        { state: [0, 0, 0, 2], action: 1, nextState: null, reward: -1 },
      ]],
      expect: {
        states: [[0, 0, 0, 1], [0, 0, 0, 2]],
        actions: [0, 1],
        nextStates: [[0, 0, 0, 2], null],
        rewards: [0, -1],
      },
    },
    {
      name: "no steps: four empty lists",
      given: [[]],
      expect: { states: [], actions: [], nextStates: [], rewards: [] },
    },
  ],
  properties: [{ name: "any steps", given: fc.tuple(steps) }],
  mistakes,
});
