import type { TransitionModel } from "../../envs/tabular/transition_model.ts";

/**
 * The states in which there is something to do, because an episode begins there, or can come there and go on. What
 * a model says of the others, entered only at an episode's end or not at all, never comes about.
 */
export function actingStates(model: TransitionModel): number[] {
  const { start } = model, acting = new Set([...start.keys()].filter((state) => start[state] > 0));
  for (const state of acting) addEntered(acting, model, state, 0); // also from what is added on the way
  return [...acting].sort((a, b) => a - b);
}

/** The states in which an episode can end: entered from one of the acting states, and never left. */
export function endStates(model: TransitionModel, acting: readonly number[]): Set<number> {
  const ends = new Set<number>();
  for (const state of acting) addEntered(ends, model, state, 1);
  return ends;
}

/** Adds the states that can be entered from one: at an episode's end, or not. */
function addEntered(
  found: Set<number>,
  { actions, table }: TransitionModel,
  state: number,
  atTheEnd: 0 | 1,
): void {
  const { places, probabilities, nextStates, terminated } = table;
  for (let i = places[state * actions]; i < places[(state + 1) * actions]; i++) {
    if (probabilities[i] > 0 && terminated[i] === atTheEnd) found.add(nextStates[i]);
  }
}
