import fc, { type Arbitrary } from "fast-check";
import { amounts } from "../../numbers.ts";
import { anySettings, inTables, type Settings } from "../../table_steps.ts";

/** A change of one number of a table, after a step of which the next action is known. */
export type Update = (
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  nextAction: number,
  terminated: boolean,
  settings: Settings,
) => void;

/** An update whose target bootstraps from what `next` says; from nothing at the end. */
export function towards(
  next: (q: number[][], nextState: number, nextAction: number, state: number, action: number) => number,
): Update {
  return (q, state, action, reward, nextState, nextAction, terminated, { stepSize, discount }) => {
    const nextValue = terminated ? 0 : next(q, nextState, nextAction, state, action);
    q[state][action] += stepSize * (reward + discount * nextValue - q[state][action]);
  };
}

/** The table, which is what an update changes. */
export function table([q]: Parameters<Update>): number[][] {
  return q;
}

/** A table of one to four states with two to four actions, and a step in it. */
export const steps: Arbitrary<Parameters<Update>> = inTables(
  { states: [1, 4], actions: [2, 4] },
  ({ table, state, action }) =>
    fc.tuple(table(), state, action, amounts(), state, action, fc.boolean(), anySettings()),
);
