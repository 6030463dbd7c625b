import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { changedBy, endingWhere } from "./never_at_the_goal/updates.ts";

const signature = `\
// One step of SARSA in the maze, whose goal is state 8; α = 0.5, γ = 0.9. It changes q itself.
function myMazeUpdate(
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  nextAction: number,
): void`;

/** The source's update, which asks of an action whether it is the goal. */
export default exerciseOf({
  id: "never-at-the-goal",
  title: "Find the bug: worth more than there is",
  lesson: "03_sarsa_and_q_learning",
  signature,
  start: `${signature} {
  const nextValue = nextAction === 8 ? 0 : q[nextState][nextAction];
  q[state][action] += 0.5 * (reward + 0.9 * nextValue - q[state][action]);
}`,
  solution: `${signature} {
  const nextValue = nextState === 8 ? 0 : q[nextState][nextAction];
  q[state][action] += 0.5 * (reward + 0.9 * nextValue - q[state][action]);
}`,
  reference: endingWhere((nextState) => nextState === 8),
  bug: endingWhere((_nextState, nextAction) => nextAction === 8),
  use: changedBy,
  written: (value, places, ...step) =>
    `myMazeUpdate(q, ${step.join(", ")}), where all of q is ${value}${
      places.map(([state, action, value]) => `, q[${state}][${action}] = ${value}`).join("")
    }; what changed in q as [state, action, value]`,
  hints: [
    "Which values can `nextAction` have? And what is 8?",
    "The target is $r$ where $s'$ is terminal, else $r + \\gamma\\,Q(s', a')$. Which of the two is numbered 8 here, a " +
    "state or an action?",
    "The condition must ask for the state: `nextState === 8`.",
  ],
  cases: [
    {
      name: "the move into the goal: half the way from 0 to 1; the row of the goal does not count",
      given: [0, [[8, 2, 0.8]], 7, 1, 1, 8, 2],
      expect: [[7, 1, 0.5]],
    },
    {
      name: "a value of 1 stays 1: nothing changes",
      given: [0.4, [[7, 1, 1]], 7, 1, 1, 8, 0],
      expect: [],
    },
    {
      name: "a goal that pays 5: half the way from 1 to 5",
      given: [1, [], 5, 1, 5, 8, 0],
      expect: [[5, 1, 3]],
    },
    {
      name: "any other move: half the way from 0.5 to 0 + 0.9 · 1 = 0.9",
      given: [0.5, [[7, 1, 1]], 4, 2, 0, 7, 1],
      expect: [[4, 2, 0.7]],
    },
    {
      name: "back from S7 to S4, whose down is worth 0.8: half the way from 0 to 0.72",
      given: [0, [[4, 2, 0.8]], 7, 0, 0, 4, 2],
      expect: [[7, 0, 0.36]],
    },
  ],
  properties: [{
    name: "any table, any step",
    given: fc.tuple(
      amounts(),
      fc.array(fc.tuple(fc.nat(8), fc.nat(3), amounts()), { maxLength: 8 }),
      fc.nat(7),
      fc.nat(3),
      amounts(),
      fc.oneof(fc.nat(8), fc.constant(8)),
      fc.nat(3),
    ),
  }],
  mistakes: [
    {
      says: "You take every step from S7 for the last one. From there one can also go up or left.",
      wrong: endingWhere((_nextState, _nextAction, state) => state === 7),
    },
    {
      says: "You take every step *into* S7 for the last one. The goal is one further: S8.",
      wrong: endingWhere((nextState) => nextState === 7),
    },
    {
      says:
        "You recognise the goal by its reward. That works in this maze, and in none where other moves are paid too: " +
        "ask for the state.",
      wrong: endingWhere((_nextState, _nextAction, _state, _action, reward) => reward === 1),
      also: [endingWhere((_nextState, _nextAction, _state, _action, reward) => reward > 0)],
    },
    {
      says:
        "You empty the row of the goal. The target is right then, but the row is not yours to change: one number " +
        "changes in a step. Ask whether `nextState` is the goal.",
      wrong: (q, state, action, reward, nextState, nextAction) => {
        q[8].fill(0);
        q[state][action] += 0.5 * (reward + 0.9 * q[nextState][nextAction] - q[state][action]);
      },
    },
    {
      says: "Now nothing is ever bootstrapped: the news of the reward no longer travels backwards.",
      wrong: endingWhere(() => true),
    },
    {
      says: "At the goal nothing is learnt now, not even the reward. Only the *next value* is 0 there.",
      wrong: (q, state, action, reward, nextState, nextAction) => {
        if (nextState === 8) return;
        q[state][action] += 0.5 * (reward + 0.9 * q[nextState][nextAction] - q[state][action]);
      },
    },
    {
      says: "The condition is the wrong way round: you bootstrap at the goal, and only there.",
      wrong: endingWhere((nextState) => nextState !== 8),
    },
  ],
});
