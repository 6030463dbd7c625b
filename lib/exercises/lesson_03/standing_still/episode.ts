import { Maze } from "../../../envs/grid/maze.ts";
import type { Env } from "../../../envs/env.ts";
import { budgetOf } from "../../judging/budgeted.ts";
import { Refusal } from "../../judging/refusal.ts";
import { changedPlaces, type Place } from "../../rows.ts";

/** An episode that is learnt from; it returns the states that it went through. */
export type EpisodeOf = (
  maze: Env<number, number>,
  q: number[][],
  choose: (state: number) => number,
) => number[];

/** What an episode came to. */
export interface Played {
  readonly path: number[];
  /** The places of the table that are no longer what they were. */
  readonly changed: Place[];
}

/** The way through the maze: what to do in each state. */
const route = [1, 1, 2, 0, 2, 3, 1, 1];

/**
 * Plays an episode in the maze as a plan says, by the answer.
 *
 * @param detours Moves to make before the way is followed, for some of the states.
 * @param q The table at first: it is left as it is.
 * @param pays What a move pays, and what the move into the goal pays. Default: 0 and 1, as in the lesson.
 */
export function played(
  answer: EpisodeOf,
  detours: Readonly<Record<string, readonly number[]>>,
  q: number[][],
  [stepReward, goalReward]: readonly [step: number, goal: number] = [0, 1],
): Played {
  const table = structuredClone(q), visits = route.map(() => 0);
  const choose = (state: number) => {
    if (!Number.isInteger(state)) {
      throw new Refusal(
        "asks for no state",
        "`choose` wants the state for which a move is to be chosen: a number.",
      );
    }
    return (detours[state] ?? [])[visits[state]++] ?? route[state];
  };
  const path = answer(budgetOf(300)(new Maze({ stepReward, goalReward })), table, choose);
  return { path, changed: changedPlaces(q, table) };
}

/** What an episode does differently from the right one. */
interface Differences {
  /** Where the state advances: before the update, after it, or never. */
  readonly advance?: "before" | "after" | "never";
  /** Which state is noted in the path. */
  readonly note?: "next" | "present" | "first";
  /** For which state the next move is chosen. */
  readonly chooseFor?: "next" | "present";
  /** Whether the goal's row counts. */
  readonly bootstrapsAtTheGoal?: boolean;
}

/** An episode of Q-learning with α = 0.1 and γ = 0.9, right but for some differences. */
export function episodeWith(differences: Differences = {}): EpisodeOf {
  const { advance = "after", note = "next", chooseFor = "next", bootstrapsAtTheGoal = false } = differences;
  return (maze, q, choose) => {
    const first = maze.reset(), path = [first];
    let state = first;
    for (let over = false, action = choose(first); !over;) {
      const { observation: nextState, reward, terminated } = maze.step(action), present = state;
      if (advance === "before") state = nextState;
      const best = terminated && !bootstrapsAtTheGoal ? 0 : Math.max(...q[nextState]);
      q[state][action] += 0.1 * (reward + 0.9 * best - q[state][action]);
      if (advance === "after") state = nextState;
      path.push({ next: nextState, present, first }[note]);
      over = terminated;
      if (!over) action = choose(chooseFor === "next" ? nextState : present);
    }
    return path;
  };
}
