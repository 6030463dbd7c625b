import { argmax } from "../../../rules/argmax.ts";

/** A step through a world, by the numbers of its states and actions. */
export interface Passage {
  readonly state: number;
  readonly action: number;
  readonly reward: number;
  readonly nextState: number;
  readonly terminated: boolean;
}

/** Double Q-learning from passages, on a table that it changes; the judge is renewed after so many updates. */
export type DoubleUpdates = (q: number[][], passages: Passage[], renewal: number) => void;

/** How the judge comes about, and what it is asked. */
interface Ways {
  /** The judge at the beginning. */
  readonly first?: (q: number[][]) => number[][];
  /** The judge from then on. */
  readonly again?: (q: number[][], judge: number[][]) => number[][];
  /** Whether it is time for a new one, after so many updates. */
  readonly isTime?: (updates: number, renewal: number) => boolean;
  /** What the next state is worth, by its row in the table and by the judge's. */
  readonly worth?: (row: readonly number[], judged: readonly number[]) => number;
}

/** The updates, in one of several ways; the right one if nothing is said. */
export function updates(
  {
    first = deepCopy,
    again = deepCopy,
    isTime = (done, renewal) => done % renewal === 0,
    worth = (row, judged) => judged[argmax(row)],
  }: Ways,
): DoubleUpdates {
  return (q, passages, renewal) => {
    let judge = first(q);
    passages.forEach(({ state, action, reward, nextState, terminated }, k) => {
      const target = terminated ? reward : reward + worth(q[nextState], judge[nextState]);
      q[state][action] += 0.1 * (target - q[state][action]);
      if (isTime(k + 1, renewal)) judge = again(q, judge);
    });
  };
}

function deepCopy(q: readonly (readonly number[])[]): number[][] {
  return q.map((row) => [...row]);
}
