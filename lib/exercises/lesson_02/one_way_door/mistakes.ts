import type { Mistake } from "../../exercise.ts";
import { eightRows, no, right, type Table, weighing, withRows } from "./tables.ts";

/** Tables with other doors, or other numbers for them. */
export const mistakes: readonly Mistake<Table>[] = [
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
    says:
      "The doors are right now, and so is the policy, since only differences count. But the task asks for the " +
      "table itself, in which an open door is written as 1.",
    wrong: weighing(2),
    also: [0, 0.25, 0.5, 3, -1].map(weighing),
  },
  {
    says: eightRows,
    wrong: () => [...right, [no, no, no, no]],
  },
];
