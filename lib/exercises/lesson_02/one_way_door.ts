import { Maze } from "../../envs/grid/maze.ts";
import { policyEvaluation } from "../../rules/policy_evaluation.ts";
import { softmax } from "../../rules/softmax.ts";
import { exerciseOf } from "../exercise.ts";
import { isArrayLike } from "../judging/compare.ts";
import { Refusal } from "../judging/refusal.ts";

/** What a policy knows of the walls: a row for each square but the goal. */
type Table = () => number[][];

const signature = `\
// Which moves the maze allows, up, right, down, left in each square: 1 for those it does, -Infinity for the others.
function myFirstTheta(): number[][]`;

const no = -Infinity;
const right = [
  [no, 1, 1, no],
  [no, 1, no, 1],
  [no, no, 1, 1],
  [1, no, no, no],
  [no, 1, 1, no],
  [1, no, no, 1],
  [no, 1, no, no],
  [1, 1, no, 1],
];

/** The table with other rows here and there. */
function withRows(rows: Readonly<Record<number, number[]>>): Table {
  return () => right.map((row, state) => rows[state] ?? row);
}

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

const eightRows = "The goal needs no row: there are no moves there. The table has eight.";

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
    "No wall stands between S0 and S1, so both moves must be allowed: $\\theta(0, \\text{right}) = 1$ and " +
    "$\\theta(1, \\text{left}) = 1$.",
    "The second row is that of S1. Its last entry stands for left.",
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
  mistakes: [
    {
      says: "Now S1 has no way to the right any more, and nobody ever reaches the goal.",
      wrong: withRows({ 1: [no, no, no, 1] }),
    },
    {
      says: "You have closed the way from S0 to S1: that is symmetric too, but the maze has no wall there, " +
        "and its only way leads through.",
      wrong: withRows({ 0: [no, no, 1, no], 1: [no, 1, no, no] }),
    },
    {
      says: "Between S1 and S4 there is a wall. Open is the way from S1 to the left, the fourth entry.",
      wrong: withRows({ 1: [no, 1, 1, no] }),
      also: [withRows({ 1: [no, 1, 1, 1] })],
    },
    {
      says: "Above S1 the maze ends. Open is the way to the left, the fourth entry.",
      wrong: withRows({ 1: [1, 1, no, no] }),
      also: [withRows({ 1: [1, 1, no, 1] })],
    },
    {
      says:
        "That is a 0, and in this table 0 is allowed with a smaller preference. An open door is as good as any: 1.",
      wrong: withRows({ 1: [no, 1, no, 0] }),
    },
    {
      says: eightRows,
      wrong: () => [...right, [no, no, no, no]],
    },
  ],
});
