import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { Refusal } from "../judging/refusal.ts";
import type { Weights } from "./lab/masked_model.ts";

/** What is done after an update: the target may take over the network's weights. */
type Synchronise = (target: Weights, network: Weights, updates: number, every: number) => void;

/** A synchronisation at other times. */
function at(isTime: (updates: number, every: number) => boolean): Synchronise {
  return (target, network, updates, every) => {
    if (isTime(updates, every)) target.copyFrom(network);
  };
}

const signature = `\
// Called after every update, with the number of updates so far: every so many updates the target takes over the weights.
function mySynchronise(target: Weights, network: Weights, updates: number, every: number): void`;

const copiesItself =
  "The target copies its own weights, which changes nothing. It takes them over from `network`.";
const copiesPart = "The target takes over the weights altogether here: without a second argument.";

/** What happened, and after how many updates. */
type Copies = (number | string)[];

/** Calls an answer after each of so many updates. */
function copies(synchronise: Synchronise, every: number, upTo: number): Copies {
  const seen: Copies = [];
  let updates = 0;
  const network: Weights = {
    copyFrom: () => seen.push(`the network copied from the target after ${updates}`),
  };
  const target: Weights = {
    copyFrom: (other, tau = 1) => {
      if (other !== network) throw new Refusal("the target copies from itself", copiesItself);
      if (tau !== 1) throw new Refusal("the target copies a part", copiesPart);
      seen.push(updates);
    },
  };
  for (updates = 1; updates <= upTo; updates++) synchronise(target, network, updates, every);
  return seen;
}

/** A target network that freezes. */
export default exerciseOf({
  id: "frozen-target",
  title: "A target that stands still",
  lesson: "08_dqn",
  signature,
  start: `${signature} {
  if (every % updates === 0) target.copyFrom(network);
}`,
  solution: `${signature} {
  if (updates % every === 0) target.copyFrom(network);
}`,
  reference: at((updates, every) => updates % every === 0),
  bug: at((updates, every) => every % updates === 0),
  use: copies,
  written: (every, upTo) =>
    `mySynchronise(target, network, updates, ${every}), for updates = 1, 2, … ${upTo}`,
  hints: [
    "Write down after which updates it copies, for `every` = 3: after 1? after 2? after 3? after 6?",
    "$n \\bmod k$ is what is left over when $n$ is divided by $k$: 0 for $n = k, 2k, 3k, \\dots$ " +
    "Which of the two numbers grows?",
    "`updates % every` is 0 for every multiple of `every`. `every % updates` is 0 only for its divisors.",
  ],
  cases: [
    { name: "every 3 updates, ten updates", given: [3, 10], expect: [3, 6, 9] },
    { name: "every 4 updates, eight updates", given: [4, 8], expect: [4, 8] },
    { name: "after every update", given: [1, 4], expect: [1, 2, 3, 4] },
    { name: "too early for the first", given: [5, 4], expect: [] },
    { name: "every 6 updates, thirteen updates", given: [6, 13], expect: [6, 12] },
  ],
  properties: [{
    name: "other numbers, drawn at random",
    given: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 30 })),
  }],
  mistakes: [
    {
      says:
        "Now it copies once and never again. The number of updates passes `every`, and then its multiples.",
      wrong: at((updates, every) => updates === every),
    },
    {
      says:
        "From update `every` on it copies after each one: the target is as new as the network. Copy only at the " +
        "multiples.",
      wrong: at((updates, every) => updates >= every),
      also: [at((updates, every) => updates > every)],
    },
    {
      says:
        "`updates % every` is a number, and any but 0 counts as true: it copies after all updates but those where it " +
        "should. Compare it with 0.",
      wrong: at((updates, every) => updates % every !== 0),
    },
    {
      says: "It copies after every update, so that there is no older network at all.",
      wrong: at(() => true),
    },
    {
      says:
        "It never copies. Is the condition ever true, with `updates` and `every` as they are given? A remainder is always " +
        "smaller than what was divided by. And does it call `target.copyFrom(network)`? An assignment, " +
        "`target = network`, copies nothing.",
      wrong: at(() => false),
    },
    {
      says: "The weights go the wrong way: the network that learns is thrown back to the target's.",
      wrong: (target, network, updates, every) => {
        if (updates % every === 0) network.copyFrom(target);
      },
    },
    {
      says: "That is one update late. After the third of three, nothing is left over: `=== 0`.",
      wrong: at((updates, every) => updates % every === 1),
      also: [at((updates, every) => updates > 1 && (updates - 1) % every === 0)],
    },
    {
      says: "That is one update early: count from 1, as `updates` does.",
      wrong: at((updates, every) => (updates + 1) % every === 0),
    },
  ],
});
