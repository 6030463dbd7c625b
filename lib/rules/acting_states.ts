import type { TransitionModel } from "../envs/tabular/transition_model.ts";

/**
 * The states in which there is something to do, because an episode begins or goes on there. What a model says of
 * the others, entered only at an episode's end or not at all, never comes about.
 */
export function actingStates(model: TransitionModel): number[] {
  const acting = new Set<number>();
  for (let state = 0; state < model.states; state++) {
    if (model.start[state] > 0) acting.add(state);
    for (let action = 0; action < model.actions; action++) {
      for (const { probability, nextState, terminated } of model.outcomes(state, action)) {
        if (probability > 0 && !terminated) acting.add(nextState);
      }
    }
  }
  return [...acting].sort((a, b) => a - b);
}
