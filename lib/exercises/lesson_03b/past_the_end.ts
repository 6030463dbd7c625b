import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, tables } from "../numbers.ts";
import { wholeRows } from "../rows.ts";
import { mistakes } from "./past_the_end/mistakes.ts";
import { rightUpdates, type Updates, updates } from "./past_the_end/updates.ts";

const signature = `\
// n-step expected SARSA over a finished episode, with ε = 0.1, α = 0.5 and γ = 0.9: it changes q itself.
// states[t], actions[t] and rewards[t] belong to step t; the last of the states, one more, is terminal.
function myNStepUpdates(
  q: number[][],
  states: number[],
  actions: number[],
  rewards: number[],
  n: number,
): void`;

const body = (value: string) =>
  `${signature} {
  for (let t = 0; t < rewards.length; t++) {
    const end = Math.min(t + n, rewards.length), row = q[states[end]];
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    let target = ${value};
    for (let k = end - 1; k >= t; k--) target = rewards[k] + 0.9 * target;
    q[states[t]][actions[t]] += 0.5 * (target - q[states[t]][actions[t]]);
  }
}`;

/** The sources' missing terminal case, over n steps. */
export default exercise({
  id: "past-the-end",
  title: "Find the bug: an optimist jumps",
  lesson: "03b_more_tabular_methods",
  signature,
  start: body("0.9 * Math.max(...row) + 0.1 * mean"),
  solution: body("end === rewards.length ? 0 : 0.9 * Math.max(...row) + 0.1 * mean"),
  reference: rightUpdates,
  bug: updates(() => true),
  changes: [0],
  result: ([q]: Parameters<Updates>): number[][] => wholeRows(q),
  hints: [
    "An agent that falls into a hole: which row does the target of its last step look at, and what is in there?",
    "$G = r_{t+1} + \\dots + \\gamma^{k-1} r_{T}$ where the episode ends within the n steps: " +
    "no $v(s_T)$ stands behind it, since nothing comes after a terminal state.",
    "`end === rewards.length` says that the n steps reach the end. Then the target begins with 0, " +
    "and only else with `0.9 * Math.max(...row) + 0.1 * mean`.",
  ],
  cases: [
    {
      name: "a fall: half the way from 1 to 0, whatever the table holds for the hole",
      given: [[[1, 1], [1, 1]], [0, 1], [0], [0], 1],
      expect: [[0.5, 1], [1, 1]],
    },
    {
      name: "the last reward counts: half the way from 0 to 1",
      given: [[[0, 0], [8, 8]], [0, 1], [1], [1], 1],
      expect: [[0, 0.5], [8, 8]],
    },
    {
      name:
        "single steps: 0.9 · 2 + 0.1 · 1 = 1.9 and 3.8, each worth 0.9 times as much a step before; then the end",
      given: [[[0, 0], [2, 0], [4, 0], [5, 5]], [0, 1, 2, 3], [0, 0, 0], [0, 0, 1], 1],
      expect: [[0.855, 0], [2.71, 0], [2.5, 0], [5, 5]],
    },
    {
      name: "two steps reach the end from both: 0.9 and 1",
      given: [[[0, 0], [2, 0], [5, 5]], [0, 1, 2], [0, 0], [0, 1], 2],
      expect: [[0.45, 0], [1.5, 0], [5, 5]],
    },
    {
      name: "more steps than there are",
      given: [[[0, 0], [2, 0], [5, 5]], [0, 1, 2], [0, 1], [2, 4], 9],
      expect: [[2.8, 0], [2, 2], [5, 5]],
    },
    {
      name: "three steps, n = 2: the first looks two steps ahead, the others to the end",
      given: [[[0, 0], [0, 0], [4, 4], [7, 7]], [0, 1, 2, 3], [0, 1, 0], [1, 1, 1], 2],
      expect: [[2.57, 0], [0, 0.95], [2.5, 4], [7, 7]],
    },
    {
      name: "the last state is one in which the agent has been",
      given: [[[6, 6]], [0, 0], [0], [2], 1],
      expect: [[4, 6]],
    },
  ],
  properties: [{
    name: "any episode",
    given: fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 6 }),
    )
      .chain(([states, actions, length]) => {
        return fc.tuple(
          tables(states, actions),
          fc.array(fc.nat(states - 1), { minLength: length + 1, maxLength: length + 1 }),
          fc.array(fc.nat(actions - 1), { minLength: length, maxLength: length }),
          fc.array(amounts(), { minLength: length, maxLength: length }),
          fc.integer({ min: 1, max: 7 }),
        );
      }),
  }],
  mistakes,
});
