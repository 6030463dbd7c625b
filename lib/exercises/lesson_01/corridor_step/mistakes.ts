import type { Mistake } from "../../exercise.ts";
import { corridor, type Follow, go } from "./corridor.ts";

/** Other worlds than the one described. */
export const mistakes: readonly Mistake<(...args: Parameters<Follow>) => unknown>[] = [
  {
    says: "There is no square −1: a step into the wall leads nowhere. " +
      "Whoever trusts the policy not to try it will be surprised by the first random one.",
    wrong: corridor({ move: (state, action) => action === 1 ? state + 1 : state - 1 }),
  },
  {
    says: "Left and right are swapped: action 0 goes left, action 1 goes right.",
    wrong: corridor({ move: (state, action) => go(state, 1 - action) }),
  },
  {
    says:
      "Your exit is never reached. Do you look at the square that the step comes from? What pays is where it " +
      "leads: ask `nextState`. And of n squares counted from 0 the last one is n − 1.",
    wrong: corridor({ exit: (_, squares, state) => state === squares - 1 }),
    also: [corridor({ exit: (nextState, squares) => nextState === squares })],
  },
  {
    says: "The exit is a square too early: of n squares counted from 0 the last one is n − 1.",
    wrong: corridor({ exit: (nextState, squares) => nextState === squares - 2 }),
  },
  {
    says: "Your step goes to the right whatever the action is. `===` compares; a single `=` stores.",
    wrong: corridor({ move: (state) => state + 1 }),
  },
  {
    says: "`terminated` is true or false, not 1 or 0: the comparison itself, `nextState === squares - 1`.",
    wrong: (state, action, squares) => {
      const following = corridor({})(state, action, squares);
      return { ...following, terminated: following.reward };
    },
  },
  {
    says: "You ask where the step begins. What pays and what ends the episode is where it *leads*.",
    wrong: corridor({ exit: (_, squares, state) => state === squares - 2 }),
  },
  {
    says: "Every step pays 1 here. Only the step into the exit does: " +
      "otherwise it would pay to stay away from it.",
    wrong: corridor({ otherwise: 1 }),
  },
  {
    says: "A reward is a number: 1 or 0, not `true` or `false`. `terminated ? 1 : 0` makes one of the other.",
    wrong: (state, action, squares) => {
      const following = corridor({})(state, action, squares);
      return { ...following, reward: following.terminated };
    },
  },
  {
    says: "A step that does not reach the exit pays 0, not −1.",
    wrong: corridor({ otherwise: -1 }),
  },
  {
    says: "Reaching the exit pays 1.",
    wrong: corridor({ reward: 0 }),
  },
  {
    says: "Reaching the exit ends the episode: `terminated` must be true there.",
    wrong: (state, action, squares) => ({ ...corridor({})(state, action, squares), terminated: false }),
  },
  {
    says: "Not every step ends the episode: `terminated` is true in the exit alone.",
    wrong: (state, action, squares) => ({ ...corridor({})(state, action, squares), terminated: true }),
  },
  {
    says: "Your corridor is a ring: to the left of square 0 comes the last one. It is a wall, and one stays.",
    wrong: corridor({
      move: (state, action, squares) => action === 1 ? state + 1 : (state + squares - 1) % squares,
    }),
  },
  {
    says: "A push against the wall does not throw you back to the right: you stay where you are.",
    wrong: corridor({ move: (state, action) => action === 1 ? state + 1 : Math.abs(state - 1) }),
  },
  {
    says: "Action 0 goes left. As it is, it stays where it is.",
    wrong: corridor({ move: (state, action) => state + action }),
  },
  {
    says:
      "The action adds 0 or 1 and then takes 1 away, so nothing ever goes right: a step to the right is + 1.",
    wrong: corridor({ move: (state, action) => Math.max(0, state + action - 1) }),
  },
];
