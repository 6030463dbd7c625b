import type { TransitionModel } from "../../envs/tabular/transition_model.ts";

/**
 * The policy that leaves by the fewest steps, with luck: in each state an action that may end the episode, or lead
 * to a state from which fewer steps may end it. Whoever follows it comes to an end from wherever there is one.
 *
 * @param states Those in which there is something to do.
 * @param settled What is done in some of them already, which is as good as an end.
 * @returns For each state the action, 0 where no end can be reached; NaN where there is nothing to do.
 */
export function shortestWayOut(
  model: TransitionModel,
  states: readonly number[],
  settled: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  const policy = new Float64Array(model.states).fill(NaN), out = new Set(settled.keys());
  for (const [state, action] of settled) policy[state] = action;
  let before = -1;
  while (out.size > before) {
    before = out.size;
    const found = states.filter((state) => !out.has(state)).flatMap((state) => {
      const action = leaving(model, state, out);
      return action < 0 ? [] : [[state, action]];
    });
    for (const [state, action] of found) {
      policy[state] = action;
      out.add(state);
    }
  }
  for (const state of states) if (!out.has(state)) policy[state] = 0;
  return policy;
}

/** The first action that may end the episode or lead to one of the states found so far; −1 where none does. */
function leaving({ actions, table }: TransitionModel, state: number, out: ReadonlySet<number>): number {
  const { places, probabilities, nextStates, terminated } = table;
  for (let action = 0; action < actions; action++) {
    const pair = state * actions + action;
    for (let i = places[pair]; i < places[pair + 1]; i++) {
      if (probabilities[i] > 0 && (terminated[i] === 1 || out.has(nextStates[i]))) return action;
    }
  }
  return -1;
}
