import type { Mistake } from "../../exercise.ts";
import { type Columns, columnsOf, type StoredStep } from "./columns.ts";

/** Whatever comes out where the columns are made in another way. */
type Transposed = (steps: StoredStep[]) => unknown;

/** The columns, some of them made in another way. */
function but(changed: (steps: StoredStep[], columns: Columns) => Record<string, unknown>): Transposed {
  return (steps) => {
    const columns = columnsOf(steps);
    return { ...columns, ...changed(steps, columns) };
  };
}

/** What is written for a list of steps turned into columns. */
export const mistakes: readonly Mistake<Transposed>[] = [
  {
    says:
      "The states lie end to end in one list, so that four states of four numbers are 16 numbers, and nobody " +
      "knows where one ends. Keep a list for each: `map`, not `flatMap` or `concat`.",
    wrong: but((_, { states, nextStates }) => ({
      states: states.flat(),
      nextStates: nextStates.flatMap((next) => next),
    })),
    also: [but((_, { states }) => ({ states: states.flat() }))],
  },
  {
    says: "The next states lie end to end in one list. Keep a list for each, and `null` where there is none.",
    wrong: but((_, { nextStates }) => ({ nextStates: nextStates.flatMap((next) => next) })),
    also: [but((_, { nextStates }) => ({ nextStates: nextStates.flatMap((next) => next ?? []) }))],
  },
  {
    says:
      "Where there is no next state an entry is missing, so that the columns are no longer of one length, and a " +
      "next state stands beside another step's reward. Keep the `null`.",
    wrong: but((_, { nextStates }) => ({ nextStates: nextStates.filter((next) => next !== null) })),
  },
  {
    says:
      "Where there is no next state you put one. `null` says that nothing comes after; zeros would be a state, " +
      "in which the pole stands upright.",
    wrong: but((_, { nextStates }) => ({ nextStates: nextStates.map((next) => next ?? [0, 0, 0, 0]) })),
    also: [
      but((steps) => ({ nextStates: steps.map(({ state, nextState }) => nextState ?? state) })),
    ],
  },
  {
    says: "Where there is no next state something else stands in its place. Leave the `null` as it comes.",
    wrong: but((_, { nextStates }) => ({ nextStates: nextStates.map((next) => next ?? undefined) })),
    also: [
      but((_, { nextStates }) => ({ nextStates: nextStates.map((next) => next ?? []) })),
      but((_, { nextStates }) => ({ nextStates: nextStates.map((next) => next ?? Number.NaN) })),
      but((_, { nextStates }) => ({ nextStates: nextStates.map((next) => next ?? 0) })),
    ],
  },
  {
    says:
      "The next state is taken from the row below. The rows of a batch come from anywhere: each step brings its " +
      "own `nextState`.",
    wrong: but((_, { states }) => ({ nextStates: states.slice(1) })),
    also: [but((_, { states }) => ({ nextStates: states.map((_, i) => states[i + 1] ?? null) }))],
  },
  {
    says: "The steps that end in a fall are left out. They are the ones that tell of it: keep every step.",
    wrong: (steps) => columnsOf(steps.filter(({ nextState }) => nextState !== null)),
  },
  {
    says: "The lists have other names than asked for: `states`, `actions`, `nextStates` and `rewards`.",
    wrong: (steps) => {
      const { states, actions, nextStates, rewards } = columnsOf(steps);
      return { state: states, action: actions, nextState: nextStates, reward: rewards };
    },
  },
  {
    says: "That is still a list of steps. Asked is for one record, with a list for each field.",
    wrong: (steps) => steps,
    also: [(steps) => steps.map((step) => columnsOf([step]))],
  },
  {
    says: "State and next state are mixed up.",
    wrong: but((_, { states, nextStates }) => ({ states: nextStates, nextStates: states })),
    also: [
      but((_, { states }) => ({ nextStates: states })),
      but((_, { nextStates }) => ({ states: nextStates })),
    ],
  },
  {
    says: "Actions and rewards are mixed up.",
    wrong: but((_, { actions, rewards }) => ({ actions: rewards, rewards: actions })),
  },
  {
    says:
      "The order of the steps is turned round. Who reads row i of every column must find one and the same step.",
    wrong: (steps) => columnsOf([...steps].reverse()),
    also: [
      but((_, { states }) => ({ states: [...states].reverse() })),
      but((_, { rewards }) => ({ rewards: [...rewards].reverse() })),
    ],
  },
  {
    says: "The states are turned as well: a row for each of their numbers. A row is a state, [steps, 4].",
    wrong: but((_, { states }) => ({ states: turned(states) })),
  },
  {
    says:
      "Each reward or action lies in a list of its own. They are single numbers: `step.reward`, without brackets.",
    wrong: but((_, { rewards }) => ({ rewards: rewards.map((reward) => [reward]) })),
    also: [
      but((_, { actions }) => ({ actions: actions.map((action) => [action]) })),
      but((_, { actions, rewards }) => ({
        actions: actions.map((action) => [action]),
        rewards: rewards.map((reward) => [reward]),
      })),
    ],
  },
  {
    says: "The first step is missing.",
    wrong: (steps) => columnsOf(steps.slice(1)),
  },
  {
    says: "Those are the columns of a single step. There is an entry for each of them.",
    wrong: (steps) => columnsOf(steps.slice(0, 1)),
    also: [(steps) => columnsOf(steps.slice(-1))],
  },
];

function turned(rows: readonly number[][]): number[][] {
  return rows.length === 0 ? [] : rows[0].map((_, place) => rows.map((row) => row[place]));
}
