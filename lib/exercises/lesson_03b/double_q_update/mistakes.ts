import { argmax } from "../../../rules/argmax.ts";
import type { Mistake } from "../../exercise.ts";
import { type DoubleUpdate, from, towards, update } from "./update.ts";

/** What the target of the right update is. */
const target = (...args: Parameters<DoubleUpdate>): number => {
  const [first, second, , , reward, nextState, terminated, { discount }] = args;
  return terminated ? reward : reward + discount * second[nextState][argmax(first[nextState])];
};

/** What learners write for one step of double Q-learning. */
export const mistakes: readonly Mistake<DoubleUpdate>[] = [
  {
    says:
      "The first table chooses and judges its own choice: that is Q-learning. Ask `second` for the value.",
    wrong: from((first) => Math.max(...first)),
  },
  {
    says: "The second table chooses and judges. The choice is the first one's: its best action, " +
      "at the value that the second gives it.",
    wrong: from((_, second) => Math.max(...second)),
  },
  {
    says: "The roles are swapped: `first` chooses the action, `second` says what it is worth.",
    wrong: from((first, second) => first[argmax(second)]),
  },
  {
    says: "That is the smaller of the two maxima, as some deep methods take it. " +
      "Double Q-learning looks up one action in the other table.",
    wrong: from((first, second) => Math.min(Math.max(...first), Math.max(...second))),
    also: [from((first, second) => Math.min(first[argmax(first)], second[argmax(first)]))],
  },
  {
    says: "You take the mean of both tables. Then each still takes part in judging what it has chosen.",
    wrong: from((first, second) => (first[argmax(first)] + second[argmax(first)]) / 2),
  },
  {
    says:
      "You bootstrapped from a terminal state. After the end nothing comes: the target is the reward alone.",
    wrong: (first, second, state, action, reward, next, _, options) =>
      update(first, second, state, action, reward, next, false, options),
  },
  {
    says:
      "You look for the best action of the present state. Which one is best matters in the next: `nextState`.",
    wrong: towards((first, second, state, _action, reward, nextState, terminated, { discount }) =>
      terminated ? reward : reward + discount * second[nextState][argmax(first[state])]
    ),
  },
  {
    says: "You look up the present action in the other table. Look up the first table's best one.",
    wrong: towards((_first, second, _state, action, reward, nextState, terminated, { discount }) =>
      terminated ? reward : reward + discount * second[nextState][action]
    ),
  },
  {
    says:
      "You use the number of the best action as if it were its value: look it up, `second[nextState][best]`.",
    wrong: from((first) => argmax(first)),
  },
  {
    says: "Of several equally good actions take the first.",
    wrong: from((first, second) => second[first.lastIndexOf(Math.max(...first))]),
  },
  {
    says: "Your search for the best begins with 0, so where all values are negative it finds none.",
    wrong: from((first, second) =>
      second[Math.max(0, first.findIndex((v) => v > 0 && v === Math.max(...first)))]
    ),
  },
  {
    says: "The discount is missing: r + γ times the value of the next action.",
    wrong: (first, second, state, action, reward, next, terminated, { stepSize }) =>
      update(first, second, state, action, reward, next, terminated, { stepSize, discount: 1 }),
  },
  {
    says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
    wrong: (first, second, state, action, reward, next, terminated, options) =>
      update(first, second, state, action, terminated ? 0 : reward, next, terminated, options),
  },
  {
    says: "A last step teaches too: its target is what was paid. Leave out the next value, not the update.",
    wrong: (first, second, state, action, reward, next, terminated, options) => {
      if (!terminated) update(first, second, state, action, reward, next, terminated, options);
    },
  },
  {
    says: "The reward is missing: r + γ times the value of the next action.",
    wrong: (first, second, state, action, reward, next, terminated, options) =>
      update(first, second, state, action, terminated ? reward : 0, next, terminated, options),
  },
  {
    says:
      "You add a share of the target and take nothing away: the value moves by a share of target minus value.",
    wrong: (...args) => {
      const [first, , state, action, , , , { stepSize }] = args;
      first[state][action] += stepSize * target(...args);
    },
  },
  {
    says: "You store the step itself, and the old value is lost. A step is added to it: `+=`, not `=`.",
    wrong: (...args) => {
      const [first, , state, action, , , , { stepSize }] = args;
      first[state][action] = stepSize * (target(...args) - first[state][action]);
    },
  },
  {
    says: "You change both tables. The coin has fallen for `first`: if both learn from every step, " +
      "they make the same errors, and the judge is no longer independent.",
    wrong: (first, second, state, action, ...rest) => {
      const before = first.map((row) => row.slice());
      update(first, second, state, action, ...rest);
      update(second, before, state, action, ...rest);
    },
  },
  {
    says:
      "You move the second table. The coin has fallen for `first`: the one that chooses is the one that learns.",
    wrong: (...args) => {
      const [, second, state, action, , , , { stepSize }] = args;
      second[state][action] += stepSize * (target(...args) - second[state][action]);
    },
  },
  {
    says: "The step size is missing: the value moves `stepSize` of the way to its target.",
    wrong: (...args) => {
      const [first, , state, action] = args;
      first[state][action] = target(...args);
    },
  },
  {
    says: "You measure the way from the second table's value. It begins where the first one's is.",
    wrong: (...args) => {
      const [first, second, state, action, , , , { stepSize }] = args;
      first[state][action] += stepSize * (target(...args) - second[state][action]);
    },
  },
  {
    says: "The tables are as they were. Write into `first[state][action]` itself.",
    wrong: () => {},
  },
];
