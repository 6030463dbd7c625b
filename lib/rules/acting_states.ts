import type { TransitionModel } from "../envs/tabular/transition_model.ts";

/**
 * The states in which there is something to do, because an episode begins there, or can come there and go on. What
 * a model says of the others, entered only at an episode's end or not at all, never comes about.
 */
export function actingStates({ actions, start, table }: TransitionModel): number[] {
  const { places, probabilities, nextStates, terminated } = table;
  const acting = new Set([...start.keys()].filter((state) => start[state] > 0));
  for (const state of acting) { // also what is added on the way
    for (let i = places[state * actions]; i < places[(state + 1) * actions]; i++) {
      if (probabilities[i] > 0 && terminated[i] === 0) acting.add(nextStates[i]);
    }
  }
  return [...acting].sort((a, b) => a - b);
}

/** The states in which an episode can end: entered from one of the acting states, and never left. */
export function endStates({ actions, table }: TransitionModel, acting: readonly number[]): Set<number> {
  const { places, probabilities, nextStates, terminated } = table;
  const ends = new Set<number>();
  for (const state of acting) {
    for (let i = places[state * actions]; i < places[(state + 1) * actions]; i++) {
      if (probabilities[i] > 0 && terminated[i] === 1) ends.add(nextStates[i]);
    }
  }
  return ends;
}
