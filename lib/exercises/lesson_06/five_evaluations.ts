import fc from "fast-check";
import { exercise } from "../exercise.ts";

type Accepted = (evaluations: number[]) => boolean;

/** Whether a mean is high enough, of the last so many of what there is, if that is enough. */
function rule(
  { last = 5, atLeast = 5, threshold = 200 }: { last?: number; atLeast?: number; threshold?: number } = {},
): Accepted {
  return (evaluations) => {
    const recent = evaluations.slice(-last);
    const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
    return evaluations.length >= atLeast && mean >= threshold;
  };
}

const signature = `\
// Whether an agent is accepted: the mean of its last five evaluations is at least 200.
// Before there are five, it is not. The newest evaluation stands last.
function myAccepted(evaluations: number[]): boolean`;

/** The rule by which training ends, which a single lucky episode must not satisfy. */
export default exercise({
  id: "five-evaluations",
  title: "Accepted or not",
  lesson: "06_deep_q",
  signature,
  solution: `${signature} {
  if (evaluations.length < 5) return false;
  return evaluations.slice(-5).reduce((sum, value) => sum + value, 0) / 5 >= 200;
}`,
  reference: rule(),
  hints: [
    "What is the mean of the *last five* when there are only two so far? And which five are the last?",
    "$\\frac15 \\sum_{k=n-4}^{n} e_k \\ge 200$ where $n \\ge 5$, else no. `evaluations.slice(-5)` are the last five.",
    "`if (evaluations.length < 5) return false;`, then sum up `evaluations.slice(-5)` with `reduce` " +
    "and compare the sum with 1000.",
  ],
  cases: [
    { name: "five times 200", given: [[200, 200, 200, 200, 200]], expect: true },
    { name: "one lucky episode, the first of all", given: [[300]], expect: false },
    { name: "four good ones are no five", given: [[300, 300, 300, 300]], expect: false },
    { name: "four bad ones and a lucky one", given: [[10, 10, 10, 10, 300]], expect: false },
    { name: "1000 in five, one of them a little lower", given: [[200, 200, 200, 190, 210]], expect: true },
    { name: "1000 in five, though two of them are low", given: [[300, 50, 300, 50, 300]], expect: true },
    { name: "750 in five: the sum is no mean", given: [[150, 150, 150, 150, 150]], expect: false },
    { name: "999 in five", given: [[200, 200, 200, 200, 199]], expect: false },
    {
      name: "what was before the last five does not count",
      given: [[10, 10, 10, 300, 300, 300, 300, 300]],
      expect: true,
    },
    {
      name: "five times 200 after a low one",
      given: [[10, 200, 200, 200, 200, 200]],
      expect: true,
    },
    {
      name: "nor does it help",
      given: [[300, 300, 300, 300, 300, 10, 10, 10]],
      expect: false,
    },
    { name: "no evaluation at all", given: [[]], expect: false },
  ],
  properties: [{
    name: "any evaluations",
    given: fc.tuple(fc.array(fc.integer({ min: 150, max: 250 }), { maxLength: 9 })),
  }],
  mistakes: [
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
  ],
});
