import { Maze } from "../../../lib/envs/grid/maze.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { solveLinear } from "../../../lib/rules/planning/solve_linear.ts";
import { assert, assertAlmostEquals, assertEquals } from "../../assert.ts";

const rows = (...lists: number[][]) => lists.map((list) => Float64Array.from(list));

Deno.test("solveLinear() solves what needs rows to change places", () => {
  // 2y = 6, x + y + z = 6, 3x − z = 0
  assertEquals(solveLinear(rows([0, 2, 0, 6], [1, 1, 1, 6], [3, 0, -1, 0])), Float64Array.of(0.75, 3, 2.25));
});

Deno.test("solveLinear() says where there is no single solution", () => {
  assertEquals(solveLinear(rows([1, 1, 2], [2, 2, 4])), undefined);
  assertEquals(solveLinear(rows([1, 1, 2], [2, 2, 5])), undefined);
  assertEquals(solveLinear(rows([0, 0])), undefined);
});

/** The moves that a policy needs from the start, which leaves it to the right with a probability, and else goes down. */
function movesOf(toTheRight: number): { moves: number; sweeps: number } {
  const maze = new Maze({ stepReward: -1, goalReward: -1 });
  const policy = Array.from({ length: 9 }, (_, state) => {
    const mask = maze.actionMask(state), allowed = mask.reduce((sum, move) => sum + move, 0);
    return mask.map((move) => allowed === 0 ? 0.25 : move / allowed);
  });
  policy[0] = [0, toTheRight, 1 - toTheRight, 0];
  const { values, sweeps } = policyEvaluation(maze.model, policy, { discount: 1 });
  return { moves: -values[0], sweeps };
}

Deno.test("policyEvaluation() is done at once with a policy that hardly ever comes to an end", () => {
  // to and fro between S0 and S3: from the start 12 / p + 26 moves
  assertAlmostEquals(movesOf(0.5).moves, 50, 1e-9);
  for (const p of [1e-3, 1e-6, 1e-9]) {
    const { moves, sweeps } = movesOf(p);
    assert(Math.abs(moves / (12 / p + 26) - 1) < 1e-6, `${p}: ${moves}`); // p itself is known to 16 digits
    assert(sweeps < 10_000);
  }
});
