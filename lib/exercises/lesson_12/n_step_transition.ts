import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { askedFor, type Fold, folded, type Taken } from "./n_step_transition/folds.ts";
import { mistakes } from "./n_step_transition/mistakes.ts";

const signature = `\
// Folds n steps in a row, the earliest first, into one transition: from the first observation and action, over the
// rewards on the way, to where it leads. If an episode ends among them, that is as far as it reaches: what stands
// behind belongs to another one. \`steps\` says how many rewards were added up.
function myNStepTransition(
  window: rl.Transition<number, number>[],
  discount: number,
): { observation: number; action: number; reward: number; nextObservation: number; terminated: boolean; steps: number }`;

/** One to six steps in a row, of which some end an episode, so that others begin behind them. */
const windows = fc.array(
  fc.record<Taken>({
    observation: fc.nat(9),
    action: fc.nat(3),
    reward: amounts(),
    nextObservation: fc.nat(9),
    terminated: fc.constantFrom(false, false, false, true),
    truncated: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What a memory of single steps makes of several of them. */
export default exercise({
  id: "n-step-transition",
  title: "Several steps in one",
  lesson: "12_improving_dqn",
  signature,
  solution: `${signature} {
  const [{ observation, action }] = window;
  let reward = 0, last = -1, over = false;
  while (!over && last + 1 < window.length) {
    last++;
    reward += discount ** last * window[last].reward;
    over = window[last].terminated || window[last].truncated;
  }
  const { nextObservation, terminated } = window[last];
  return { observation, action, reward, nextObservation, terminated, steps: last + 1 };
}`,
  reference: folded({}),
  result: (_: Parameters<Fold>, returned: ReturnType<Fold>) => askedFor(returned),
  hints: [
    "Walk along the window, and stop where an episode stops. " +
    "Which parts of the result come from the first step, which from the last, and which from all on the way?",
    "$R = r_1 + \\gamma\\,r_2 + \\dots + \\gamma^{m-1} r_m$, where $m$ is the number of steps up to the first that is " +
    "`terminated` or `truncated`, that one included, or all of them; next observation and `terminated` are those of step m.",
    "`const end = window.findIndex((step) => step.terminated || step.truncated)`, " +
    "`const taken = end < 0 ? window : window.slice(0, end + 1)`; then " +
    "`taken.reduce((sum, step, k) => sum + discount ** k * step.reward, 0)`, and `taken[taken.length - 1]` for the rest.",
  ],
  cases: [
    {
      name: "three steps of an episode: 1 + 0.5 · 2 + 0.25 · 8, and on to state 3",
      given: [[step(0, 1, 1), step(1, 0, 2), step(2, 0, 8)], 0.5],
      expect: { observation: 0, action: 1, reward: 4, nextObservation: 3, terminated: false, steps: 3 },
    },
    {
      name: "a single step stays what it is",
      given: [[step(4, 2, -1)], 0.9],
      expect: { observation: 4, action: 2, reward: -1, nextObservation: 5, terminated: false, steps: 1 },
    },
    {
      name: "the episode ends with the second step: the third is another one's",
      given: [[step(6, 0, 1), step(7, 1, 10, "terminated"), step(0, 0, 100)], 0.5],
      expect: { observation: 6, action: 0, reward: 6, nextObservation: 8, terminated: true, steps: 2 },
    },
    {
      name: "cut short by a time limit: no further, but its last state still has a value",
      given: [[step(6, 0, 1), step(7, 1, 2, "truncated"), step(0, 0, 100)], 0.5],
      expect: { observation: 6, action: 0, reward: 2, nextObservation: 8, terminated: false, steps: 2 },
    },
    {
      name: "the end comes at once",
      given: [[step(3, 1, 7, "terminated"), step(0, 0, 100), step(1, 0, 100)], 0.9],
      expect: { observation: 3, action: 1, reward: 7, nextObservation: 4, terminated: true, steps: 1 },
    },
    {
      name: "the end is the last of the window",
      given: [[step(1, 0, 0), step(2, 0, 0), step(3, 3, 8, "terminated")], 0.5],
      expect: { observation: 1, action: 0, reward: 2, nextObservation: 4, terminated: true, steps: 3 },
    },
    {
      name: "a discount of 0: the first reward alone, but three steps all the same",
      given: [[step(0, 1, 5), step(1, 0, 2), step(2, 0, 4)], 0],
      expect: { observation: 0, action: 1, reward: 5, nextObservation: 3, terminated: false, steps: 3 },
    },
  ],
  properties: [{ name: "any window", given: fc.tuple(windows, shares()) }],
  mistakes,
});

/** A step from a state to the one behind it. */
function step(
  observation: number,
  action: number,
  reward: number,
  ending?: "terminated" | "truncated",
): Taken {
  const nextObservation = observation + 1,
    terminated = ending === "terminated",
    truncated = ending === "truncated";
  return { observation, action, reward, nextObservation, terminated, truncated };
}
