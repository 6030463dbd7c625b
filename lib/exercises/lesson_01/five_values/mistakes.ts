import type { Mistake } from "../../exercise.ts";
import { type Answer, counting } from "./counting.ts";

/** Other ways to read the answers. */
export const mistakes: readonly Mistake<(answers: Answer[]) => unknown>[] = [
  {
    says: "The reward is right now, but the loop still ends with `truncated` alone: after a fall it goes on.",
    wrong: counting({ over: ([, , , truncated]) => truncated }),
  },
  {
    says: "The end is right now, but what you add up is `terminated`: the reward is the *second* value.",
    wrong: counting({ paid: ([, , terminated]) => Number(terminated) }),
  },
  {
    says: "You end with `terminated` alone. An episode that is cut short, by a time limit, is over too.",
    wrong: counting({ over: ([, , terminated]) => terminated }),
  },
  {
    says: "`&&` wants both endings at once. One of them is enough: `terminated || truncated`.",
    wrong: counting({ over: ([, , terminated, truncated]) => terminated && truncated }),
  },
  {
    says: "The number of steps is one too small: the step that ends the episode counts as well. " +
      "Positions are counted from 0, so that of the last step is one less than how many there were.",
    wrong: counting({ from: -1 }),
    also: [(answers) => {
      const { steps, return: sum } = counting({})(answers);
      return { steps: Math.max(0, steps - 1), return: sum };
    }],
  },
  {
    says: "The last reward is missing: add it before you leave the loop.",
    wrong: (answers) => {
      const { steps } = counting({})(answers);
      return { steps, return: counting({})(answers.slice(0, Math.max(0, steps - 1))).return };
    },
  },
  {
    says: "The last step is missing, and its reward with it: the step that ends an episode is part of it.",
    wrong: (answers) => counting({})(answers.slice(0, Math.max(0, counting({})(answers).steps - 1))),
  },
  {
    says: "You count everything that was recorded. What comes after the end of the episode is no part of it.",
    wrong: counting({ over: () => false }),
  },
  {
    says: "You add up the observations, the first value. The reward is the second.",
    wrong: counting({ paid: ([observation]) => observation }),
    also: [
      counting({
        paid: ([observation]) => observation,
        over: ([, reward, terminated]) => reward !== 0 || terminated,
      }),
    ],
  },
  {
    says: "`answers.length` counts the whole recording. Only the steps up to the end of the episode are " +
      "part of it.",
    wrong: (answers) => ({ ...counting({})(answers), steps: answers.length }),
  },
  {
    says: "Steps and return are swapped.",
    wrong: (answers) => {
      const { steps, return: sum } = counting({})(answers);
      return { steps: sum, return: steps };
    },
  },
  {
    says: "You count the steps for the return. They are the same only where every step pays 1.",
    wrong: counting({ paid: () => 1 }),
  },
];
