import fc from "fast-check";
import { type Case, exercise } from "../exercise.ts";
import { corridor, type Follow, type Following } from "./corridor_step/corridor.ts";
import { mistakes } from "./corridor_step/mistakes.ts";

const signature = `\
// What follows an action in a corridor of so many squares, counted from 0. Action 0 goes left, action 1 goes right.
// To the left of square 0 is a wall: a step into it leads nowhere. The last square is the exit:
// reaching it pays 1 and ends the episode. Every other step pays 0. (Nobody asks what follows in the exit itself.)
function myCorridorStep(
  state: number,
  action: number,
  squares: number,
): { nextState: number; reward: number; terminated: boolean }`;

type StepCase = Case<Parameters<Follow>, Following>;

/** A step that goes on and pays nothing. */
function follows(name: string, given: Parameters<Follow>, nextState: number): StepCase {
  return { name, given, expect: { nextState, reward: 0, terminated: false } };
}

/** A step that ends the episode, and pays. */
function reachesTheExit(name: string, given: Parameters<Follow>, nextState: number): StepCase {
  return { name, given, expect: { nextState, reward: 1, terminated: true } };
}

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
    follows("one step to the right", [1, 1, 5], 2),
    follows("one step to the left", [2, 0, 5], 1),
    follows("into the wall", [0, 0, 5], 0),
    follows("up to the last square before the exit", [2, 1, 5], 3),
    reachesTheExit("into the exit, which pays 1", [3, 1, 5], 4),
    follows("beside the exit, but away from it", [3, 0, 5], 2),
    reachesTheExit("a corridor of two squares", [0, 1, 2], 1),
  ],
  properties: [{
    name: "any step in any corridor",
    given: fc.integer({ min: 2, max: 9 }).chain((squares) =>
      fc.tuple(fc.nat(squares - 2), fc.constantFrom(0, 1), fc.constant(squares))
    ),
  }],
  mistakes,
});
