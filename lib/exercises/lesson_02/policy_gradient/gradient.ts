/** What happened: the state and the action of each move. */
export type History = [state: number, action: number][];

/** What an episode says about each entry of θ. */
export type Gradient = (history: History, probabilities: number[][]) => number[][];

/** How often a state is in a history, with this action if one is given. */
export function visits(history: History, state: number, action?: number): number {
  return history.filter(([s, a]) => s === state && (action === undefined || a === action)).length;
}

/** A gradient that has a formula of its own for each entry. */
export function entrywise(
  entry: (state: number, action: number, probability: number, history: History) => number,
): Gradient {
  return (history, probabilities) =>
    probabilities.map((row, state) =>
      row.map((probability, action) => entry(state, action, probability, history))
    );
}

/** The right one, (N(s, a) − π(s, a) N(s)) / T, move by move. */
export const gradient: Gradient = (history, probabilities) => {
  const delta = probabilities.map((row) => row.map(() => 0));
  for (const [state, action] of history) {
    for (const [other, probability] of probabilities[state].entries()) {
      delta[state][other] += (Number(other === action) - probability) / history.length;
    }
  }
  return delta;
};
