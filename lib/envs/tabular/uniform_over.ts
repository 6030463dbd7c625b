/** A probability for each of so many states: the same for those that are listed, 0 for the others. */
export function uniformOver(states: readonly number[], count: number): number[] {
  const probabilities = new Array<number>(count).fill(0);
  for (const state of states) probabilities[state] = 1 / states.length;
  return probabilities;
}
