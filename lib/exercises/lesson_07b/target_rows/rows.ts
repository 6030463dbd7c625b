/** State, action, reward, next state, and whether that is terminal: what source lesson a remembers. */
export type Sarsd = [
  state: number[],
  action: number,
  reward: number,
  nextState: number[],
  terminated: boolean,
];

/** What a network is fitted to. */
export interface Rows {
  readonly inputs: number[][];
  readonly targets: number[][];
}

/** Rows for a batch, from what the network says of its states, and from what the actions taken should be worth. */
export type TargetRows = (batch: Sarsd[], values: number[][], y: number[]) => Rows;

/** A transition, what the network says of its state, and what its action should be worth. */
export interface Remembered {
  readonly state: number[];
  readonly action: number;
  readonly reward: number;
  readonly nextState: number[];
  readonly terminated: boolean;
  readonly values: number[];
  readonly y: number;
}

/** What goes in, and what should come out. */
export type Row = readonly [input: number[], target: number[]];

/** The values with that of one action replaced. */
export function replaced(values: readonly number[], action: number, y: number): number[] {
  return values.map((value, other) => other === action ? y : value);
}

/** The row of a transition as it should be. */
export function rightRow({ state, values, action, y }: Remembered): Row {
  return [state, replaced(values, action, y)];
}

/** Rows, so many for each transition. */
export function rowsBy(rowsOf: (one: Remembered) => readonly Row[]): TargetRows {
  return (batch, values, y) => {
    const rows = batch.flatMap(([state, action, reward, nextState, terminated], i) =>
      rowsOf({ state, action, reward, nextState, terminated, values: values[i], y: y[i] })
    );
    return { inputs: rows.map(([input]) => input), targets: rows.map(([, target]) => target) };
  };
}

/** Rows that are right but for those of terminal transitions. */
export function atTheEnd(rowsOf: (one: Remembered) => readonly Row[]): TargetRows {
  return rowsBy((one) => one.terminated ? rowsOf(one) : [rightRow(one)]);
}
