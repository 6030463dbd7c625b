import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";

/** How much a transition counts when one is drawn. */
function priorityOf(error: number, alpha: number, offset = 1e-6): number {
  return (Math.abs(error) + offset) ** alpha;
}

const signature = `\
// How much a transition counts whose value was wrong by \`error\`, δ: the size of the error plus a small offset, to the
// power of alpha.
function myPriorityOf(error: number, alpha: number, offset = 1e-6): number`;

/** The proportional priority of the paper, with its exponent. */
export default exercise({
  id: "priority-of",
  title: "From an error to a priority",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  return (Math.abs(error) + offset) ** alpha;
}`,
  reference: priorityOf,
  hints: [
    "Which of the two comes first, the offset or the power? And what becomes of a negative error?",
    "$p = (|\\delta| + \\epsilon)^\\alpha$.",
    "`Math.abs(error)` is the size; a power is written `base ** exponent`.",
  ],
  cases: [
    { name: "α = 1: the error itself, and the offset", given: [3, 1, 0.5], expect: 3.5 },
    { name: "the sign makes no difference", given: [-3, 1, 0.5], expect: 3.5 },
    { name: "α = 0.5: the root of 8 + 1", given: [8, 0.5, 1], expect: 3 },
    { name: "the root of 3.5 + 0.5, of a negative error", given: [-3.5, 0.5, 0.5], expect: 2 },
    { name: "α = 0: all alike", given: [-7, 0, 1], expect: 1 },
    { name: "nothing left to learn: the root of the offset", given: [0, 0.5, 0.0625], expect: 0.25 },
    { name: "and an offset of a millionth where nothing is said", given: [0, 0.5], expect: 0.001 },
  ],
  properties: [{
    name: "any error",
    given: fc.tuple(amounts(), shares(), fc.constantFrom(1e-6, 0.01, 0.5, 1)),
  }],
  mistakes: [
    {
      says: "The power is missing: without α the errors count as they are, and the largest takes nearly all.",
      wrong: (error, _, offset = 1e-6) => Math.abs(error) + offset,
    },
    {
      says:
        "The sign has been kept. A negative error would get a negative priority, or none at all (NaN): it is the size that counts, " +
        "`Math.abs(error)`.",
      wrong: (error, alpha, offset = 1e-6) => (error + offset) ** alpha,
      also: [(error, alpha, offset = 1e-6) => Math.sign(error) * (Math.abs(error) + offset) ** alpha],
    },
    {
      says: "The sign is dropped too late: the size is that of δ alone, before the offset is added.",
      wrong: (error, alpha, offset = 1e-6) => Math.abs(error + offset) ** alpha,
    },
    {
      says:
        "Negative errors count as if there were none. A value that is too high is as wrong as one that is too low.",
      wrong: (error, alpha, offset = 1e-6) => (Math.max(0, error) + offset) ** alpha,
    },
    {
      says:
        "The offset comes after the power here. It is added to the error: (|δ| + offset) to the power of α.",
      wrong: (error, alpha, offset = 1e-6) => Math.abs(error) ** alpha + offset,
    },
    {
      says: "The offset is missing. An error of 0 then is never drawn again, whatever becomes of its value.",
      wrong: (error, alpha) => Math.abs(error) ** alpha,
    },
    {
      says: "That is α times it. A power is written `**`.",
      wrong: (error, alpha, offset = 1e-6) => alpha * (Math.abs(error) + offset),
    },
    {
      says: "Base and exponent are swapped.",
      wrong: (error, alpha, offset = 1e-6) => alpha ** (Math.abs(error) + offset),
    },
    {
      says: "That is e to the power of it, as in a softmax. The base is the error, and α the exponent.",
      wrong: (error, alpha, offset = 1e-6) => Math.exp(alpha * (Math.abs(error) + offset)),
    },
    {
      says: "The error is squared. It is |δ| that counts.",
      wrong: (error, alpha, offset = 1e-6) => (error ** 2 + offset) ** alpha,
    },
    {
      says: "That is one divided by it: the more wrong, the rarer. The exponent is α, not −α.",
      wrong: (error, alpha, offset = 1e-6) => (Math.abs(error) + offset) ** -alpha,
    },
    {
      says: "`^` is no power: it compares the bits of two whole numbers. A power is `**`.",
      wrong: (error, alpha, offset = 1e-6) => (Math.abs(error) + offset) ^ alpha,
    },
  ],
});
