import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { wholeRows } from "../rows.ts";

/** One step of θ, in place. */
type Update = (theta: number[][], delta: number[][], stepSize: number) => void;

/** An update by a formula for the new entry. */
function entrywise(entry: (old: number, change: number, stepSize: number) => number): Update {
  return (theta, delta, stepSize) => {
    for (const [state, row] of theta.entries()) {
      for (const [action, old] of row.entries()) row[action] = entry(old, delta[state][action], stepSize);
    }
  };
}

const signature = `\
// One step of the policy gradient: every entry of theta moves by stepSize times its entry of delta.
function myStep(theta: number[][], delta: number[][], stepSize: number): void`;

/** The cell, with its line in the middle. */
function cellWith(line: string): string {
  return `${signature} {
  for (let state = 0; state < theta.length; state++) {
    for (let action = 0; action < theta[state].length; action++) {
      ${line}
    }
  }
}`;
}

/** A table of one to four rows, what is to change in it, and a step size. */
const steps = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(
  ([states, actions]) => {
    const table = fc.array(fc.array(amounts(), { minLength: actions, maxLength: actions }), {
      minLength: states,
      maxLength: states,
    });
    return fc.tuple(table, table, shares());
  },
);

/** The source's line, which adds the step size instead of multiplying by it. */
export default exercise({
  id: "added-step-size",
  title: "Find the bug: θ that drifts",
  lesson: "02_maze_policies",
  signature,
  start: cellWith("theta[state][action] = theta[state][action] + stepSize + delta[state][action];"),
  solution: cellWith("theta[state][action] += stepSize * delta[state][action];"),
  reference: entrywise((old, change, stepSize) => old + stepSize * change),
  bug: entrywise((old, change, stepSize) => old + stepSize + change),
  changes: [0],
  result: ([theta]: Parameters<Update>): number[][] => wholeRows(theta),
  hints: [
    "What becomes of an entry whose change is 0, one that no move of the episode has touched?",
    "$\\theta(s, a) \\leftarrow \\theta(s, a) + \\alpha\\,\\Delta\\theta(s, a)$. Which of the signs is another one?",
    "The step size is a factor: `theta[state][action] += stepSize * delta[state][action]`.",
  ],
  cases: [
    {
      name: "a tenth of 0.5: to 1.05 and 0.95",
      given: [[[1, 1]], [[0.5, -0.5]], 0.1],
      expect: [[1.05, 0.95]],
    },
    {
      name: "what does not change stays",
      given: [[[1, 2], [3, 4]], [[0, 0], [0, 0]], 0.1],
      expect: [[1, 2], [3, 4]],
    },
    { name: "a step size of 1 takes the whole change", given: [[[2, 0]], [[-1, 1]], 1], expect: [[1, 1]] },
    {
      name: "a small change is a change: half of 0.0004",
      given: [[[0, 1]], [[0.0004, 0]], 0.5],
      expect: [[0.0002, 1]],
    },
    { name: "a step size of 0 takes nothing", given: [[[2, 0]], [[-1, 1]], 0], expect: [[2, 0]] },
    {
      name: "a forbidden move stays forbidden",
      given: [[[-Infinity, 1, 1]], [[0, 0.5, -0.5]], 0.5],
      expect: [[-Infinity, 1.25, 0.75]],
    },
  ],
  properties: [{ name: "any table, any change", given: steps }],
  mistakes: [
    {
      says: "The step size is gone: every change counts in full. It is a factor beside delta.",
      wrong: entrywise((old, change) => old + change),
    },
    {
      says: "The whole table is multiplied by the step size. It is a factor of the change alone.",
      wrong: entrywise((old, change, stepSize) => stepSize * (old + change)),
      also: [entrywise((old, change, stepSize) => old * stepSize + change)],
    },
    {
      says:
        "You store the change, and what was there before is lost. The change is added to it: `+=`, not `=`.",
      wrong: entrywise((_, change, stepSize) => stepSize * change),
    },
    {
      says: "You go down the gradient. What was done more often than expected is to become likelier: add.",
      wrong: entrywise((old, change, stepSize) => old - stepSize * change),
    },
    {
      says: "You move towards delta as if it were a target. It is the change itself.",
      wrong: entrywise((old, change, stepSize) => old + stepSize * (change - old)),
    },
    {
      says: "You divide by the step size. A small one makes a small change: multiply.",
      wrong: entrywise((old, change, stepSize) => old + change / stepSize),
    },
    {
      says: "Your step size is a fixed number. Take the one that is given: `stepSize`.",
      wrong: entrywise((old, change) => old + 0.1 * change),
    },
    {
      says: "The table is as it was before. Write the new number into `theta[state][action]` itself.",
      wrong: () => {},
    },
  ],
});
