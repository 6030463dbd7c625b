import type { Mistake } from "../../exercise.ts";
import { type Accepted, rule } from "./rule.ts";

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Rules that are nearly the one asked for. */
export const mistakes: readonly Mistake<Accepted>[] = [
  {
    says:
      "One lucky episode would do: before there are five evaluations, nobody is accepted. (The source makes this " +
      "mistake.)",
    wrong: rule({ atLeast: 1 }),
  },
  {
    says: "The mean of *all* evaluations remembers how bad the agent was at first. Take the last five: " +
      "`evaluations.slice(-5)`.",
    wrong: rule({ last: Infinity }),
  },
  {
    says: "Those are the first five. The newest stands last: `evaluations.slice(-5)`.",
    wrong: (evaluations) => rule()(evaluations.slice(0, 5)),
  },
  {
    says: "All five need not reach 200, only their mean.",
    wrong: (evaluations) => evaluations.length >= 5 && evaluations.slice(-5).every((value) => value >= 200),
    also: [(evaluations) => evaluations.slice(-5).every((value) => value >= 200)],
  },
  {
    says: "A mean of exactly 200 is accepted: `>=`, not `>`.",
    wrong: (evaluations) => rule({ threshold: 200 + 1e-9 })(evaluations),
  },
  {
    says:
      "That leaves out the newest: `slice(-5, -1)` ends *before* the last one. `slice(-5)` goes to the end.",
    wrong: (evaluations) => evaluations.length >= 5 && sumOf(evaluations.slice(-5, -1)) / 5 >= 200,
    also: [
      (evaluations) => evaluations.length >= 5 && sumOf(evaluations.slice(-6, -1)) / 5 >= 200,
      (evaluations) => evaluations.length >= 5 && sumOf(evaluations.slice(-5, -1)) / 4 >= 200,
    ],
  },
  {
    says: "Five good ones that lie back do not count: only the last five do.",
    wrong: (evaluations) => evaluations.some((_, i) => rule()(evaluations.slice(0, i + 1))),
  },
  {
    says: "You add up five and divide by how many there are in all. Divide by 5.",
    wrong: (evaluations) =>
      evaluations.length >= 5 && sumOf(evaluations.slice(-5)) / evaluations.length >= 200,
  },
  {
    says:
      "The first of the five is never divided by 5: without a second argument `reduce` begins with it. Write " +
      "`reduce((sum, value) => sum + value, 0) / 5`.",
    wrong: (evaluations) =>
      evaluations.length >= 5 && evaluations.slice(-5).reduce((sum, value) => sum + value / 5) >= 200,
  },
  {
    says: "A single one of the five that reaches 200 is not enough: their mean is to reach it.",
    wrong: (evaluations) => evaluations.length >= 5 && evaluations.slice(-5).some((value) => value >= 200),
  },
  {
    says: "You compare the *sum* of the five with 200. Divide by 5 first, or compare with 1000.",
    wrong: rule({ threshold: 40 }),
  },
  {
    says: "Nobody is ever accepted. What is compared with 200: is it a number?",
    wrong: () => false,
  },
  {
    says: "That is the latest evaluation alone. A single episode says little; take the mean of five.",
    wrong: rule({ last: 1 }),
    also: [rule({ last: 1, atLeast: 1 })],
  },
  {
    says:
      "Four great evaluations would do, since their sum is above 1000 already. Before there are five, nobody is " +
      "accepted.",
    wrong: (evaluations) => evaluations.slice(-5).reduce((sum, value) => sum + value, 0) >= 1000,
  },
  {
    says: "Those are four, or six, of them. The last five are `evaluations.slice(-5)`.",
    wrong: rule({ last: 4 }),
    also: [rule({ last: 6 }), rule({ last: 4, atLeast: 4 })],
  },
  {
    says: "Five evaluations are enough, and yours waits for a sixth: fewer than five is `< 5`.",
    wrong: rule({ atLeast: 6 }),
  },
  {
    says: "It is the wrong way round: those that fail are accepted.",
    wrong: (evaluations) => !rule()(evaluations),
  },
];
