import { Maze } from "../../envs/grid/maze.ts";
import { policyEvaluation } from "../../rules/policy_evaluation.ts";
import { softmax } from "../../rules/softmax.ts";
import { exerciseOf } from "../exercise.ts";
import { isArrayLike } from "../judging/compare.ts";
import { Refusal } from "../judging/refusal.ts";
import { mistakes } from "./one_way_door/mistakes.ts";
import { eightRows, no, right, type Table, withRows } from "./one_way_door/tables.ts";

const signature = `\
// Which moves the maze allows, up, right, down, left in each square: 1 for those it does, -Infinity for the others.
function myFirstTheta(): number[][]`;

/** The cell, with a row for S1. */
function cellWith(second: string): string {
  return `${signature} {
  const no = -Infinity;
  return [
    [no, 1, 1, no],
    ${second},
    [no, no, 1, 1],
    [1, no, no, no],
    [no, 1, 1, no],
    [1, no, no, 1],
    [no, 1, no, no],
    [1, 1, no, 1],
  ];
}`;
}

const maze = new Maze({ stepReward: -1, goalReward: -1 });

/**
 * How many moves the random policy over a table needs from each square on average; Infinity where it may never arrive.
 *
 * @throws {Refusal} If it is no such table.
 */
function movesFrom(theta: unknown): number[] {
  if (!isArrayLike(theta)) {
    throw new Refusal("returns no table", "Return a list of rows, each of four numbers.");
  }
  const rows = Array.from(theta, (row) => isArrayLike(row) ? Array.from(row, Number) : []);
  if (rows.length !== 8) throw new Refusal(`returns ${rows.length} rows`, eightRows);
  const shares = rows.map((row) => Array.from(softmax(row)));
  if (shares.some((row) => row.length !== 4 || row.some(Number.isNaN))) {
    throw new Refusal(
      "returns another kind of row",
      "Each row has four entries, 1 or −Infinity, and one 1 at least.",
    );
  }
  try {
    const { values } = policyEvaluation(maze.model, [...shares, NaN], { discount: 1 });
    return Array.from(values, (value) => Math.round(0 - value));
  } catch {
    return Array(9).fill(Infinity);
  }
}

/** The source's first θ, in which nobody goes back from S1: found by its symptom, a walk that is too short. */
export default exerciseOf({
  id: "one-way-door",
  title: "Find the bug: too short a walk",
  lesson: "02_maze_policies",
  signature,
  start: cellWith("[no, 1, no, no]"),
  solution: cellWith("[no, 1, no, 1]"),
  reference: withRows({}),
  bug: withRows({ 1: [no, 1, no, no] }),
  use: (answer: Table, asked: "moves" | "table") => {
    const theta = answer();
    return asked === "table" ? theta : movesFrom(theta);
  },
  written: (asked) =>
    asked === "table" ? "myFirstTheta()" : "the mean number of moves to the goal, from S0, S1, … S8",
  hints: [
    "A door opens both ways. For each move that the table allows, look up the row of the square that it leads to: " +
    "is the move back allowed too?",
    "If $a$ leads from $s$ to $s'$, then $\\theta(s, a) = 1$ demands $\\theta(s', a') = 1$, where $a' = (a + 2) \\bmod 4$ " +
    "is the opposite move. Up, right, down and left lead to $s - 3$, $s + 1$, $s + 3$ and $s - 1$.",
    "Let the table find it: for each `s` and `a` with `theta[s][a] === 1`, and `next = s + [-3, 1, 3, -1][a]`, print " +
    "both where `theta[next][(a + 2) % 4]` is not 1. (The goal has no row: leave out `next === 8`.)",
  ],
  cases: [
    {
      name: "how long the random policy wanders",
      given: ["moves"],
      expect: [50, 47, 42, 51, 26, 35, 16, 15, 0],
    },
    { name: "the table itself", given: ["table"], expect: right },
  ],
  properties: [],
  mistakes,
});
