import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { amounts, tables } from "../numbers.ts";
import { episodeWith, played } from "./standing_still/episode.ts";
import { mistakes } from "./standing_still/mistakes.ts";

/** A table that holds one number everywhere. */
function tableOf(value: number): number[][] {
  return Array.from({ length: 9 }, () => [value, value, value, value]);
}

const moves = fc.array(fc.nat(3), { maxLength: 3 });
const detours = fc.dictionary(fc.constantFrom("0", "1", "2", "4", "5"), moves, { noNullPrototype: true });

const signature = `\
// One episode of Q-learning in the maze, with α = 0.1 and γ = 0.9. It changes q, asks choose(state) for each move,
// and returns the states it went through, from the start to the goal.
function myEpisode(maze: rl.Env<number, number>, q: number[][], choose: (state: number) => number): number[]`;

const body = (lines: string) => `${signature} {\n${lines}\n}`;

/** The source's loop, in which the state never advances. */
export default exerciseOf({
  id: "standing-still",
  title: "Find the bug: the longer it learns, the longer it walks",
  lesson: "03_sarsa_and_q_learning",
  signature,
  start: body(`  const state = maze.reset(), path = [state];
  let s = state, action = choose(s), over = false;
  while (!over) {
    const { observation: nextState, reward, terminated } = maze.step(action);
    const best = terminated ? 0 : Math.max(...q[nextState]);
    q[state][action] += 0.1 * (reward + 0.9 * best - q[state][action]);
    s = nextState;
    path.push(state);
    if (!terminated) action = choose(s);
    over = terminated;
  }
  return path;`),
  solution: body(`  let state = maze.reset();
  const path = [state];
  let action = choose(state), over = false;
  while (!over) {
    const { observation: nextState, reward, terminated } = maze.step(action);
    const best = terminated ? 0 : Math.max(...q[nextState]);
    q[state][action] += 0.1 * (reward + 0.9 * best - q[state][action]);
    state = nextState;
    path.push(state);
    if (!terminated) action = choose(state);
    over = terminated;
  }
  return path;`),
  reference: episodeWith(),
  bug: episodeWith({ advance: "never", note: "first" }),
  use: played,
  written: (detours, q, pays) =>
    `myEpisode(new rl.Maze(${
      pays === undefined ? "" : `{ stepReward: ${pays[0]}, goalReward: ${pays[1]} }`
    }), q, choose), detours ${JSON.stringify(detours)}, q ${
      new Set(q.flat()).size === 1 ? `all ${q[0][0]}` : JSON.stringify(q)
    }; the path, and what changed in q as [state, action, value]`,
  hints: [
    "Look at what the check shows: which rows of the table should have changed, and which one did?",
    "After each step what was $s'$ is $s$. There are two names for the present state here; do both move on?",
    "`state` must move on where `s` does: `let state = maze.reset();` at the beginning and `state = nextState;` in the " +
    "loop. Then nothing needs `s` any more.",
  ],
  cases: [
    {
      name: "straight to the goal, an empty table: only the last move learns something",
      given: [{}, tableOf(0)],
      expect: { path: [0, 1, 2, 5, 4, 7, 8], changed: [[7, 1, 0.1]] },
    },
    {
      name: "a table of ones: each move but the last shrinks to 1 + 0.1 · (0.9 − 1) = 0.99",
      given: [{}, tableOf(1)],
      expect: {
        path: [0, 1, 2, 5, 4, 7, 8],
        changed: [[0, 1, 0.99], [1, 1, 0.99], [2, 2, 0.99], [4, 2, 0.99], [5, 3, 0.99]],
      },
    },
    {
      name: "first into the dead end S3 and back: two rows more on the way",
      given: [{ 0: [2] }, tableOf(1)],
      expect: {
        path: [0, 3, 0, 1, 2, 5, 4, 7, 8],
        changed: [[0, 1, 0.99], [0, 2, 0.99], [1, 1, 0.99], [2, 2, 0.99], [3, 0, 0.99], [4, 2, 0.99], [
          5,
          3,
          0.99,
        ]],
      },
    },
    {
      name: "first into the wall above the start: one stays where one is",
      given: [{ 0: [0] }, tableOf(0)],
      expect: { path: [0, 0, 1, 2, 5, 4, 7, 8], changed: [[7, 1, 0.1]] },
    },
    {
      name: "a maze of other rewards: each move costs 1, the last one pays 5",
      given: [{}, tableOf(0), [-1, 5]],
      expect: {
        path: [0, 1, 2, 5, 4, 7, 8],
        changed: [[0, 1, -0.1], [1, 1, -0.1], [2, 2, -0.1], [4, 2, -0.1], [5, 3, -0.1], [7, 1, 0.5]],
      },
    },
  ],
  properties: [{
    name: "any detours, any table",
    given: fc.tuple(detours, tables(9, 4), fc.tuple(amounts(), amounts())),
  }],
  mistakes,
});
