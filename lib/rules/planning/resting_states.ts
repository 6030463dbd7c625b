import type { TransitionModel } from "../../envs/tabular/transition_model.ts";
import type { Acting } from "./demand_end.ts";
import { untilSettled } from "./until_settled.ts";

/**
 * The states from which one can go on for ever, or to an end, and surely never be paid anything, nor pay: a mark of 1
 * for each of them. There a return of 0 is to be had, discount or not.
 */
export function restingStates(model: TransitionModel, { states, choices }: Acting): Uint8Array {
  const resting = new Uint8Array(model.states);
  for (const state of states) resting[state] = 1;
  untilSettled(states, resting, (state) => {
    const canRest = choices(state).some((actions) =>
      actions.every((action) => rests(model, resting, state, action))
    );
    return canRest ? resting[state] : 0;
  });
  return resting;
}

/** Whether nothing is paid for an action, and what then follows is rest or an end. */
export function rests(
  { actions, table }: TransitionModel,
  resting: Uint8Array,
  state: number,
  action: number,
): boolean {
  const { places, probabilities, nextStates, rewards, terminated } = table, pair = state * actions + action;
  for (let i = places[pair]; i < places[pair + 1]; i++) {
    const isRest = rewards[i] === 0 && (terminated[i] === 1 || resting[nextStates[i]] === 1);
    if (probabilities[i] > 0 && !isRest) return false;
  }
  return true;
}
