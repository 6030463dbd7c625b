import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { mistakes } from "./five_evaluations/mistakes.ts";
import { rule } from "./five_evaluations/rule.ts";

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
    { name: "five times 300", given: [[300, 300, 300, 300, 300]], expect: true },
    { name: "four times 200 and then 300", given: [[200, 200, 200, 200, 300]], expect: true },
    { name: "five times 200", given: [[200, 200, 200, 200, 200]], expect: true },
    { name: "one lucky episode, the first of all", given: [[300]], expect: false },
    { name: "four good ones are no five", given: [[300, 300, 300, 300]], expect: false },
    { name: "four bad ones and a lucky one", given: [[10, 10, 10, 10, 300]], expect: false },
    { name: "750 in five: the sum is no mean", given: [[150, 150, 150, 150, 150]], expect: false },
    { name: "999 in five", given: [[200, 200, 200, 200, 199]], expect: false },
    { name: "1000 in five, one of them a little lower", given: [[200, 200, 200, 190, 210]], expect: true },
    { name: "1000 in five, though two of them are low", given: [[300, 50, 300, 50, 300]], expect: true },
    { name: "six times 200", given: [[200, 200, 200, 200, 200, 200]], expect: true },
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
  mistakes,
});
