import fc from "fast-check";
import { tdTarget } from "../rules/td_target.ts";
import { exercise } from "./exercise.ts";
import { tenths } from "./numbers.ts";

/** One update of the table, in place. */
type Update = (
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  options: { stepSize: number; discount: number },
) => void;

/** An update towards the target given. */
function towards(target: (...args: Parameters<Update>) => number): Update {
  return (...args) => {
    const [q, state, action, , , , { stepSize }] = args;
    q[state][action] += stepSize * (target(...args) - q[state][action]);
  };
}

const target = (...[q, , , reward, nextState, terminated, { discount }]: Parameters<Update>): number =>
  tdTarget(reward, Math.max(...q[nextState]), discount, terminated);

const update = towards(target);

/** The values of two actions. */
const row = fc.tuple(tenths(-10, 10), tenths(-10, 10)).map((values) => [...values]);

const half = { stepSize: 0.5, discount: 0.9 };

const signature = `\
// Moves q[state][action] towards its target, stepSize of the way. It changes q itself and returns nothing.
function myUpdate(
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  { stepSize, discount }: { stepSize: number; discount: number },
): void`;

/** One step of Q-learning: a single number in the table moves towards its target. */
export default exercise({
  id: "q-learning-update",
  title: "One update of the table",
  lesson: "04_q_learning_cartpole",
  signature,
  solution: `${signature} {
  const target = terminated ? reward : reward + discount * Math.max(...q[nextState]);
  q[state][action] += stepSize * (target - q[state][action]);
}`,
  reference: update,
  changes: [0],
  result: ([q]: Parameters<Update>): number[][] => q,
  hints: [
    "Which row of the table tells what the next state is worth? And which single number is to change?",
    "$Q(s, a) \\leftarrow Q(s, a) + \\alpha\\,[\\,y - Q(s, a)\\,]$ with " +
    "$y = r + \\gamma \\max_{a'} Q(s', a')$, and $y = r$ where $s'$ is terminal.",
    "First `const target = …` with `Math.max(...q[nextState])` in it, then " +
    "`q[state][action] += stepSize * (target - q[state][action])`.",
  ],
  cases: [
    {
      name: "half the way from 2 to 1 + 0.9 · 7 = 7.3",
      given: [[[3, 2], [7, 4]], 0, 1, 1, 1, false, half],
      expect: [[3, 4.65], [7, 4]],
    },
    {
      name: "a value that was never touched: half the way from 0 to 7.3",
      given: [[[0, 0], [4, 7]], 0, 1, 1, 1, false, half],
      expect: [[0, 3.65], [4, 7]],
    },
    {
      name: "the pole has fallen: half the way from 0 to −200",
      given: [[[0, 0], [4, 7]], 0, 0, -200, 1, true, half],
      expect: [[-100, 0], [4, 7]],
    },
    {
      name: "three states, three actions",
      given: [[[1, 2, 3], [8, -4, 6], [0, 10, 5]], 1, 2, 2, 2, false, { stepSize: 0.25, discount: 0.5 }],
      expect: [[1, 2, 3], [8, -4, 6.25], [0, 10, 5]],
    },
    {
      name: "the next state is the same state",
      given: [[[2, 6]], 0, 0, 1, 0, false, { stepSize: 0.5, discount: 0.5 }],
      expect: [[3, 6]],
    },
    {
      name: "a step size of 0 changes nothing",
      given: [[[1, 2], [3, 4]], 0, 0, 9, 1, false, { stepSize: 0, discount: 0.9 }],
      expect: [[1, 2], [3, 4]],
    },
  ],
  properties: [
    {
      name: "any table, any step",
      given: fc.tuple(
        fc.tuple(row, row, row).map((rows) => [...rows]),
        fc.nat(2),
        fc.nat(1),
        tenths(-10, 10),
        fc.nat(2),
        fc.boolean(),
        fc.record({ stepSize: tenths(0, 1), discount: tenths(0, 1) }),
      ),
    },
  ],
  mistakes: [
    {
      says:
        "You bootstrapped from a terminal state. After the end nothing comes: the target is the reward alone.",
      wrong: towards((q, state, action, reward, next, _, options) =>
        target(q, state, action, reward, next, false, options)
      ),
    },
    {
      says: "You bootstrap from Q(s, a) itself, so nothing flows back from the next state. " +
        "Take the maximum over the row `q[nextState]`.",
      wrong: towards((q, state, action, reward, _, terminated, { discount }) =>
        tdTarget(reward, q[state][action], discount, terminated)
      ),
    },
    {
      says: "You take the maximum over the row of the present state. The target looks ahead: `q[nextState]`.",
      wrong: towards((q, state, action, reward, _, terminated, options) =>
        target(q, state, action, reward, state, terminated, options)
      ),
    },
    {
      says: "You look up the same action in the next state. Q-learning takes the best one there: " +
        "`Math.max(...q[nextState])`.",
      wrong: towards((q, _, action, reward, nextState, terminated, { discount }) =>
        tdTarget(reward, q[nextState][action], discount, terminated)
      ),
    },
    {
      says: "The discount is missing in the target: r + γ max Q(s′, ·).",
      wrong: towards((q, state, action, reward, nextState, terminated, { stepSize }) =>
        target(q, state, action, reward, nextState, terminated, { stepSize, discount: 1 })
      ),
    },
    {
      says: "The first visit stores the bare reward. A value that was never touched is 0, " +
        "and moves by the same rule.",
      wrong: (...args) => {
        const [q, state, action, reward] = args;
        if (q[state][action] === 0) q[state][action] = reward;
        else update(...args);
      },
    },
    {
      says: "The step size is missing: you overwrite the value with its target. " +
        "Go only `stepSize` of the way: Q + α (target − Q).",
      wrong: (...args) => {
        const [q, state, action] = args;
        q[state][action] = target(...args);
      },
    },
    {
      says: "You add to the old value without taking it away from the target. " +
        "The way to go is `target - q[state][action]`.",
      wrong: (...args) => {
        const [q, state, action, , , , { stepSize }] = args;
        q[state][action] += stepSize * target(...args);
      },
    },
    {
      says: "You change the row of the next state. What has been learnt is about the state that was left: " +
        "`q[state][action]`.",
      wrong: (...args) => {
        const [q, , action, , nextState, , { stepSize }] = args;
        q[nextState][action] += stepSize * (target(...args) - q[nextState][action]);
      },
    },
    {
      says: "You move every action of the state. Only the one that was taken has taught you something.",
      wrong: (...args) => {
        const [q, state, , , , , { stepSize }] = args, aim = target(...args);
        q[state] = q[state].map((value) => value + stepSize * (aim - value));
      },
    },
    {
      says:
        "At the end the value still moves, towards the reward alone: here the agent learns what falling costs.",
      wrong: (...args) => {
        const terminated = args[5];
        if (!terminated) update(...args);
      },
    },
    {
      says: "The table is as it was before. Write the new number into `q[state][action]` itself: " +
        "returning it, or changing a copy, has no effect.",
      wrong: () => {},
    },
  ],
});
