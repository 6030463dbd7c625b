import type { Mistake } from "../../exercise.ts";
import { concatenated, type Ending, paid } from "./rewards.ts";

/** Rewards that are right but for those of a fall. */
function atAFall(...rewards: number[]) {
  return concatenated((step) => step.terminated ? rewards : paid(step));
}

/** What is written for the rewards of some steps. */
export const mistakes: readonly Mistake<(steps: Ending[]) => unknown>[] = [
  {
    says: "One number for a fall, but the wrong one: a fall pays −1.",
    wrong: atAFall(1),
    also: [atAFall(0), atAFall(-200)],
  },
  {
    says: "A point in place of the comma makes one number, but −1.1 is not what a fall pays: −1.",
    wrong: atAFall(-1.1),
  },
  {
    says: "Still two numbers for a fall.",
    wrong: atAFall(-1, 0),
    also: [atAFall(1, -1), atAFall(0, -1), atAFall(-1, -1)],
  },
  {
    says: "Now a fall pays nothing at all, and one number is missing.",
    wrong: atAFall(),
  },
  {
    says: "The list has the right length now, but what a fall pays too much has pushed the others along. " +
      "Mend the reward of the fall itself.",
    wrong: (steps) => steps.flatMap((step) => step.terminated ? [-1, 1] : paid(step)).slice(0, steps.length),
  },
  {
    says: "Each reward lies in a list of its own now. `flatMap` opens the lists, `map` does not: " +
      "with `map` return the number itself.",
    wrong: (steps) => steps.map(paid),
    also: [(steps) => steps.map((step) => step.terminated ? [-1, 1] : paid(step))],
  },
  {
    says: "Now the limit is a fall too. Only `terminated` tells of a fall.",
    wrong: concatenated(({ terminated, truncated }) => terminated || truncated ? [-1] : [0]),
    also: [concatenated(({ terminated, truncated }) => truncated ? [-1] : terminated ? [1] : [0])],
  },
  {
    says: "A pole that falls in the very last step has fallen all the same: ask for `terminated` first.",
    wrong: concatenated(({ terminated, truncated }) => truncated ? [1] : terminated ? [-1] : [0]),
    also: [concatenated(({ terminated, truncated }) => [Number(truncated) - Number(terminated)])],
  },
  {
    says: "The line about the limit was right: it pays 1, and a step on the way 0.",
    wrong: concatenated(({ terminated }) => terminated ? [-1] : [0]),
    also: [
      concatenated(({ terminated }) => terminated ? [-1] : [1]),
      concatenated(({ terminated, truncated }) => terminated ? [-1] : truncated ? [0] : [1]),
    ],
  },
  {
    says: "Those are the rewards of the falls alone. Every step has one.",
    wrong: (steps) => steps.filter(({ terminated }) => terminated).map(() => -1),
  },
];
