import { changedPlaces, type Place } from "../../rows.ts";
import { sarsa } from "../updates/sarsa.ts";

/** One step of SARSA in the maze, with a step size of 0.5 and a discount of 0.9. */
export type Update = (
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  nextAction: number,
) => void;

/** An update that takes the next value for 0 where `ended` says so. */
export function endingWhere(
  ended: (nextState: number, nextAction: number, state: number, action: number, reward: number) => boolean,
): Update {
  return (q, state, action, reward, nextState, nextAction) => {
    const terminated = ended(nextState, nextAction, state, action, reward);
    sarsa(q, state, action, reward, nextState, nextAction, terminated, { stepSize: 0.5, discount: 0.9 });
  };
}

/** A table of nine states that holds one number everywhere but in some places. */
function tableOf(value: number, places: readonly Place[]): number[][] {
  const q = Array.from({ length: 9 }, () => [value, value, value, value]);
  for (const [state, action, other] of places) q[state][action] = other;
  return q;
}

/** The places of a table that an update changes. */
export function changedBy(
  answer: Update,
  value: number,
  places: readonly Place[],
  ...step: [state: number, action: number, reward: number, nextState: number, nextAction: number]
): Place[] {
  const before = tableOf(value, places), q = tableOf(value, places);
  answer(q, ...step);
  return changedPlaces(before, q);
}
