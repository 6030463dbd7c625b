import fc from "fast-check";
import { exercise } from "../exercise.ts";

/** What a step of Gymnasium's returns. */
type Answer = [observation: number, reward: number, terminated: boolean, truncated: boolean, info: object];

interface Count {
  steps: number;
  return: number;
}

/** A count of the steps up to one that is over, and of what each pays. */
function counting({ over = isOver, paid = ([, reward]) => reward, from = 0 }: {
  over?: (answer: Answer) => boolean;
  paid?: (answer: Answer) => number;
  from?: number;
}): (answers: Answer[]) => Count {
  return (answers) => {
    let steps = from, sum = 0;
    for (const answer of answers) {
      steps++;
      sum += paid(answer);
      if (over(answer)) break;
    }
    return { steps, return: sum };
  };
}

function isOver([, , terminated, truncated]: Answer): boolean {
  return terminated || truncated;
}

/** Up to eight answers, any of which may end the episode. */
const recordings = fc.array(
  fc.tuple(
    fc.integer({ min: -20, max: 20 }).map((angle) => angle / 100),
    fc.integer({ min: -3, max: 5 }),
    fc.integer({ min: 0, max: 3 }).map((k) => k === 0),
    fc.integer({ min: 0, max: 3 }).map((k) => k === 0),
    fc.constant({}),
  ),
  { maxLength: 8 },
);

const head = `\
// What Gymnasium's step returns: the angle of the pole, the reward, the two endings, and what else there is to know.
type Answer = [observation: number, reward: number, terminated: boolean, truncated: boolean, info: object];

// How many steps an episode had, and its return. \`answers\` is what came of one step after another;
// the recording may go on after the end of the episode, and what comes then does not count.
function myMendedCount(answers: Answer[]): { steps: number; return: number }`;

/** The source's way to take five values apart: the names are shifted by one. */
export default exercise({
  id: "five-values",
  title: "Find the bug: five values",
  lesson: "01_environments",
  signature: head,
  start: `${head} {
  let steps = 0, sum = 0;
  for (const answer of answers) {
    const [observation, state, reward, done, info] = answer;
    steps++;
    sum += Number(reward); // where a number is wanted, true counts as 1 and false as 0
    if (done) break;
  }
  return { steps, return: sum };
}`,
  solution: `${head} {
  let steps = 0, sum = 0;
  for (const answer of answers) {
    const [, reward, terminated, truncated] = answer;
    steps++;
    sum += reward;
    if (terminated || truncated) break;
  }
  return { steps, return: sum };
}`,
  reference: counting({}),
  bug: counting({ over: ([, , , truncated]) => truncated, paid: ([, , terminated]) => Number(terminated) }),
  hints: [
    "Write the five names of the cell under the five names of the type `Answer`. Which value ends up under which name?",
    "`reward` holds `terminated`, and `done` holds `truncated`: the loop goes on after the fall. " +
    "The second value is the reward; the third and the fourth are two ways to end.",
    "`const [, reward, terminated, truncated] = answer;` (an empty place leaves a value out), then add the reward, " +
    "and break `if (terminated || truncated)`.",
  ],
  cases: [
    {
      name: "the pole falls in the second step, and the recording goes on",
      given: [[
        [0.15, 1, false, false, {}],
        [0.22, 1, true, false, {}],
        [0.31, 0, true, false, {}],
        [0.44, 0, true, true, {}],
      ]],
      expect: { steps: 2, return: 2 },
    },
    {
      name: "time is up after three steps",
      given: [[[0.01, 1, false, false, {}], [0.02, 1, false, false, {}], [0.01, 1, false, true, {}]]],
      expect: { steps: 3, return: 3 },
    },
    {
      name: "other rewards: 2 and 2 and −10",
      given: [[
        [0.1, 2, false, false, {}],
        [0.2, 2, false, false, {}],
        [0.3, -10, true, false, {}],
        [0.4, 5, true, false, {}],
      ]],
      expect: { steps: 3, return: -6 },
    },
    {
      name: "time is up, and the recording goes on",
      given: [[[0.01, 1, false, true, {}], [0.3, 1, true, false, {}], [0.4, 0, true, false, {}]]],
      expect: { steps: 1, return: 1 },
    },
    {
      name: "both endings at once, in the fourth step",
      given: [[
        [0.1, 3, false, false, {}],
        [0.1, 3, false, false, {}],
        [0.1, 3, false, false, {}],
        [0.3, 3, true, true, {}],
        [0.5, 3, true, false, {}],
      ]],
      expect: { steps: 4, return: 12 },
    },
    { name: "nothing was recorded", given: [[]], expect: { steps: 0, return: 0 } },
  ],
  properties: [{ name: "any recording", given: fc.tuple(recordings) }],
  mistakes: [
    {
      says:
        "The reward is right now, but the loop still ends with `truncated` alone: after a fall it goes on.",
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
      says: "The number of steps is one too small: the last step counts, and so does its reward's. " +
        "The position of the last step is not how many there were.",
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
      says:
        "You count everything that was recorded. What comes after the end of the episode is no part of it.",
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
  ],
});
