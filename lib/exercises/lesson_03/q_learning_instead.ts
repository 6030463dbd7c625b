import { exercise } from "../exercise.ts";
import { qLearning, sarsa } from "./updates/sarsa.ts";
import { steps, table, towards } from "./updates/steps.ts";

const half = { stepSize: 0.5, discount: 0.9 };

const signature = `\
// This is SARSA. Change one expression, so that it becomes Q-learning.
function myQLearningUpdate(
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  nextAction: number,
  terminated: boolean,
  { stepSize, discount }: { stepSize: number; discount: number },
): void`;

/** The one expression in which the two differ. */
export default exercise({
  id: "q-learning-instead",
  title: "Q-learning instead",
  lesson: "03_sarsa_and_q_learning",
  signature,
  start: `${signature} {
  const target = terminated ? reward : reward + discount * q[nextState][nextAction];
  q[state][action] += stepSize * (target - q[state][action]);
}`,
  solution: `${signature} {
  const target = terminated ? reward : reward + discount * Math.max(...q[nextState]);
  q[state][action] += stepSize * (target - q[state][action]);
}`,
  reference: qLearning,
  bug: sarsa,
  changes: [0],
  result: table,
  hints: [
    "Q-learning does not care which action will follow. Which of the arguments does it not need, then?",
    "$Q(s, a) \\leftarrow Q(s, a) + \\alpha\\,[\\,r + \\gamma \\max_{a'} Q(s', a') - Q(s, a)\\,]$",
    "`q[nextState][nextAction]` must go. `Math.max(...row)` is the largest number of a row: of which row?",
  ],
  cases: [
    {
      name: "what follows is not the best: half the way from 2 to 1 + 0.9 · 7 = 7.3",
      given: [[[3, 2], [7, 4]], 0, 1, 1, 1, 1, false, half],
      expect: [[3, 4.65], [7, 4]],
    },
    {
      name: "what follows is the best: the same as SARSA",
      given: [[[3, 2], [7, 4]], 0, 1, 1, 1, 0, false, half],
      expect: [[3, 4.65], [7, 4]],
    },
    {
      name: "the goal: half the way from 0 to 1, whatever its row holds",
      given: [[[0, 0], [0.4, 0.7]], 0, 0, 1, 1, 1, true, half],
      expect: [[0.5, 0], [0.4, 0.7]],
    },
    {
      name: "all values of the next state are negative: a tenth of the way from −20 to −1 + 1 · (−12) = −13",
      given: [[[-20, -30], [-112, -12]], 0, 0, -1, 1, 0, false, { stepSize: 0.1, discount: 1 }],
      expect: [[-19.3, -30], [-112, -12]],
    },
    {
      name: "three states, three actions: a quarter of the way from 6 to 2 + 0.5 · 50 = 27",
      given: [[[1, 2, 3], [8, -4, 6], [0, 10, 50]], 1, 2, 2, 2, 0, false, { stepSize: 0.25, discount: 0.5 }],
      expect: [[1, 2, 3], [8, -4, 11.25], [0, 10, 50]],
    },
  ],
  properties: [{ name: "any table, any step", given: steps }],
  mistakes: [
    {
      says:
        "The maximum runs over the row of the present state. What comes next is worth what the *next* state is.",
      wrong: towards((q, _nextState, _nextAction, state) => Math.max(...q[state])),
    },
    {
      says:
        "Now the target bootstraps from the terminal state. The change belongs into the other half of the choice.",
      wrong: (q, state, action, reward, nextState, nextAction, _terminated, settings) =>
        qLearning(q, state, action, reward, nextState, nextAction, false, settings),
    },
    {
      says:
        "You take the best *action* and use its number as if it were a value. The value is what stands in the row " +
        "at that place.",
      wrong: towards((q, nextState) => q[nextState].indexOf(Math.max(...q[nextState]))),
    },
    {
      says: "That is the mean over the actions of the next state. Q-learning takes the best.",
      wrong: towards((q, nextState) =>
        q[nextState].reduce((sum, value) => sum + value, 0) / q[nextState].length
      ),
    },
    {
      says: "That is the worst action of the next state. Q-learning takes the best.",
      wrong: towards((q, nextState) => Math.min(...q[nextState])),
    },
    {
      says: "You look at some of the actions only. The row of the next state may have any number of them: " +
        "`Math.max(...q[nextState])`.",
      wrong: towards((q, nextState) => Math.max(q[nextState][0], q[nextState][1])),
      also: [
        towards((q, nextState, nextAction, _state, action) =>
          Math.max(q[nextState][nextAction], q[nextState][action])
        ),
      ],
    },
    {
      says: "The maximum runs over the whole table. The next step begins in `nextState`.",
      wrong: towards((q) => Math.max(...q.flat())),
    },
    {
      says:
        "A value is never below 0 for you: begin the search for the greatest at -Infinity, or use `Math.max(...row)`.",
      wrong: towards((q, nextState) => Math.max(0, ...q[nextState])),
    },
    {
      says: "With the maximum the discount was lost: the best next value counts γ times.",
      wrong: (q, state, action, reward, nextState, nextAction, terminated, { stepSize }) =>
        qLearning(q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount: 1 }),
    },
    {
      says: "Now nothing is bootstrapped at all: the target needs the value of the best next action.",
      wrong: towards(() => 0),
    },
  ],
});
