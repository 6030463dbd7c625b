import fc from "fast-check";
import { exercise } from "../exercise.ts";

/** What follows an action. */
interface Following {
  nextState: number;
  reward: number;
  terminated: boolean;
}

type Follow = (state: number, action: number, squares: number) => Following;

/** A corridor in which a move is `move`, and in which one thing or another is otherwise than it should be. */
function corridor({ move = go, exit = isLast, reward = 1, otherwise = 0 }: {
  move?: (state: number, action: number, squares: number) => number;
  exit?: (nextState: number, squares: number, state: number, action: number) => boolean;
  reward?: number;
  otherwise?: number;
}): Follow {
  return (state, action, squares) => {
    const nextState = move(state, action, squares), terminated = exit(nextState, squares, state, action);
    return { nextState, reward: terminated ? reward : otherwise, terminated };
  };
}

function go(state: number, action: number): number {
  return action === 1 ? state + 1 : Math.max(0, state - 1);
}

function isLast(nextState: number, squares: number): boolean {
  return nextState === squares - 1;
}

const signature = `\
// What follows an action in a corridor of so many squares, counted from 0. Action 0 goes left, action 1 goes right.
// To the left of square 0 is a wall: a step into it leads nowhere. The last square is the exit:
// reaching it pays 1 and ends the episode. Every other step pays 0. (Nobody asks what follows in the exit itself.)
function myCorridorStep(
  state: number,
  action: number,
  squares: number,
): { nextState: number; reward: number; terminated: boolean }`;

/** A transition model and a reward function of one's own. */
export default exercise({
  id: "corridor-step",
  title: "A world of one's own",
  lesson: "01_environments",
  signature,
  solution: `${signature} {
  const nextState = action === 1 ? state + 1 : Math.max(0, state - 1);
  const terminated = nextState === squares - 1;
  return { nextState, reward: terminated ? 1 : 0, terminated };
}`,
  reference: corridor({}),
  hints: [
    "First find out where the step leads. Whether it pays, and whether it ends the episode, follows from that.",
    "$s' = s + 1$ to the right, $s' = \\max(0, s - 1)$ to the left. With $n$ squares the exit is $n - 1$: " +
    "$r = 1$ where $s' = n - 1$, else $r = 0$.",
    "`const nextState = action === 1 ? … : …;` and `const terminated = nextState === squares - 1;`, then " +
    "`return { nextState, reward: …, terminated };`. The left half of the choice is `state + 1`.",
  ],
  cases: [
    {
      name: "one step to the right",
      given: [1, 1, 5],
      expect: { nextState: 2, reward: 0, terminated: false },
    },
    {
      name: "one step to the left",
      given: [2, 0, 5],
      expect: { nextState: 1, reward: 0, terminated: false },
    },
    {
      name: "into the wall",
      given: [0, 0, 5],
      expect: { nextState: 0, reward: 0, terminated: false },
    },
    {
      name: "up to the last square before the exit",
      given: [2, 1, 5],
      expect: { nextState: 3, reward: 0, terminated: false },
    },
    {
      name: "into the exit, which pays 1",
      given: [3, 1, 5],
      expect: { nextState: 4, reward: 1, terminated: true },
    },
    {
      name: "beside the exit, but away from it",
      given: [3, 0, 5],
      expect: { nextState: 2, reward: 0, terminated: false },
    },
    {
      name: "a corridor of two squares",
      given: [0, 1, 2],
      expect: { nextState: 1, reward: 1, terminated: true },
    },
  ],
  properties: [{
    name: "any step in any corridor",
    given: fc.integer({ min: 2, max: 9 }).chain((squares) =>
      fc.tuple(fc.nat(squares - 2), fc.constantFrom(0, 1), fc.constant(squares))
    ),
  }],
  mistakes: [
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
      says: "The exit is a square too far: of n squares counted from 0 the last one is n − 1.",
      wrong: corridor({ exit: (nextState, squares) => nextState === squares }),
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
      says:
        "A reward is a number: 1 or 0, not `true` or `false`. `terminated ? 1 : 0` makes one of the other.",
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
      says:
        "Your corridor is a ring: to the left of square 0 comes the last one. It is a wall, and one stays.",
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
  ],
});
