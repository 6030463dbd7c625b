import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { counting } from "./five_values/counting.ts";
import { mistakes } from "./five_values/mistakes.ts";

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
  mistakes,
});
