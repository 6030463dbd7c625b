import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, tenths } from "../numbers.ts";
import { huber } from "./huber_loss/losses.ts";
import { mistakes } from "./huber_loss/mistakes.ts";

const signature = `\
// ½ · error² while |error| is at most delta; beyond it a straight line that goes on from there just as steeply.
function myHuberLoss(error: number, delta: number): number`;

/** Source lesson c's Huber loss, which is the smooth L1 loss; for a delta of 1 nobody can tell. */
export default exercise({
  id: "huber-loss",
  title: "A Huber loss that is none",
  lesson: "07b_two_deep_learners",
  signature,
  start: `${signature} {
  const size = Math.abs(error);
  return size < delta ? error ** 2 / (2 * delta) : size - delta / 2;
}`,
  solution: `${signature} {
  const size = Math.abs(error);
  return size < delta ? error ** 2 / 2 : delta * (size - delta / 2);
}`,
  reference: huber,
  bug: (error, delta) => huber(error, delta) / delta,
  hints: [
    "Put delta = 2 and error = 1: it is small, so that the loss must be ½. What comes out? And how high and how steep " +
    "is the parabola ½e² where it ends?",
    "$\\tfrac12 e^2$ for $|e| \\le \\delta$, else $\\delta\\,(|e| - \\tfrac12 \\delta)$.",
    "Both pieces are off by one and the same factor, delta: one divides by it, and in the other it is missing.",
  ],
  cases: [
    { name: "a large error: 2 − ½", given: [2, 1], expect: 1.5 },
    { name: "the left end of the figure: 5 − ½, where half the square is 12.5", given: [-5, 1], expect: 4.5 },
    { name: "a small error: half of 0.16", given: [0.4, 1], expect: 0.08 },
    { name: "δ = 2: 2 · (3 − 1)", given: [3, 2], expect: 4 },
    { name: "for δ = 2 an error of 1 is small", given: [1, 2], expect: 0.5 },
    { name: "for δ = ½ it is large: ½ · (1 − ¼)", given: [1, 0.5], expect: 0.375 },
    { name: "a small negative one: half of 0.04", given: [-0.2, 0.5], expect: 0.02 },
    { name: "no error", given: [0, 1], expect: 0 },
    { name: "where the two meet", given: [-1, 1], expect: 0.5 },
  ],
  properties: [{ name: "any error", given: fc.tuple(amounts(), tenths(0.1, 5)) }],
  mistakes,
});
