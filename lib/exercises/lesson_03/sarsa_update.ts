import { exercise } from "../exercise.ts";
import { qLearning, sarsa } from "./updates/sarsa.ts";
import { steps, table, towards } from "./updates/steps.ts";

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
    "`q[state][action] += stepSize * tdError(q[state][action], reward, q[nextState][nextAction], discount, terminated);`",
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
      name: "the goal: a quarter of the way from 0 to 1, whatever its row holds",
      given: [[[0, 0], [0.4, 0.7]], 0, 0, 1, 1, 1, true, { stepSize: 0.25, discount: 0.9 }],
      expect: [[0.25, 0], [0.4, 0.7]],
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
  mistakes: [
    {
      says:
        "That is Q-learning: you take the best of the next row. SARSA takes the action that will really follow, " +
        "`nextAction`.",
      wrong: qLearning,
    },
    {
      says: "Into a terminal state nothing is bootstrapped: there the target is the reward alone.",
      wrong: (q, state, action, reward, nextState, nextAction, _terminated, settings) =>
        sarsa(q, state, action, reward, nextState, nextAction, false, settings),
    },
    {
      says:
        "You look into the next row with the present action. What follows in `nextState` is `nextAction`.",
      wrong: towards((q, nextState, _nextAction, _state, action) => q[nextState][action]),
    },
    {
      says: "You look up the next action in the present row. It is taken in `nextState`.",
      wrong: towards((q, _nextState, nextAction, state) => q[state][nextAction]),
    },
    {
      says: "The value jumps to its target. It moves `stepSize` of the way.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { discount }) =>
        sarsa(q, state, action, reward, nextState, nextAction, terminated, { stepSize: 1, discount }),
    },
    {
      says: "The step is added to the step size instead of multiplied by it: α · δ, not α + δ.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount }) => {
        const nextValue = terminated ? 0 : q[nextState][nextAction];
        q[state][action] += stepSize + (reward + discount * nextValue - q[state][action]);
      },
    },
    {
      says: "The discount is missing: what comes next counts γ times.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { stepSize }) =>
        sarsa(q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount: 1 }),
    },
    {
      says: "You add a share of the target and take nothing away. The value moves by a share of the *error*.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount }) => {
        q[state][action] += stepSize * (reward + (terminated ? 0 : discount * q[nextState][nextAction]));
      },
    },
    {
      says: "You store the step itself, and the old value is lost. A step is added to it: `+=`, not `=`.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount }) => {
        const nextValue = terminated ? 0 : q[nextState][nextAction];
        q[state][action] = stepSize * (reward + discount * nextValue - q[state][action]);
      },
    },
    {
      says:
        "You change the row of the next state. What has been learnt is about what was done: `q[state][action]`.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount }) => {
        const nextValue = terminated ? 0 : q[nextState][nextAction];
        q[nextState][nextAction] += stepSize * (reward + discount * nextValue - q[state][action]);
      },
    },
    {
      says: "The table is as it was before. Write the new number into `q[state][action]` itself: " +
        "returning it, or changing a copy, has no effect.",
      wrong: () => {},
    },
  ],
});
