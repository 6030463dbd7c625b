import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";

type Estimate = (
  values: number[],
  state: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  truncated: boolean,
) => void;

/** An estimate that looks beyond a step only where `goesOn` says so. */
function estimating(goesOn: (terminated: boolean, truncated: boolean) => boolean): Estimate {
  return (values, state, reward, nextState, terminated, truncated) => {
    const target = goesOn(terminated, truncated) ? reward + values[nextState] : reward;
    values[state] += 0.1 * (target - values[state]);
  };
}

const right = estimating((terminated) => !terminated);

/** A row of one to five values, and a step in it. */
const steps = fc.integer({ min: 1, max: 5 }).chain((states) =>
  fc.tuple(
    fc.array(amounts(), { minLength: states, maxLength: states }),
    fc.nat(states - 1),
    amounts(),
    fc.nat(states - 1),
    fc.boolean(),
    fc.boolean(),
  )
);

const signature = `\
// Moves the value of a state a tenth of the way towards what one step says about it: the reward,
// and what the next state is worth (without discount). It changes values itself.
function myMendedEstimate(
  values: number[],
  state: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  truncated: boolean,
): void`;

/** An estimate of values that takes a time limit for the end of the world. */
export default exercise({
  id: "limit-is-no-end",
  title: "Find the bug: the wrong end",
  lesson: "01_environments",
  signature,
  start: `${signature} {
  const over = terminated || truncated;
  const target = over ? reward : reward + values[nextState];
  values[state] += 0.1 * (target - values[state]);
}`,
  solution: `${signature} {
  const target = terminated ? reward : reward + values[nextState];
  values[state] += 0.1 * (target - values[state]);
}`,
  reference: right,
  bug: estimating((terminated, truncated) => !(terminated || truncated)),
  changes: [0],
  result: ([values]: Parameters<Estimate>): number[] => values,
  hints: [
    "Which of the two endings is a fact of the world, and which one comes from the clock of whoever experiments?",
    "$y = r + v(s')$, and $y = r$ where $s'$ is terminal. A truncated $s'$ is a square like any other: " +
    "from there it would have gone on.",
    "`over` decides when the *loop* stops. What the *target* asks for is `terminated`: " +
    "`const target = terminated ? … : …`.",
  ],
  cases: [
    {
      name: "cut short: a tenth of the way from 0 to −1 − 20 = −21",
      given: [[0, -20, 0], 0, -1, 1, false, true],
      expect: [-2.1, -20, 0],
    },
    {
      name: "the goal is reached: a tenth of the way from −10 to −1",
      given: [[-10, -20, 7], 0, -1, 2, true, false],
      expect: [-9.1, -20, 7],
    },
    {
      name: "it goes on: a tenth of the way from −10 to −1 − 20 = −21",
      given: [[-10, -20, 0], 0, -1, 1, false, false],
      expect: [-11.1, -20, 0],
    },
    {
      name: "the goal, just as time is up: a tenth of the way from −10 to −1",
      given: [[-10, -20, 7], 0, -1, 2, true, true],
      expect: [-9.1, -20, 7],
    },
    {
      name: "cut short where a step led nowhere: a tenth of the way from −10 to −1 − 10 = −11",
      given: [[5, -10], 1, -1, 1, false, true],
      expect: [5, -10.1],
    },
    {
      name: "cut short, another reward: a tenth of the way from 2 to 3 + 9 = 12",
      given: [[2, 9], 0, 3, 1, false, true],
      expect: [3, 9],
    },
  ],
  properties: [{ name: "any values, any step, any end", given: steps }],
  mistakes: [
    {
      says: "Now nothing is an end any more. After the goal nothing comes, whatever the table holds for it.",
      wrong: estimating(() => true),
    },
    {
      says: "You took the wrong one of the two away: a *terminated* episode has nothing after it, " +
        "a truncated one would have gone on.",
      wrong: estimating((_, truncated) => !truncated),
    },
    {
      says: "Now the next value counts at the limit alone. It counts in every step that is not terminated.",
      wrong: estimating((_, truncated) => truncated),
    },
    {
      says:
        "You move away from the target. The step leads towards it: the old value is taken from the target.",
      wrong: (values, state, reward, nextState, terminated) => {
        values[state] -= 0.1 * ((terminated ? reward : reward + values[nextState]) - values[state]);
      },
    },
    {
      says:
        "Both endings can come true in the same step. A goal that is reached just as time is up is still a goal: " +
        "`terminated` alone decides.",
      wrong: estimating((terminated, truncated) => !(terminated && truncated)),
      also: [estimating((terminated, truncated) => truncated || !terminated)],
    },
    {
      says: "The choice is the wrong way round: the next value counts where the episode is *not* terminated.",
      wrong: estimating((terminated) => terminated),
    },
    {
      says: "You leave the truncated step out. That is better than a wrong target, " +
        "but the step did happen: it paid, and it led to a state whose value you know.",
      wrong: (values, state, reward, nextState, terminated, truncated) => {
        if (!truncated) right(values, state, reward, nextState, terminated, truncated);
      },
    },
    {
      says: "At the goal the reward is missing. Nothing comes after it, but it was paid: the target is r.",
      wrong: (values, state, reward, nextState, terminated, truncated) =>
        right(values, state, terminated ? 0 : reward, nextState, terminated, truncated),
    },
    {
      says: "You empty the place of the terminal state. The target is right then, but the table is not: " +
        "leave that place, and do not look.",
      wrong: (values, state, reward, nextState, terminated, truncated) => {
        if (terminated) values[nextState] = 0;
        right(values, state, reward, nextState, terminated, truncated);
      },
    },
    {
      says: "The tenth is one of the way to the target: round brackets, `0.1 * (target - values[state])`.",
      wrong: (values, state, reward, nextState, terminated) => {
        values[state] += 0.1 * (terminated ? reward : reward + values[nextState]) - values[state];
      },
    },
    {
      says: "At the limit the reward is missing. It was paid: r + v(s').",
      wrong: (values, state, reward, nextState, terminated, truncated) =>
        right(values, state, truncated && !terminated ? 0 : reward, nextState, terminated, truncated),
    },
    {
      says: "You take the value of the state that was *left*. What the step says is what it has led to: " +
        "`values[nextState]`.",
      wrong: (values, state, reward, _, terminated, truncated) =>
        right(values, state, reward, state, terminated, truncated),
    },
    {
      says: "The target is right, but you store it whole. One step is one sample: " +
        "move a tenth of the way, as before.",
      wrong: (values, state, reward, nextState, terminated) => {
        values[state] = terminated ? reward : reward + values[nextState];
      },
    },
    {
      says: "`+=` became `=`: the old value is lost, and only the step remains.",
      wrong: (values, state, reward, nextState, terminated) => {
        values[state] = 0.1 * ((terminated ? reward : reward + values[nextState]) - values[state]);
      },
    },
    {
      says: "You change the value of the next state. What was learnt is about the state that was left.",
      wrong: (values, state, reward, nextState, terminated) => {
        const target = terminated ? reward : reward + values[nextState];
        values[nextState] += 0.1 * (target - values[state]);
      },
    },
    {
      says: "The values are as they were before. Write the new one into `values[state]` itself: " +
        "returning it has no effect.",
      wrong: () => {},
    },
  ],
});
