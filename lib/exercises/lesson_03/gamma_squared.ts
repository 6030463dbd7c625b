import { table } from "../prediction.ts";

const signature = `\
// The values of best play at γ = 0.9: of three moves in S7, and of the first move of all.
function myFourValues(): { s7Right: number; s7Up: number; s7Left: number; s0Right: number }`;

/** How a reward that comes later shrinks: lesson c's question about Q(7, up), and two more of its kind. */
export default table({
  id: "gamma-squared",
  title: "One, γ², and the way from the start",
  lesson: "03_sarsa_and_q_learning",
  question:
    "Only the move into S8 pays, and it pays 1; afterwards one plays as well as one can. With γ = 0.9, " +
    "what are Q(S7, right), Q(S7, up), Q(S7, left) and Q(S0, right)?",
  signature,
  solution: `${signature} {
  return { s7Right: 1, s7Up: 0.9 ** 2, s7Left: 0.9 ** 2, s0Right: 0.9 ** 5 };
}`,
  answer: { s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.59049 },
  tolerance: 1e-3,
  hints: [
    "Walk with a finger: after the move that is asked for, how many more moves does it take until the one that pays?",
    "$G_t = \\sum_k \\gamma^k r_{t+k+1}$: the first reward after the move counts in full, $\\gamma^0 = 1$; " +
    "one that comes $k$ moves later counts $\\gamma^k$.",
    "From S7, right is the move that pays: `1`. Up leads to S4; then down, then right, which pays: two moves later, " +
    "`0.9 ** 2`. Left leads to S6 and back. From S0 the move that pays is the sixth.",
  ],
  mistakes: [
    {
      says:
        "You count the moves, the present one included. The reward that follows the present move at once counts " +
        "in full: k is 0 for it.",
      wrong: () => ({ s7Right: 0.9, s7Up: 0.729, s7Left: 0.729, s0Right: 0.531441 }),
    },
    {
      says:
        "Without a discount all ways that lead home are worth the same. γ = 0.9 makes the longer ones worth less.",
      wrong: () => ({ s7Right: 1, s7Up: 1, s7Left: 1, s0Right: 1 }),
    },
    {
      says: "After a detour one is back in S7 and only then makes the move that pays: up, down, right. " +
        "The reward comes two moves later, not one.",
      wrong: () => ({ s7Right: 1, s7Up: 0.9, s7Left: 0.9, s0Right: 0.59049 }),
      also: [() => ({ s7Right: 1, s7Up: 0.9, s7Left: 0.9, s0Right: 0.6561 })],
    },
    {
      says:
        "A move that pays nothing itself is not worth nothing: its value holds all that follows, discounted.",
      wrong: () => ({ s7Right: 1, s7Up: 0, s7Left: 0, s0Right: 0 }),
    },
    {
      says:
        "Left of S7 is a dead end, but not the end: one comes back. S6, S7, S8 takes as long as S4, S7, S8.",
      wrong: () => ({ s7Right: 1, s7Up: 0.81, s7Left: 0, s0Right: 0.59049 }),
    },
    {
      says:
        "The values in S7 are right. The way from S0 has six moves; the reward of the sixth is five moves away.",
      wrong: () => ({ s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.531441 }),
      also: [() => ({ s7Right: 1, s7Up: 0.81, s7Left: 0.81, s0Right: 0.6561 })],
    },
    {
      says:
        "A discount multiplies, it is not taken away: a reward two moves later is worth 0.9 · 0.9, not 1 − 2 · 0.1.",
      wrong: () => ({ s7Right: 1, s7Up: 0.8, s7Left: 0.8, s0Right: 0.5 }),
    },
  ],
  explanation:
    "Q(S7, right) = 1 and Q(S7, up) = γ² = 0.81: up to S4, down to S7, right to S8. The dead end on the left " +
    "costs the same two moves. From the start the reward is five moves away: γ⁵ = 0.59049. This is the only reason " +
    "why the shortest way is the best one here: the reward itself is 1 on every way.",
});
