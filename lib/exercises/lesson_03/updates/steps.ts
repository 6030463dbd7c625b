import fc, { type Arbitrary } from "fast-check";
import { amounts, shares } from "../../numbers.ts";

/** How large a step is, and how much the next value counts. */
export interface Settings {
  readonly stepSize: number;
  readonly discount: number;
}

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
export const steps: Arbitrary<Parameters<Update>> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([states, actions]) =>
    fc.tuple(
      fc.array(fc.array(amounts(), { minLength: actions, maxLength: actions }), {
        minLength: states,
        maxLength: states,
      }),
      fc.nat(states - 1),
      fc.nat(actions - 1),
      amounts(),
      fc.nat(states - 1),
      fc.nat(actions - 1),
      fc.boolean(),
      fc.record({ stepSize: shares(), discount: shares() }),
    )
  );
