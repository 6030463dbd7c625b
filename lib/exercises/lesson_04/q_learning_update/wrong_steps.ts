import type { Mistake } from "../../exercise.ts";
import { target, type Update, update } from "./update.ts";

/** An update that always goes the same part of the way. */
function stepping(stepSize: number): Update {
  return (q, state, action, reward, nextState, terminated, { discount }) =>
    update(q, state, action, reward, nextState, terminated, { stepSize, discount });
}

/** Updates that know the target, and do something else than to go `stepSize` of the way to it. */
export const wrongSteps: readonly Mistake<Update>[] = [
  {
    says: "The first visit is treated apart, and moves all the way. A value that was never touched is 0, " +
      "and moves by the same rule.",
    wrong: (...args) => {
      const [q, state, action, reward] = args;
      if (q[state][action] === 0) q[state][action] = reward;
      else update(...args);
    },
    also: [
      (...args) => {
        const [q, state, action] = args;
        if (q[state][action] === 0) q[state][action] = target(...args);
        else update(...args);
      },
    ],
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
    says: "You store the step itself, and the old value is lost. A step is added to it: `+=`, not `=`.",
    wrong: (...args) => {
      const [q, state, action, , , , { stepSize }] = args;
      q[state][action] = stepSize * (target(...args) - q[state][action]);
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
    says: "Step size and the rest are swapped: you keep `stepSize` of the old value. " +
      "Keep `1 - stepSize` of it, and take `stepSize` of the target.",
    wrong: (...args) => {
      const [q, state, action, , , , { stepSize }] = args;
      q[state][action] = stepSize * q[state][action] + (1 - stepSize) * target(...args);
    },
  },
  {
    says: "You move away from the target. Add the way to it: " +
      "`+= stepSize * (target - q[state][action])`.",
    wrong: (...args) => {
      const [q, state, action, , , , { stepSize }] = args;
      q[state][action] -= stepSize * (target(...args) - q[state][action]);
    },
  },
  {
    says:
      "The brackets are missing: `stepSize` is for the whole way, `stepSize * (target - q[state][action])`.",
    wrong: (...args) => {
      const [q, state, action, , , , { stepSize }] = args;
      q[state][action] += stepSize * target(...args) - q[state][action];
    },
    also: [
      (...args) => {
        const [q, state, action, reward, , , { stepSize }] = args;
        q[state][action] += stepSize * reward + (target(...args) - reward) - q[state][action];
      },
    ],
  },
  {
    says: "At the end the step size is missing. Even then the value moves `stepSize` of the way only.",
    wrong: (...args) => {
      const [q, state, action, reward, , terminated] = args;
      if (terminated) q[state][action] = reward;
      else update(...args);
    },
  },
  {
    says: "Your step size is a fixed number. Take the one that is given: `stepSize`.",
    wrong: stepping(0.5),
    also: [0.1, 0.2, 0.25].map(stepping),
  },
  {
    says: "You change the table before you look up the maximum, and the next state may be the same one. " +
      "First the target, then the change.",
    wrong: (...args) => {
      const [q, state, action, , , , { stepSize }] = args;
      q[state][action] *= 1 - stepSize;
      q[state][action] += stepSize * target(...args);
    },
  },
  {
    says: "Rows are states, and columns are actions: `q[state][action]`, not `q[action][state]`.",
    wrong: (...args) => {
      const [q, state, action, , , , { stepSize }] = args;
      q[action][state] += stepSize * (target(...args) - q[action][state]);
    },
  },
  {
    says: "The table is as it was before. Write the new number into `q[state][action]` itself: " +
      "returning it, or changing a copy, has no effect.",
    wrong: () => {},
  },
];
