import type { Mistake } from "../../exercise.ts";
import { qLearning, sarsa } from "../updates/sarsa.ts";
import { towards, type Update } from "../updates/steps.ts";

/** An update of another way to the right target. */
function moving(moved: (value: number, target: number, stepSize: number) => number): Update {
  return (q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount }) => {
    const target = terminated ? reward : reward + discount * q[nextState][nextAction];
    q[state][action] = moved(q[state][action], target, stepSize);
  };
}

/** What learners write for one step of SARSA. */
export const mistakes: readonly Mistake<Update>[] = [
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
    says: "You look into the next row with the present action. What follows in `nextState` is `nextAction`.",
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
    says:
      "The sign is the wrong way round: the value moves *towards* its target, by a share of target minus value.",
    wrong: moving((value, target, stepSize) => value - stepSize * (target - value)),
  },
  {
    says:
      "The step size is a factor of the whole error: round brackets, `stepSize * (target - q[state][action])`.",
    wrong: moving((value, target, stepSize) => value + (stepSize * target - value)),
  },
  {
    says: "Your step size is a fixed number. Take the one that is given: `stepSize`.",
    wrong: moving((value, target) => value + 0.5 * (target - value)),
    also: [moving((value, target) => value + 0.1 * (target - value))],
  },
  {
    says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
    wrong: (q, state, action, reward, nextState, nextAction, terminated, settings) =>
      sarsa(q, state, action, terminated ? 0 : reward, nextState, nextAction, terminated, settings),
  },
  {
    says:
      "A last step teaches most of all: its target is what was paid. Leave out the next value, not the update.",
    wrong: (q, state, action, reward, nextState, nextAction, terminated, settings) => {
      if (!terminated) sarsa(q, state, action, reward, nextState, nextAction, terminated, settings);
    },
  },
  {
    says: "`terminated` is the wrong way round: you bootstrap at the end, and only there.",
    wrong: (q, state, action, reward, nextState, nextAction, terminated, settings) =>
      sarsa(q, state, action, reward, nextState, nextAction, !terminated, settings),
  },
  {
    says: "You empty the row of the terminal state. The target is right then, but the table is not: " +
      "leave that row, and do not look.",
    wrong: (q, state, action, reward, nextState, nextAction, terminated, settings) => {
      if (terminated) q[nextState].fill(0);
      sarsa(q, state, action, reward, nextState, nextAction, false, settings);
    },
    also: [(q, state, action, reward, nextState, nextAction, terminated, settings) => {
      if (terminated) q[nextState][nextAction] = 0;
      sarsa(q, state, action, reward, nextState, nextAction, false, settings);
    }],
  },
  {
    says: "The reward is missing: r + γ times the value of what follows.",
    wrong: (q, state, action, reward, nextState, nextAction, terminated, settings) =>
      sarsa(q, state, action, terminated ? reward : 0, nextState, nextAction, terminated, settings),
  },
  {
    says: "The table is as it was before. Write the new number into `q[state][action]` itself: " +
      "returning it, or changing a copy, has no effect.",
    wrong: () => {},
  },
];
