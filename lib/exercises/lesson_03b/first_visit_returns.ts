import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { mistakes } from "./first_visit_returns/mistakes.ts";
import { firstVisits } from "./first_visit_returns/visits.ts";

const signature = `\
// states[t] is where step t began, rewards[t] what followed it. For every state that occurs, the return from its
// first visit on: { [state]: return }.
function myFirstVisitReturns(states: number[], rewards: number[], discount: number): Record<number, number>`;

/** What one episode says about each state in it. */
export default exercise({
  id: "first-visit-returns",
  title: "The returns of the first visits",
  lesson: "03b_more_tabular_methods",
  signature,
  solution: `${signature} {
  const returns: Record<number, number> = {};
  let next = 0;
  for (let t = states.length - 1; t >= 0; t--) {
    next = rewards[t] + discount * next;
    returns[states[t]] = next;
  }
  return returns;
}`,
  reference: firstVisits,
  hints: [
    "The return of the last step is easy. Can you get that of the step before from it? And so on, to the front?",
    "$G_t = r_{t+1} + \\gamma\\,G_{t+1}$, from the back to the front. If each step *overwrites* what is stored " +
    "for its state, which visit has the last word?",
    "Start with `let next = 0`, count t down, set `next = rewards[t] + discount * next`, and store it: " +
    "`returns[states[t]] = next`. The earliest visit is the last to be stored.",
  ],
  cases: [
    { name: "a way without detours", given: [[3, 4, 5], [1, 1, 1], 0.9], expect: { 3: 2.71, 4: 1.9, 5: 1 } },
    {
      name: "state 7 is visited twice: two steps before the reward, and where it is paid",
      given: [[7, 6, 7], [0, 0, 8], 0.5],
      expect: { 7: 2, 6: 4 },
    },
    { name: "three visits of one state", given: [[1, 1, 1], [1, 2, 3], 1], expect: { 1: 6 } },
    { name: "costs", given: [[0, 2, 0, 3], [-1, -1, -1, -1], 1], expect: { 0: -4, 2: -3, 3: -1 } },
    { name: "a discount of 0", given: [[4, 2, 4], [5, 6, 7], 0], expect: { 4: 5, 2: 6 } },
    { name: "a return of 0 is a return too", given: [[2, 2], [1, -1], 1], expect: { 2: 0 } },
    { name: "a single step", given: [[9], [4], 0.9], expect: { 9: 4 } },
    { name: "no steps", given: [[], [], 0.9], expect: {} },
  ],
  properties: [
    {
      name: "any episode",
      given: fc.tuple(fc.array(fc.tuple(fc.nat(4), amounts()), { maxLength: 12 }), shares()).map((
        [steps, discount],
      ): [number[], number[], number] => [
        steps.map(([state]) => state),
        steps.map(([, reward]) => reward),
        discount,
      ]),
    },
  ],
  mistakes,
});
