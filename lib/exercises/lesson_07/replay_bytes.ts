import { estimate } from "../prediction.ts";

const signature = `\
// In megabytes: 1 MB is a million bytes.
function myReplayBytes(): number`;

/** What a million steps take. */
export default estimate({
  id: "replay-bytes",
  title: "A million steps",
  lesson: "07_experience_replay",
  question:
    "How many megabytes do a million steps of CartPole take in typed arrays? A step is two observations of " +
    "four numbers of 32 bits, a reward of 32 bits, an action of 32 bits, and one byte for the ending.",
  signature,
  solution: `${signature} {
  return 41;
}`,
  answer: 41,
  tolerance: 0.001,
  hints: [
    "How many bytes is one step? A byte has eight bits.",
    "$2 \\cdot 4$ numbers of 4 bytes, and then $4 + 4 + 1$ bytes. A million times a byte is a megabyte.",
    "$32 + 4 + 4 + 1$, for each of a million steps.",
  ],
  mistakes: [
    {
      says: "One observation is missing: a step has one before and one after the action.",
      wrong: () => 25,
    },
    {
      says: "Those are megabits. A byte has eight bits.",
      wrong: () => 328,
    },
    {
      says: "Those are bytes. A megabyte is a million of them.",
      wrong: () => 41_000_000,
    },
    {
      says:
        "That would be with 64 bits for each number, as JavaScript's own numbers have. In a `Float32Array` each " +
        "takes 4 bytes.",
      wrong: () => 81,
      also: [() => 73, () => 82],
    },
    {
      says: "The ending takes one byte, not four.",
      wrong: () => 44,
    },
    {
      says: "The ending is missing: it takes a byte.",
      wrong: () => 40,
    },
    {
      says: "Those are the observations alone. A step has a reward, an action and an ending, too.",
      wrong: () => 32,
    },
    {
      says: "You divide by 1024 twice: those are mebibytes. A megabyte is a million bytes here.",
      wrong: () => 39.1,
      also: [() => 39.1006, () => 39],
    },
  ],
  otherwise: "Count the bytes of one step: two observations, the reward, the action, the ending.",
  explanation:
    "2 · 4 · 4 + 4 + 4 + 1 = 41 bytes a step, 41 MB a million. That is 8n + 9 bytes where an observation has " +
    "n numbers. (Pictures are another matter: a million steps of two 84 × 84 pictures, stacked four high, take 56 GB " +
    "at one byte a pixel, which is why those are kept once and stacked when they are drawn.)",
});
