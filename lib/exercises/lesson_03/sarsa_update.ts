import { exercise } from "../exercise.ts";
import { mistakes } from "./sarsa_update/mistakes.ts";
import { sarsa } from "./updates/sarsa.ts";
import { steps, table } from "./updates/steps.ts";

const half = { stepSize: 0.5, discount: 0.9 };

const signature = `\
// One step of SARSA: moves q[state][action] towards its target, stepSize of the way. nextAction is the action that
// will be taken in nextState. It changes q itself and returns nothing.
function mySarsaUpdate(
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  nextAction: number,
  terminated: boolean,
  { stepSize, discount }: { stepSize: number; discount: number },
): void`;

/** One step of SARSA: five things go in, one number changes. */
export default exercise({
  id: "sarsa-update",
  title: "One step of SARSA",
  lesson: "03_sarsa_and_q_learning",
  signature,
  solution: `${signature} {
  const target = terminated ? reward : reward + discount * q[nextState][nextAction];
  q[state][action] += stepSize * (target - q[state][action]);
}`,
  reference: sarsa,
  changes: [0],
  result: table,
  hints: [
    "You have written the TD error. A value moves by a share of it: which share, and which value?",
    "$Q(s, a) \\leftarrow Q(s, a) + \\alpha\\,[\\,r + \\gamma\\,Q(s', a') - Q(s, a)\\,]$; where $s'$ is terminal the " +
    "target is $r$.",
    "`q[state][action] += stepSize * …`, and what is missing is your `tdError` of five things: the value now, the " +
    "reward, the value of what follows, the discount, and whether this is the end.",
  ],
  cases: [
    {
      name: "half the way from 2 to 1 + 0.9 · 7 = 7.3",
      given: [[[3, 2], [7, 4]], 0, 1, 1, 1, 0, false, half],
      expect: [[3, 4.65], [7, 4]],
    },
    {
      name: "what follows is not the best: half the way from 2 to 1 + 0.9 · 4 = 4.6",
      given: [[[3, 2], [7, 4]], 0, 1, 1, 1, 1, false, half],
      expect: [[3, 3.3], [7, 4]],
    },
    {
      name: "the goal: a quarter of the way from 0.2 to 1, whatever its row holds",
      given: [[[0.2, 0], [0.4, 0.7]], 0, 0, 1, 1, 1, true, { stepSize: 0.25, discount: 0.9 }],
      expect: [[0.4, 0], [0.4, 0.7]],
    },
    {
      name: "over the cliff: a tenth of the way from −13 to −100 + 1 · (−14) = −114",
      given: [[[-14, -20], [-15, -13]], 1, 1, -100, 0, 0, false, { stepSize: 0.1, discount: 1 }],
      expect: [[-14, -20], [-15, -23.1]],
    },
    {
      name: "into a wall: state and next state are the same, half the way from 6 to 0 + 0.5 · 4 = 2",
      given: [[[6, 4]], 0, 0, 0, 0, 1, false, { stepSize: 0.5, discount: 0.5 }],
      expect: [[4, 4]],
    },
    {
      name: "three states, three actions: a quarter of the way from 6 to 2 + 0.5 · 10 = 7",
      given: [[[1, 2, 3], [8, -4, 6], [0, 10, 50]], 1, 2, 2, 2, 1, false, { stepSize: 0.25, discount: 0.5 }],
      expect: [[1, 2, 3], [8, -4, 6.25], [0, 10, 50]],
    },
  ],
  properties: [{ name: "any table, any step", given: steps }],
  mistakes,
});
