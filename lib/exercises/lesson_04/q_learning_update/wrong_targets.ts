import { tdTarget } from "../../../rules/td_target.ts";
import type { Mistake } from "../../exercise.ts";
import { target, towards, type Update } from "./update.ts";

/** An update that takes something else for the value of the next state. */
function bootstrapping(valueOf: (row: readonly number[]) => number): Update {
  return towards((q, _state, _action, reward, nextState, terminated, { discount }) =>
    tdTarget(reward, valueOf(q[nextState]), discount, terminated)
  );
}

/** An update that always discounts alike. */
function discounting(discount: number): Update {
  return towards((q, state, action, reward, nextState, terminated, { stepSize }) =>
    target(q, state, action, reward, nextState, terminated, { stepSize, discount })
  );
}

/** Updates towards something else than the target. */
export const wrongTargets: readonly Mistake<Update>[] = [
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
    says: "`nextState` is the number of a row. What it is worth is `Math.max(...q[nextState])`.",
    wrong: towards((_q, _state, _action, reward, nextState, terminated, { discount }) =>
      tdTarget(reward, nextState, discount, terminated)
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
    says: "You take the index of the best next action. The target wants its value, " +
      "`Math.max(...q[nextState])`.",
    wrong: bootstrapping((row) => row.indexOf(Math.max(...row))),
  },
  {
    says: "You take the mean of the next row. Q-learning counts on the best action there: " +
      "`Math.max(...q[nextState])`.",
    wrong: bootstrapping((row) => row.reduce((sum, value) => sum + value, 0) / row.length),
  },
  {
    says:
      "You take the least value of the next row. Q-learning counts on the best action there: the maximum.",
    wrong: bootstrapping((row) => Math.min(...row)),
  },
  {
    says: "You take the maximum of the whole table. The target looks at one state: the row `q[nextState]`.",
    wrong: towards((q, _state, _action, reward, _next, terminated, { discount }) =>
      tdTarget(reward, Math.max(...q.flat()), discount, terminated)
    ),
  },
  {
    says: "Your maximum begins with 0, so a next state with negative values only seems to be worth 0. " +
      "Begin with the first value of the row.",
    wrong: bootstrapping((row) => Math.max(0, ...row)),
    also: [bootstrapping((row) => Math.max(-1, ...row)), bootstrapping((row) => Math.max(-100, ...row))],
  },
  {
    says: "Your maximum looks at some of the actions only. " +
      "`Math.max(...q[nextState])` takes as many as there are.",
    wrong: bootstrapping((row) => Math.max(row[0], row[1])),
    also: [bootstrapping((row) => Math.max(...row.slice(1))), bootstrapping((row) => row[0])],
  },
  {
    says: "Your discount is a fixed number. Take the one that is given: `discount`.",
    wrong: discounting(0.9),
    also: [0.5, 0.95, 0.99].map(discounting),
  },
  {
    says: "`terminated` is the wrong way round: you bootstrap at the end, and only there.",
    wrong: towards((q, state, action, reward, nextState, terminated, options) =>
      target(q, state, action, reward, nextState, !terminated, options)
    ),
  },
];
