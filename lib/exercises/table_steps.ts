import fc, { type Arbitrary } from "fast-check";
import { shares, tables } from "./numbers.ts";

/** How large a step is, and how much the next value counts. */
export interface Settings {
  readonly stepSize: number;
  readonly discount: number;
}

/** A step, as an update of a table is told it. */
export type TableStep = [
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  settings: Settings,
];

/** Moves the value of a step's state and action towards a target, `stepSize` of the way. */
export function move(q: number[][], step: TableStep, target: number): void {
  const [state, action, , , , { stepSize }] = step;
  q[state][action] += stepSize * (target - q[state][action]);
}

/** The least and the most that there are of something. */
type Range = readonly [min: number, max: number];

/** What can be drawn where it is known how many states and actions there are. */
interface Places {
  readonly state: Arbitrary<number>;
  readonly action: Arbitrary<number>;
  /** A table of action values, or of others. */
  readonly table: (values?: Arbitrary<number>) => Arbitrary<number[][]>;
}

/** Draws how many states and actions there are, and then what is made of them. */
export function inTables<Drawn>(
  size: { states: Range; actions: Range },
  drawn: (places: Places) => Arbitrary<Drawn>,
): Arbitrary<Drawn> {
  return fc.tuple(within(size.states), within(size.actions)).chain(([states, actions]) =>
    drawn({
      state: fc.nat(states - 1),
      action: fc.nat(actions - 1),
      table: (values) => tables(states, actions, values),
    })
  );
}

/** Any settings, both ends of their ranges among them. */
export function anySettings(): Arbitrary<Settings> {
  return fc.record({ stepSize: shares(), discount: shares() });
}

function within([min, max]: Range): Arbitrary<number> {
  return fc.integer({ min, max });
}
