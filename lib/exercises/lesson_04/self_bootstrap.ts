import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { inTables } from "../table_steps.ts";

/** One update of the table, with a step size of 0.5 and a discount of 0.9. */
type Update = (q: number[][], state: number, action: number, reward: number, nextState: number) => void;

/** An update that bootstraps from what `best` finds in the table. */
function from(
  best: (q: number[][], state: number, action: number, nextState: number) => number,
  discount = 0.9,
): Update {
  return (q, state, action, reward, nextState) => {
    q[state][action] += 0.5 * (reward + discount * best(q, state, action, nextState) - q[state][action]);
  };
}

/** A table of two to four states with two or three actions each, and a step in it. */
const steps = inTables(
  { states: [2, 4], actions: [2, 3] },
  ({ table, state, action }) => fc.tuple(table(), state, action, amounts(), state),
);

const signature = `\
// One step of Q-learning with α = 0.5 and γ = 0.9, in a step that does not end the episode: it changes q itself.
function myMendedUpdate(q: number[][], state: number, action: number, reward: number, nextState: number): void`;

/** The source's update, whose maximum looks up one and the same number for every action. */
export default exercise({
  id: "self-bootstrap",
  title: "Find the bug",
  lesson: "04_q_learning_cartpole",
  signature,
  start: `${signature} {
  let best = -Infinity;
  for (let a = 0; a < q[state].length; a++) best = Math.max(best, q[state][action]);
  q[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);
}`,
  solution: `${signature} {
  const best = Math.max(...q[nextState]);
  q[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);
}`,
  reference: from((q, _state, _action, nextState) => Math.max(...q[nextState])),
  bug: from((q, state, action) => q[state][action]),
  changes: [0],
  result: ([q]: Parameters<Update>): number[][] => q,
  hints: [
    "Which of the five arguments is never used?",
    "$Q(s, a) \\leftarrow Q(s, a) + \\alpha\\,[\\,r + \\gamma \\max_{a'} Q(s', a') - Q(s, a)\\,]$. " +
    "Over which row does the maximum run, and over which entries of it?",
    "The maximum is `Math.max(...q[nextState])`; in a loop, entry `a` of that row.",
  ],
  cases: [
    {
      name: "half the way from 2 to 1 + 0.9 · 7 = 7.3",
      given: [[[0, 2], [4, 7]], 0, 1, 1, 1],
      expect: [[0, 4.65], [4, 7]],
    },
    {
      name: "the best next action is another one than this: half the way from 0 to 1 + 0.9 · 10 = 10",
      given: [[[0, 2], [10, 7]], 0, 1, 1, 1],
      expect: [[0, 6], [10, 7]],
    },
    {
      name: "bad news travels backwards: half the way from 10 to 1 − 0.9 · 100 = −89",
      given: [[[10, 0], [-100, -200]], 0, 0, 1, 1],
      expect: [[-39.5, 0], [-100, -200]],
    },
    {
      name: "three states, three actions",
      given: [[[1, 2, 3], [8, -4, 6], [0, 10, 5]], 1, 2, 3, 2],
      expect: [[1, 2, 3], [8, -4, 9], [0, 10, 5]],
    },
  ],
  properties: [{ name: "any table, any step", given: steps }],
  mistakes: [
    {
      says:
        "The maximum runs over the row of the present state. What comes next is worth what the *next* state is.",
      wrong: from((q, state) => Math.max(...q[state])),
    },
    {
      says: "You look at the next state, but only at the same action there. Another one may be better: " +
        "take the greatest of the row.",
      wrong: from((q, _state, action, nextState) => q[nextState][action]),
    },
    {
      says: "That is the worst action of the next state. Q-learning assumes the best.",
      wrong: from((q, _state, _action, nextState) => Math.min(...q[nextState])),
    },
    {
      says: "That is the mean over the actions of the next state. Q-learning assumes the best of them.",
      wrong: from((q, _state, _action, nextState) =>
        q[nextState].reduce((sum, value) => sum + value, 0) / q[nextState].length
      ),
    },
    {
      says: "The line was right about γ: the next value counts 0.9 times.",
      wrong: from((q, _state, _action, nextState) => Math.max(...q[nextState]), 1),
    },
    {
      says: "You store the step itself, and the old value is lost. A step is added to it: `+=`, not `=`.",
      wrong: (q, state, action, reward, nextState) => {
        q[state][action] = 0.5 * (reward + 0.9 * Math.max(...q[nextState]) - q[state][action]);
      },
    },
    {
      says: "You change the row of the next state. What has been learnt is about the state that was left: " +
        "only `q[state][action]` changes.",
      wrong: (q, state, action, reward, nextState) => {
        q[nextState][action] += 0.5 * (reward + 0.9 * Math.max(...q[nextState]) - q[state][action]);
      },
      also: [
        (q, _state, action, reward, nextState) => {
          q[nextState][action] += 0.5 * (reward + 0.9 * Math.max(...q[nextState]) - q[nextState][action]);
        },
      ],
    },
    {
      says: "The table is as it was before. Write the new number into `q[state][action]` itself: " +
        "returning it, or changing a copy, has no effect.",
      wrong: () => {},
    },
    {
      says:
        "Now nothing is bootstrapped at all. What is to be repaired is where the value of the next state " +
        "comes from.",
      wrong: from(() => 0),
    },
  ],
});
