/** One step, as source lesson c stores it: after a fall there is no next state. */
export interface StoredStep {
  readonly state: number[];
  readonly action: number;
  readonly nextState: number[] | null;
  readonly reward: number;
}

/** A list for each field, of as many entries as there are steps. */
export interface Columns {
  readonly states: number[][];
  readonly actions: number[];
  readonly nextStates: (number[] | null)[];
  readonly rewards: number[];
}

/** The columns of some steps. */
export function columnsOf(steps: readonly StoredStep[]): Columns {
  return {
    states: steps.map(({ state }) => state),
    actions: steps.map(({ action }) => action),
    nextStates: steps.map(({ nextState }) => nextState),
    rewards: steps.map(({ reward }) => reward),
  };
}
